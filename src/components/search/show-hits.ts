/** Draws what was found: at once by the titles, and with excerpts as soon as these are there. */
import type { HitGroup } from '../../domain/search/group.ts';
import { become } from './become.ts';
import { drawGroup, type HitContext } from './hit-list.ts';
import { fetchTexts, viewGroup, type ViewInput } from './hit-view.ts';
import type { Outcome } from './search-runner.ts';

/** How long nothing more must be typed before excerpts are fetched, in milliseconds. */
const quietMs = 120;
/** Pages whose excerpts are fetched first: about what a screen shows. */
const firstPages = 3;

interface Moment extends Pick<Outcome, 'isTyping' | 'isCurrent'> {
  /** Called after each time something was drawn. */
  drawn?(): void;
}

/** What is drawn where, as long as it is what was asked for last. */
interface Drawing {
  list: HTMLElement;
  input: ViewInput;
  context: HitContext;
  isCurrent(): boolean;
}

/** What was asked for last in each list: a filter or "Show more" draws the same search anew. */
const newest = new WeakMap<HTMLElement, ViewInput>();

/**
 * Draws the pages by their titles; their texts come later.
 *
 * @returns Whether all of them were drawn: they are not when something newer has been searched meanwhile.
 */
export async function showHits(
  list: HTMLElement,
  input: ViewInput,
  context: HitContext,
  moment: Moment,
): Promise<boolean> {
  if (!moment.isCurrent()) return false;
  newest.set(list, input);
  const isCurrent = () => moment.isCurrent() && newest.get(list) === input;
  const drawing = { list, input, context, isCurrent };
  const isDrawn = await keepingFocus(list, async () => {
    if (!(await redraw(drawing, input.groups))) return false;
    for (const left of [...list.children].slice(input.groups.length)) left.remove();
    return true;
  });
  if (!isDrawn) return false;
  moment.drawn?.();
  void showExcerpts(drawing, moment);
  return true;
}

/** The excerpts of the first pages together, and only then those further down. */
async function showExcerpts(drawing: Drawing, { isTyping, drawn }: Moment) {
  const { input, isCurrent } = drawing;
  if (isTyping) await new Promise((resolve) => setTimeout(resolve, quietMs));
  for (const from of [0, firstPages]) {
    const groups = from === 0 ? input.groups.slice(0, firstPages) : input.groups.slice(from);
    if (groups.length === 0 || !isCurrent()) return;
    await fetchTexts(groups, input.index);
    if (!isCurrent()) return;
    if (!(await keepingFocus(drawing.list, () => redraw(drawing, groups, from)))) return;
    drawn?.();
  }
}

/**
 * Draws some of the pages, with whatever of their texts is there, one by one: the page has its turn in between.
 *
 * @param from The place of the first of them in the list.
 * @returns Whether it came to the end.
 */
async function redraw(
  { list, input, context, isCurrent }: Drawing,
  groups: readonly HitGroup[],
  from = 0,
): Promise<boolean> {
  for (const [index, group] of groups.entries()) {
    const fresh = drawGroup(viewGroup(group, input), context);
    const old = list.children[from + index];
    if (old) become(old, fresh);
    else list.append(fresh);
    await input.index.breathe();
    if (!isCurrent()) return false;
  }
  return true;
}

/** A reader who is already among the hits stays at theirs, or comes to the first when theirs is none any more. */
async function keepingFocus<T>(list: HTMLElement, work: () => Promise<T>): Promise<T> {
  const focused = document.activeElement;
  const id = list.contains(focused) && focused instanceof HTMLElement ? focused.dataset['id'] : undefined;
  try {
    return await work();
  } finally {
    if (id !== undefined && document.activeElement === document.body) {
      const link = list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
      (link ?? list.querySelector<HTMLElement>('a[data-id]'))?.focus();
    }
  }
}
