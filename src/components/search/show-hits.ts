/** Draws what was found: at once by the titles, and with excerpts as soon as these are there. */
import { becomeAll } from './become.ts';
import { drawGroup, type HitContext } from './hit-list.ts';
import { viewGroups, viewTitles, type GroupView, type ViewInput } from './hit-view.ts';
import type { Outcome } from './search-runner.ts';

/** How long nothing more must be typed before excerpts are fetched, in milliseconds. */
const quietMs = 120;
/** Pages whose excerpts are fetched first: about what a screen shows. */
const firstPages = 3;

interface Moment extends Pick<Outcome, 'isTyping' | 'isCurrent'> {
  /** Called after each time something was drawn. */
  drawn?(): void;
}

/** What was asked for last in each list: a filter or "Show more" draws the same search anew. */
const newest = new WeakMap<HTMLElement, ViewInput>();

/** @returns Whether something was drawn: nothing is when something newer has been searched meanwhile. */
export function showHits(list: HTMLElement, input: ViewInput, context: HitContext, moment: Moment): boolean {
  if (!moment.isCurrent()) return false;
  newest.set(list, input);
  redraw(list, viewTitles(input), context);
  moment.drawn?.();
  const isCurrent = () => moment.isCurrent() && newest.get(list) === input;
  void showExcerpts(list, input, context, { ...moment, isCurrent });
  return true;
}

/** The excerpts of the first pages together, and only then those further down. */
async function showExcerpts(
  list: HTMLElement,
  input: ViewInput,
  context: HitContext,
  { isTyping, isCurrent, drawn }: Moment,
) {
  if (isTyping) await new Promise((resolve) => setTimeout(resolve, quietMs));
  if (!isCurrent()) return;
  const first = await viewGroups({ ...input, groups: input.groups.slice(0, firstPages) });
  if (!isCurrent()) return;
  const rest = { ...input, groups: input.groups.slice(firstPages) };
  redraw(list, [...first, ...viewTitles(rest)], context);
  drawn?.();
  if (rest.groups.length === 0) return;
  const views = [...first, ...(await viewGroups(rest))];
  if (!isCurrent()) return;
  redraw(list, views, context);
  drawn?.();
}

/** A reader who is already among the hits stays where they are. */
function redraw(list: HTMLElement, views: readonly GroupView[], context: HitContext) {
  const focused = document.activeElement;
  const id = list.contains(focused) && focused instanceof HTMLElement ? focused.dataset['id'] : undefined;
  becomeAll(
    list,
    views.map((view) => drawGroup(view, context)),
  );
  if (id !== undefined && !list.contains(document.activeElement))
    list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
}
