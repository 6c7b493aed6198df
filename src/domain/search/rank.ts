/** Puts the records that answer in order: the page that settles the question first. */
import type { Locale } from '../locale.ts';
import type { Key, Variant } from './reading.ts';
import type { SearchRecord } from './record.ts';
import type { RecordTable } from './record-table.ts';
import type { SearchIndex, WordHits } from './search-index.ts';
import { rowShare, type Row } from './rows.ts';
import { titleOf } from './read-titles.ts';
import { readTyped, titleMatch } from './title-match.ts';
import {
  coveragePower,
  halfAnswer,
  kindWeights,
  lightWeight,
  namedBonus,
  rarityLimit,
  titleBonus,
  unknownWeight,
} from './weights.ts';
import { noWorth, rarity, variantWorth, type Worth } from './worth.ts';

/** What a search is read as, and what was found for its words. */
export interface RankInput {
  /** All words as they were typed. */
  words: readonly string[];
  keys: readonly Key[];
  hits: ReadonlyMap<string, WordHits>;
  records: RecordTable;
  /** Neighbors among the keys, and where they are neighbors too. */
  rows: readonly Row[];
  locale: Locale;
}

/** A record with how well it answers. */
export interface RankedRecord {
  hash: string;
  record: SearchRecord;
  score: number;
  /** How far its title says what was typed, 0 to 1. */
  title: number;
  /** How much of what was typed stands in a row there, 0 to 1. */
  row: number;
  /** For each key how well its best variant is answered here. */
  answers: readonly Answer[];
}

export interface Answer extends Worth {
  variant: Variant | undefined;
}

const noAnswer: Answer = { ...noWorth, variant: undefined };

/** The weight of each key: rare words say more about what is meant. Of two words one that nobody knows weighs most. */
export function keyWeights({ keys, hits, records }: Omit<RankInput, 'rows'>): number[] {
  return keys.map(({ variants, isLight }) => {
    if (variants.length === 0) return keys.length > 2 ? unknownWeight : rarityLimit.key;
    const rarities = variants.map(({ words }) =>
      Math.max(...words.map(({ word }) => rarity(hits.get(word), records.size))),
    );
    return Math.min(rarityLimit.key, ...rarities) * (isLight ? lightWeight : 1);
  });
}

/** Records in a stretch of ranking. */
const stretch = 15;

/**
 * Every record that answers anything, best first.
 *
 * @param breathe Called after each stretch of the work.
 */
export async function rankRecords(
  input: RankInput,
  weights: readonly number[],
  breathe: SearchIndex['breathe'],
): Promise<RankedRecord[]> {
  const { keys, rows, hits, records, locale } = input;
  const typed = readTyped(input.words, keys, weights, locale);
  const found = foundIn(keys, hits);
  const ranked: RankedRecord[] = [];
  let count = 0;
  await breathe();
  // In the order of the list: records that answer equally well keep it.
  for (const [hash, record] of records) {
    if (!found.has(hash)) continue;
    count += 1;
    if (count % stretch === 0) await breathe();
    const answers = keys.map(({ variants }) => bestAnswer(variants, hash, hits, records.size));
    if (answers.every(({ worth }) => worth === 0)) continue;
    const title = titleMatch(titleOf(record, locale), typed);
    const row = rowShare(rows, hash, typed.total);
    ranked.push({
      hash,
      record,
      title,
      row,
      answers,
      score: scoreOf(record, answers, weights, saidBy({ title, row })),
    });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** The hashes of all records in which any of the words stands. */
function foundIn(keys: readonly Key[], hits: RankInput['hits']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { variants } of keys)
    for (const { words } of variants)
      for (const { word } of words) for (const hash of hits.get(word)?.keys() ?? []) found.add(hash);
  return found;
}

/** The score of what was asked for by its number: nothing comes before it. */
export const asked = Number.MAX_VALUE;

/** The page itself, when none of the words stands in it: what its parts are shown under. */
export function unanswered(hash: string, record: SearchRecord, keyCount: number): RankedRecord {
  return { hash, record, score: 0, title: 0, row: 0, answers: new Array<Answer>(keyCount).fill(noAnswer) };
}

/** What a title says, and what stands in a row, which adds nothing to a title that is the search itself. */
export function saidBy({ title, row }: Pick<RankedRecord, 'title' | 'row'>): number {
  return title >= 1 ? title : title + row;
}

/**
 * All words before some, title before passing mention, what is called so before what speaks of it.
 *
 * @param said How far the title says it, and how much stands in a row.
 */
export function scoreOf(
  { kind }: SearchRecord,
  answers: readonly Worth[],
  weights: readonly number[],
  said: number,
): number {
  const worth = answers.reduce((sum, answer) => sum + answer.worth, 0);
  const named = share(weights, (index) => answers[index]?.isNamed === true);
  const covered = share(weights, (index) => coverage(answers[index]?.worth ?? 0));
  const bonus = kind === 'term' ? namedBonus.term : namedBonus.others;
  return (
    worth * covered ** coveragePower * (1 + titleBonus * said) * (1 + bonus * named ** 2) * kindWeights[kind]
  );
}

/** How far a word is answered, from 0 to 1. */
function coverage(worth: number): number {
  return worth / (worth + halfAnswer);
}

/** How much of a search, by weight, some of its keys make up, or some share of each. */
export function share(weights: readonly number[], shareOf: (index: number) => boolean | number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0
    ? 0
    : weights.reduce((sum, weight, index) => sum + weight * Number(shareOf(index)), 0) / total;
}

function bestAnswer(
  variants: readonly Variant[],
  hash: string,
  hits: ReadonlyMap<string, WordHits>,
  size: number,
): Answer {
  let best = noAnswer;
  for (const variant of variants) {
    const worth = variantWorth(variant, hash, hits, size);
    const isNamed = best.isNamed || worth.isNamed;
    if (worth.worth > best.worth) best = { ...worth, isNamed, variant };
    else if (isNamed !== best.isNamed) best = { ...best, isNamed };
  }
  return best;
}
