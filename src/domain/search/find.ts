/** One search, from the typed words to the records in order. */
import type { Locale } from '../locale.ts';
import { parseQuery, type Query } from './query.ts';
import { asked, keyWeights, rankRecords, unanswered, type RankedRecord } from './rank.ts';
import { asTyped, measured, readKeys, weighed, withoutBegun } from './read-keys.ts';
import type { Key } from './reading.ts';
import { findRows } from './rows.ts';
import type { SearchIndex, WordHits } from './search-index.ts';
import { withForms, withOtherForms } from './word-forms.ts';

/** What a search found before it is narrowed and grouped. */
export interface Found {
  query: Query;
  /** What was looked up for what was typed. */
  keys: readonly Key[];
  weights: readonly number[];
  /** Every record that answers anything, best first. */
  ranked: readonly RankedRecord[];
  /** The last word was taken for the beginning of one without asking the word list, or left out for being too short. */
  isProvisional: boolean;
}

export interface FindOptions {
  /** Nothing stands in for a word: "search for exactly this". */
  isLiteral?: boolean;
  /** More letters are to come: where longer words begin with the last one, it is read as their beginning. */
  isUnfinished?: boolean;
}

/**
 * Searches: reads what was typed, looks its words up, and puts what answers in order.
 *
 * @throws What the index throws when a word cannot be looked up.
 */
export async function find(
  typed: string,
  index: SearchIndex,
  locale: Locale,
  { isLiteral = false, isUnfinished = false }: FindOptions = {},
): Promise<Found> {
  const settled = isUnfinished ? withoutBegun(typed) : typed;
  if (settled !== typed) expectWord(typed.slice(settled.length), index);
  const query = parseQuery(settled, locale);
  const hits = new Map<string, WordHits>();
  const lookUp = (words: readonly string[]) =>
    Promise.all(words.map(async (word) => hits.set(word, await index.find(word))));

  await lookUp([...new Set(query.keys.flatMap((word) => withOtherForms(word, locale)))]);
  await index.breathe();
  const { read, isProvisional = false } =
    isLiteral || query.isExact
      ? { read: asTyped(query) }
      : await readKeys(query, index, locale, hits, isUnfinished && settled === typed);
  const keys = weighed(read, locale).map((key) => measured(withForms(key, locale), locale));
  const words = keys.flatMap(({ variants }) =>
    variants.flatMap((variant) => variant.words.map(({ word }) => word)),
  );
  await lookUp([...new Set(words)].filter((word) => !hits.has(word)));
  await index.breathe();

  const input = { words: query.words, keys, hits, records: index.records, locale };
  const weights = keyWeights(input);
  const rows = await findRows(keys, query.words, weights, index);
  await index.breathe();
  const ranked = await rankRecords({ ...input, rows }, weights, index.breathe);
  return {
    query,
    keys,
    weights,
    isProvisional: isProvisional || settled !== typed,
    ranked: [...byFolio(query, index.records, keys.length), ...ranked],
  };
}

/** One letter says too little of the word that it begins. */
function expectWord(beginning: string, index: SearchIndex) {
  if (beginning.length > 1) index.expect(beginning);
}

/** A guide by the number that a mentor says on the phone. */
function byFolio({ folio }: Query, records: SearchIndex['records'], keyCount: number): RankedRecord[] {
  if (folio === undefined) return [];
  return Array.from(records)
    .filter(([, record]) => record.kind === 'guide' && record.folio === folio)
    .map(([hash, record]) => ({ ...unanswered(hash, record, keyCount), score: asked }));
}
