/** Draws what was found: at once by the titles, and with excerpts as soon as these are there. */
import { drawGroup, type HitContext } from './hit-list.ts';
import { viewGroups, viewTitles, type GroupView, type ViewInput } from './hit-view.ts';

/** How long excerpts are waited for before the titles are drawn without them, in milliseconds. */
const patienceMs = 50;

/**
 * @param isCurrent Whether nothing newer has been searched meanwhile.
 * @returns Whether something was drawn.
 */
export async function showHits(
  list: HTMLElement,
  input: ViewInput,
  context: HitContext,
  isCurrent: () => boolean,
): Promise<boolean> {
  const whole = viewGroups(input);
  const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
  const views = await Promise.race([whole, patience]);
  if (!isCurrent()) return false;
  redraw(list, views ?? viewTitles(input), context);
  if (!views) void whole.then((late) => isCurrent() && redraw(list, late, context));
  return true;
}

/** A reader who is already among the hits stays where they are. */
function redraw(list: HTMLElement, views: readonly GroupView[], context: HitContext) {
  const focused = document.activeElement;
  const id = list.contains(focused) && focused instanceof HTMLElement ? focused.dataset['id'] : undefined;
  list.replaceChildren(...views.map((view) => drawGroup(view, context)));
  if (id !== undefined) list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
}
