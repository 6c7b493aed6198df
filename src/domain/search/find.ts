/** One search, from the typed words to the hits in order. */
import { otherLocale, type Locale } from '../locale.ts';
import { groupHits, type HitGroup } from './group.ts';
import { parseQuery, type Query } from './query.ts';
import { keyWeights, rankRecords, share, unanswered, type RankedRecord } from './rank.ts';
import { typedVariant, type Key } from './reading.ts';
import { withForms } from './word-forms.ts';
import { isRealHit, isSeen, type SearchIndex, type WordHits } from './search-index.ts';
import { isStopWord } from './stop-words.ts';
import { joinWords } from './join-words.ts';
import { readAgain, type Lookup } from './substitutes.ts';
import { fold } from './words.ts';
import { leastAnswered, leastTitle } from './weights.ts';

/** What a search found before it is narrowed and grouped. */
export interface Found {
  query: Query;
  /** What was looked up for what was typed. */
  keys: readonly Key[];
  weights: readonly number[];
  /** Every record that answers anything, best first. */
  ranked: readonly RankedRecord[];
}

/** @param isLiteral Nothing stands in for a word: "search for exactly this". */
export async function find(
  typed: string,
  index: SearchIndex,
  locale: Locale,
  { isLiteral = false }: { isLiteral?: boolean } = {},
): Promise<Found> {
  const query = parseQuery(typed, locale);
  const hits = new Map<string, WordHits>();
  const lookUp = (words: readonly string[]) =>
    Promise.all(words.map(async (word) => hits.set(word, await index.find(word))));

  await lookUp(query.keys);
  const read = isLiteral || query.isExact ? asTyped(query) : await readKeys(query, index, locale, hits);
  const keys = read.map((key) => withForms(key, locale));
  const words = keys.flatMap(({ variants }) =>
    variants.flatMap((variant) => variant.words.map(({ word }) => word)),
  );
  await lookUp([...new Set(words)].filter((word) => !hits.has(word)));

  const input = { words: query.words, keys, hits, records: index.records, locale };
  const weights = keyWeights(input);
  const ranked = [...byFolio(query, index.records, keys.length), ...rankRecords(input, weights)];
  return { query, keys, weights, ranked };
}

/** The pages that answer, best first. */
export function groupsOf({ keys, weights, ranked }: Found, records: SearchIndex['records']): HitGroup[] {
  const pages = new Map(Array.from(records, ([hash, record]) => [record.id, { hash, record }]));
  const headOf = (page: string) => {
    const head = pages.get(page);
    return head && unanswered(head.hash, head.record, keys.length);
  };
  return groupHits(ranked, headOf, weights).filter((group) => isAnswer(group, keys, weights));
}

/**
 * A page must answer half of what was typed. Where nobody knows one of the words, what is left must be more than one
 * word in passing: otherwise "quantum mechanics" finds the bike mechanic.
 */
function isAnswer(
  { head, parts, score, answers }: HitGroup,
  keys: readonly Key[],
  weights: readonly number[],
): boolean {
  if (score === asked) return true;
  if (share(weights, (index) => (answers[index]?.worth ?? 0) > 0) < leastAnswered) return false;
  if (keys.every(({ variants }) => variants.length > 0)) return true;
  const answered = answers.filter(({ worth }) => worth > 0);
  const isTyped = answered.some(({ variant, isVisible }) => variant?.kind === 'typed' && isVisible);
  return answered.length > 1 || (isTyped && [head, ...parts].some(({ title }) => title >= leastTitle));
}

/** The score of what was asked for by its number: nothing comes before it. */
const asked = Number.MAX_VALUE;

/** A guide by the number that a mentor says on the phone. */
function byFolio({ folio }: Query, records: SearchIndex['records'], keyCount: number): RankedRecord[] {
  if (folio === undefined) return [];
  return Array.from(records)
    .filter(([, record]) => record.kind === 'guide' && record.folio === folio)
    .map(([hash, record]) => ({ ...unanswered(hash, record, keyCount), score: asked }));
}

async function readKeys(
  query: Query,
  index: SearchIndex,
  locale: Locale,
  hits: ReadonlyMap<string, WordHits>,
): Promise<Key[]> {
  const lookups = query.words.map((word): Lookup => {
    const found = [...(hits.get(word)?.values() ?? [])];
    const isWordSeen = found.some(isSeen);
    const isSmallHere = !query.keys.includes(word) && isStopWord(word, locale);
    return {
      word,
      // "och" on the English side: a small word of the other language that nothing here says.
      isSmall: isSmallHere || ((!isWordSeen || fold(word) !== word) && isStopWord(word, otherLocale(locale))),
      isSeen: isWordSeen,
      isHidden: found.some((hit) => hit.isWhole && isRealHit(hit)),
    };
  });
  const isAllSeen = lookups.every(({ isSeen: seen, isSmall }) => seen || isSmall);
  const list = isAllSeen ? undefined : await index.wordList();
  return joinWords(
    list ? readAgain(lookups, list, locale) : asTyped(query),
    query.words,
    index.records,
    locale,
  );
}

function asTyped(query: Query): Key[] {
  return query.keys.map((word) => ({ typed: word, variants: [typedVariant(word)] }));
}
