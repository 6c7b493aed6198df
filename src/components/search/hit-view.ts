/** What is drawn of a hit: texts in pieces, an address, reasons. */
import { hitAddress } from '../../browser/hit-address.ts';
import type { LoadedIndex } from '../../browser/search-engine.ts';
import type { Locale } from '../../domain/locale.ts';
import { firstSentence } from '../../domain/first-sentence.ts';
import { excerpt, excerptLength } from '../../domain/search/excerpt.ts';
import { reasonsOf, wordsToMark, type Reason } from '../../domain/search/explain.ts';
import type { Found } from '../../domain/search/find.ts';
import { shownParts, type HitGroup } from '../../domain/search/group.ts';
import { markPieces, markTest, type Piece } from '../../domain/search/mark.ts';
import type { RankedRecord } from '../../domain/search/rank.ts';
import { pageOf, partOf, type SearchRecord } from '../../domain/search/record.ts';
import type { RecordTable } from '../../domain/search/record-table.ts';

export interface HitView {
  record: SearchRecord;
  /** Its text is still on the way. */
  isPending?: boolean;
  href: string;
  title: readonly Piece[];
  excerpt: readonly Piece[];
  reasons: readonly Reason[];
  /** The list a line stands on. */
  list?: string;
}

export interface GroupView {
  head: HitView;
  parts: readonly HitView[];
}

/** What hits are drawn from. */
export interface ViewInput {
  groups: readonly HitGroup[];
  found: Found;
  index: LoadedIndex;
  locale: Locale;
  /** Of an excerpt, in characters. */
  length?: number;
}

/** Fetches the texts of pages and their parts, all together. */
export async function fetchTexts(groups: readonly HitGroup[], index: LoadedIndex): Promise<void> {
  await Promise.all(groups.flatMap(hitsOf).map(({ hash }) => index.textOf(hash)));
}

/** Makes a page ready to be drawn, with those texts that have been fetched. */
export function viewGroup(group: HitGroup, input: ViewInput): GroupView {
  const view = (hit: RankedRecord) => viewHit(hit, input.index.knownText(hit.hash), input);
  return { head: view(group.head), parts: shownParts(group).map(view) };
}

function hitsOf(group: HitGroup): RankedRecord[] {
  return [group.head, ...shownParts(group)];
}

function viewHit(
  hit: RankedRecord,
  text: string | undefined,
  { found, index, locale, length = excerptLength }: ViewInput,
): HitView {
  const { record } = hit;
  // A source has no title of its own: its statement is what it is found by, and its id till that is there.
  const title = record.title || firstSentence(text ?? '', locale) || (partOf(record.id) ?? record.id);
  const rest = record.title ? (text ?? '') : (text ?? '').slice(title.length).trim();
  const said = `${title} ${text ?? ''}`;
  const { words, beginnings } = wordsToMark(found, hit, said, locale);
  const isMarked = markTest(words, beginnings, locale);
  const list = record.kind === 'item' ? titleOf(pageOf(record.id), index.records) : undefined;
  return {
    record,
    ...(text === undefined ? { isPending: true } : {}),
    href: hitAddress(record.address, [...words, ...beginnings]),
    title: markPieces(title, isMarked),
    excerpt: rest === '' || rest === title ? [] : excerpt(rest, isMarked, length),
    reasons: text === undefined ? [] : reasonsOf(found, hit, said, locale),
    ...(list === undefined ? {} : { list }),
  };
}

function titleOf(id: string, records: RecordTable): string | undefined {
  for (const record of records.values()) if (record.id === id) return record.title;
  return undefined;
}
