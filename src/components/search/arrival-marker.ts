/**
 * Marks on the page what was searched, where the address says so (`?mark=kortnummer+lapp`), brings the first mark into
 * sight, and can be put away. Loaded by the shell only when the address has `mark`.
 */
import { markPieces, markTest, type MarkTest } from '../../domain/search/mark.ts';
import type { Locale } from '../../domain/locale.ts';
import { search as en } from '../../i18n/en/search.ts';
import { search as sv } from '../../i18n/sv/search.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { draw, drawButton } from './draw.ts';

/** Longest `mark` that is read, and most marks that are made: an address is anybody's. */
const longest = 200;
const mostMarks = 200;
/** Shortest word that is also looked for as the beginning of others, when it stands nowhere itself. */
const shortestBeginning = 4;

/** Where nothing is marked: controls, and what is not read as text. */
const leftAlone =
  'script, style, template, button, input, textarea, select, svg, mark, [hidden], .screen-only';

export function markArrival(): void {
  const words = (new URLSearchParams(location.search).get('mark') ?? '')
    .slice(0, longest)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const main = document.querySelector('main');
  if (!main || words.length === 0) return;
  const locale = inPageLanguage<Locale>({ en: 'en', sv: 'sv' });
  let marks = markIn(main, markTest(words, [], locale));
  if (marks.length === 0) {
    marks = markIn(
      main,
      markTest(
        [],
        words.filter((word) => word.length >= shortestBeginning),
        locale,
      ),
    );
  }
  offerRemoval(main, marks, words);
}

/** Puts `<mark>` round the words. Text is cut, never read as HTML. */
function markIn(main: Element, isMarked: MarkTest): HTMLElement[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(leftAlone) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    if (marks.length >= mostMarks) break;
    const pieces = markPieces(text.data, isMarked);
    if (!pieces.some((piece) => piece.isMarked)) continue;
    text.replaceWith(
      ...pieces.map((piece) => {
        if (!piece.isMarked) return piece.text;
        const mark = draw('mark', { 'data-arrival': '' }, piece.text);
        marks.push(mark);
        return mark;
      }),
    );
  }
  return marks;
}

/** Says what is marked, where the reader arrives, with a button that puts the marks away. */
function offerRemoval(main: HTMLElement, marks: readonly HTMLElement[], words: readonly string[]) {
  const texts = inPageLanguage({ en, sv });
  const target = targetOf(location.hash);
  const said = words.join(', ');
  const remove = drawButton(texts.removeMarks, () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      // Texts that were cut become one again, so that another search finds words across the cuts.
      parent?.normalize();
    }
    const before = notice.previousElementSibling;
    const heading =
      before?.querySelector<HTMLElement>('h2') ?? (before instanceof HTMLElement ? before : main);
    notice.remove();
    const address = new URL(location.href);
    address.searchParams.delete('mark');
    history.replaceState(history.state, '', address);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
  const notice = draw(
    'p',
    { class: 'message screen-only' },
    draw('span', { role: 'status' }, marks.length > 0 ? texts.marked(said) : texts.notMarked(said)),
    remove,
  );
  const heading = target?.closest('.section-heading') ?? target ?? main.querySelector('h1');
  const place = heading?.matches('h1, h2, .section-heading') ? heading : main.querySelector('h1');
  place?.after(notice);
  bringIntoSight(target, marks);
}

/** The first mark at or after the place that the address names; a folded part that holds it is opened. */
function bringIntoSight(target: Element | null, marks: readonly HTMLElement[]) {
  const first = target
    ? marks.find(
        (mark) =>
          target.contains(mark) || target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
    : marks[0];
  if (target) target.scrollIntoView({ block: 'start' });
  if (!first) return;
  for (let folded = first.closest<HTMLDetailsElement>('details:not([open])'); folded;) {
    folded.open = true;
    folded = folded.parentElement?.closest<HTMLDetailsElement>('details:not([open])') ?? null;
  }
  const { top, bottom } = first.getBoundingClientRect();
  // A mark that can be seen together with the heading needs no more scrolling.
  if (!target || top < 0 || bottom > innerHeight) first.scrollIntoView({ block: 'center' });
}

function targetOf(hash: string): Element | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
}
