/** One search, from the typed words to the hits in order. */
import { otherLocale, type Locale } from '../locale.ts';
import { groupHits, type HitGroup } from './group.ts';
import { parseQuery, type Query } from './query.ts';
import { keyWeights, rankRecords, share, unanswered, type Answer, type RankedRecord } from './rank.ts';
import { substitute, typedVariant, type Key } from './reading.ts';
import type { SearchRecord } from './record.ts';
import type { RecordTable } from './record-table.ts';
import { isLightWord } from './light-words.ts';
import { withForms, withOtherForms } from './word-forms.ts';
import { isRealHit, isSeen, type SearchIndex, type WordHits } from './search-index.ts';
import { isStopWord } from './stop-words.ts';
import { stem } from './stem.ts';
import { joinWords } from './join-words.ts';
import { readAgain, type Lookup } from './substitutes.ts';
import { fold, wordsOf } from './words.ts';
import { findRows } from './rows.ts';
import {
  leastAnswered,
  leastTitle,
  lightWeight,
  longSearch,
  shortestBeginning,
  shortestBegun,
} from './weights.ts';

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

/** The pages that answer, best first. */
export function groupsOf({ keys, weights, ranked }: Found, records: SearchIndex['records']): HitGroup[] {
  const byId = recordsById(records);
  const headOf = (page: string) => {
    const head = byId.get(page);
    return head && unanswered(head.hash, head.record, keys.length);
  };
  return groupHits(ranked, headOf, weights).filter((group) => isAnswer(group, keys, weights));
}

type RecordsById = ReadonlyMap<string, { hash: string; record: SearchRecord }>;

const recordsByTheirIds = new WeakMap<RecordTable, RecordsById>();

function recordsById(records: RecordTable): RecordsById {
  const known = recordsByTheirIds.get(records);
  if (known) return known;
  const byId = new Map(Array.from(records, ([hash, record]) => [record.id, { hash, record }]));
  recordsByTheirIds.set(records, byId);
  return byId;
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
  const least = keys.length < longSearch ? leastAnswered.short : leastAnswered.long;
  if (share(weights, (index) => isAnswered(answers[index])) < least) return false;
  const answered = answers.filter(isAnswered);
  const isSure = answered.some(({ variant }) => variant?.kind !== 'misspelt');
  // "Harry Potter" is not a hurried potter.
  if (!isSure && answered.length < keys.length) return false;
  if (!keys.some((key, index) => isDoubtful(key, answers[index]))) return true;
  const said = Math.max(...[head, ...parts].map(({ title }) => title));
  if (answered.length > 1) return answered.some(({ isNamed }) => isNamed) || said >= leastTitle.several;
  const isTyped = answered.some(({ variant, isVisible }) => variant?.kind === 'typed' && isVisible);
  return isTyped && said >= leastTitle.single;
}

function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.worth > 0;
}

/** Nobody knows the word, or it was taken for a slip in one that is not there. */
function isDoubtful({ variants }: Key, answer: Answer | undefined): boolean {
  return !isAnswered(answer) && variants.every(({ kind }) => kind === 'misspelt');
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
  isUnfinished: boolean,
): Promise<{ read: Key[]; isProvisional?: boolean }> {
  const isLight = (word: string) => isLightWord(word, locale);
  const isAllLight = query.keys.every(isLight);
  const lookups = query.words.map((word): Lookup => {
    const found = withOtherForms(word, locale).flatMap((form) => [...(hits.get(form)?.values() ?? [])]);
    const isWordSeen = found.some(isSeen);
    const isSmallHere =
      (!query.keys.includes(word) && (isStopWord(word, locale) || isStopWord(word, otherLocale(locale)))) ||
      (!isWordSeen && !isAllLight && isLight(word));
    return {
      word,
      // "och" on the English side: a small word of the other language that nothing here says.
      isSmall: isSmallHere || ((!isWordSeen || fold(word) !== word) && isStopWord(word, otherLocale(locale))),
      isSeen: isWordSeen,
      isHidden: found.some((hit) => hit.isWhole && isRealHit(hit)),
    };
  });
  await index.breathe();
  const joined = (keys: readonly Key[]) => joinWords(keys, query.words, index.records, locale);
  const failing = lookups.filter(({ isSeen: seen, isSmall }) => !seen && !isSmall);
  if (failing.length === 0) return { read: joined(asTyped(query)) };
  const isLastOnly = isUnfinished && failing.length === 1 && failing[0] === lookups.at(-1);
  if (isLastOnly) {
    const read = withBeginning(query, hits);
    if (read) return { read: joined(read), isProvisional: true };
  }
  const list = await index.wordList(isLastOnly);
  return { read: joined(list ? readAgain(lookups, list, locale) : asTyped(query)) };
}

/** Leaves out a last word of a letter or two after others: "hippa gy" finds what "hippa" does until it is "hippa gym". */
function withoutBegun(typed: string): string {
  const last = wordsOf(typed).at(-1) ?? '';
  const before = typed.slice(0, typed.length - last.length);
  const isBegun = last.length < shortestBegun && typed.toLowerCase().endsWith(last);
  return isBegun && wordsOf(before).length > 0 ? before : typed;
}

/** The keys as typed, the last of them the beginning of longer words: none where there are no such words. */
function withBeginning(query: Query, hits: ReadonlyMap<string, WordHits>): Key[] | undefined {
  const begun = query.keys.at(-1);
  if (begun === undefined || begun !== query.words.at(-1) || begun.length < shortestBegun) return undefined;
  if (![...(hits.get(begun)?.values() ?? [])].some(isRealHit)) return undefined;
  const key: Key = { typed: begun, variants: [substitute('beginning', begun, [begun], 1)] };
  return [...asTyped(query).slice(0, -1), key];
}

/** Words that say little count for less beside others that say more. */
function weighed(keys: readonly Key[], locale: Locale): Key[] {
  const lights = keys.map(({ typed }) => typed.split(' ').every((word) => isLightWord(word, locale)));
  return keys.map((key, index) => (lights[index] && lights.includes(false) ? lightened(key) : key));
}

function lightened(key: Key): Key {
  const variants = key.variants.map((variant) => ({ ...variant, weight: variant.weight * lightWeight }));
  return { ...key, variants, isLight: true };
}

/** Notes which words are too short to be looked for in longer ones. */
function measured(key: Key, locale: Locale): Key {
  const variants = key.variants.map((variant) => ({
    ...variant,
    words: variant.words.map((word) => ({
      ...word,
      isShort: stem(word.word, locale).length < shortestBeginning,
    })),
  }));
  return { ...key, variants };
}

function asTyped(query: Query): Key[] {
  return query.keys.map((word) => ({ typed: word, variants: [typedVariant(word)] }));
}
