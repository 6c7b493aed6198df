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
import { pageOf, type SearchRecord } from '../../domain/search/record.ts';

export interface HitView {
  record: SearchRecord;
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

/**
 * Fetches the texts of hits and makes them ready to be drawn.
 *
 * @param length Of an excerpt, in characters.
 */
export async function viewGroups(
  groups: readonly HitGroup[],
  found: Found,
  index: LoadedIndex,
  locale: Locale,
  length = excerptLength,
): Promise<GroupView[]> {
  const titles = new Map(Array.from(index.records.values(), ({ id, title }) => [id, title]));
  const view = (hit: RankedRecord) => viewHit(hit, found, index, { locale, titles, length });
  return Promise.all(
    groups.map(async (group) => {
      const [head, ...parts] = await Promise.all([view(group.head), ...shownParts(group).map(view)]);
      return { head, parts };
    }),
  );
}

async function viewHit(
  hit: RankedRecord,
  found: Found,
  index: LoadedIndex,
  { locale, titles, length }: { locale: Locale; titles: ReadonlyMap<string, string>; length: number },
): Promise<HitView> {
  const { record } = hit;
  const text = await index.textOf(hit.hash);
  // A source has no title of its own: its statement is what it is found by.
  const title = record.title || firstSentence(text, locale);
  const rest = record.title ? text : text.slice(title.length).trim();
  const { words, beginnings } = wordsToMark(found, hit, `${title} ${text}`, locale);
  const isMarked = markTest(words, beginnings, locale);
  const list = record.kind === 'item' ? titles.get(pageOf(record.id)) : undefined;
  return {
    record,
    href: hitAddress(record.address, [...words, ...beginnings]),
    title: markPieces(title, isMarked),
    excerpt: rest === '' || rest === title ? [] : excerpt(rest, isMarked, length),
    reasons: reasonsOf(found, hit, `${title} ${text}`, locale),
    ...(list ? { list } : {}),
  };
}
