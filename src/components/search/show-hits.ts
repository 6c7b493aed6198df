/** Draws what was found: at once by the titles, and with excerpts as soon as these are there. */
import { drawGroup, type HitContext } from './hit-list.ts';
import { viewGroups, viewTitles, type GroupView, type ViewInput } from './hit-view.ts';

/** How long excerpts are waited for before the titles are drawn without them, in milliseconds. */
const patienceMs = 50;
/** Pages whose excerpts are fetched first: about what a screen shows. */
const firstPages = 3;

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
  const first = { ...input, groups: input.groups.slice(0, firstPages) };
  const rest = { ...input, groups: input.groups.slice(firstPages) };
  const firstViews = viewGroups(first);
  const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
  const views = await Promise.race([firstViews, patience]);
  if (!isCurrent()) return false;
  redraw(list, [...(views ?? viewTitles(first)), ...viewTitles(rest)], context);
  if (!views || rest.groups.length > 0) void showLate(list, firstViews, rest, context, isCurrent);
  return true;
}

/** The excerpts that were on the way when the titles were drawn; those further down are only asked for now. */
async function showLate(
  list: HTMLElement,
  firstViews: Promise<GroupView[]>,
  rest: ViewInput,
  context: HitContext,
  isCurrent: () => boolean,
) {
  const first = await firstViews;
  if (!isCurrent()) return;
  if (rest.groups.length > 0) redraw(list, [...first, ...viewTitles(rest)], context);
  const views = [...first, ...(await viewGroups(rest))];
  if (isCurrent()) redraw(list, views, context);
}

/** A reader who is already among the hits stays where they are. */
function redraw(list: HTMLElement, views: readonly GroupView[], context: HitContext) {
  const focused = document.activeElement;
  const id = list.contains(focused) && focused instanceof HTMLElement ? focused.dataset['id'] : undefined;
  list.replaceChildren(...views.map((view) => drawGroup(view, context)));
  if (id !== undefined) list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
}
