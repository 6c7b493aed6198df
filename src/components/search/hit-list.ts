/** Draws hits into a list: a page, and under it the parts in which the words occur. */
import type { Locale } from '../../domain/locale.ts';
import type { Piece } from '../../domain/search/mark.ts';
import type { ProgressRecord } from '../../domain/progress.ts';
import type { SearchMessages } from '../../i18n/en/search.ts';
import { draw } from './draw.ts';
import type { GroupView, HitView } from './hit-view.ts';

export interface HitContext {
  texts: SearchMessages;
  /** Names of the topics by number. */
  topics: ReadonlyMap<number, string>;
  /** What the reader has done: those lines carry a stamp. */
  progress: ProgressRecord | undefined;
  /** The language of the hits, when it is not the page's. */
  locale?: Locale;
}

export function drawGroup({ head, parts }: GroupView, context: HitContext): HTMLLIElement {
  const { record } = head;
  const item = draw(
    'li',
    {
      ...(record.topic ? { 'data-topic': String(record.topic) } : {}),
      ...(context.locale ? { lang: context.locale } : {}),
    },
    drawKind(head, context),
    draw('h3', {}, drawLink(head)),
    drawExcerpt(head),
  );
  if (parts.length > 0) {
    const list = draw('ul', { class: 'parts', role: 'list' });
    for (const part of parts)
      list.append(draw('li', {}, drawLink(part), drawReason(part, context), drawExcerpt(part)));
    item.append(list);
  }
  return item;
}

function drawKind(hit: HitView, context: HitContext): HTMLElement {
  const { record, list } = hit;
  const { texts, topics, progress, locale } = context;
  const tab = { term: texts.termTab, fact: texts.factTab }[record.kind as 'term' | 'fact'] ?? record.folio;
  const topic = record.kind === 'guide' && record.topic !== undefined ? topics.get(record.topic) : undefined;
  const isDone = progress?.items[record.id.replace('#', '/')]?.answer === 'done';
  return draw(
    'p',
    // The words about a hit are in the page's language, also when the hit is not.
    { class: 'kind', ...(locale ? { lang: document.documentElement.lang } : {}) },
    tab === undefined ? undefined : draw('b', {}, tab),
    draw('span', {}, texts.kind[record.kind]),
    topic === undefined ? undefined : draw('span', {}, topic),
    list === undefined ? undefined : draw('span', {}, texts.lineOf(list, record.number ?? 1)),
    isDone ? draw('span', { class: 'stamp' }, texts.done) : undefined,
    drawReason(hit, context),
  );
}

function drawLink({ record, href, title }: HitView): HTMLAnchorElement {
  return draw('a', { href, 'data-id': record.id }, ...drawPieces(title));
}

function drawExcerpt({ excerpt, isPending }: HitView): HTMLElement | undefined {
  if (isPending) return draw('p', { class: 'excerpt pending' });
  return excerpt.length === 0 ? undefined : draw('p', { class: 'excerpt' }, ...drawPieces(excerpt));
}

/** Why it is there, when it does not say what was typed. */
function drawReason({ reasons }: HitView, { texts }: HitContext): HTMLElement | undefined {
  if (reasons.length === 0) return undefined;
  const words = reasons.map(({ typed, shown }) =>
    shown === undefined ? texts.alsoCalled(typed) : texts.because(typed, shown),
  );
  return draw('span', { class: 'reason' }, words.join(', '));
}

function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? draw('mark', {}, text) : text));
}
