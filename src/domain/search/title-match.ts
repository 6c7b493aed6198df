import type { Locale } from '../locale.ts';
import type { Key } from './reading.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import { rowBonus, titleSynonym, wordForWord } from './weights.ts';
import { fold, wordsOf } from './words.ts';

/** A title made ready to be compared. */
export interface ReadTitle {
  /** All its words in lower case. */
  said: readonly string[];
  /** The same, folded. */
  words: readonly string[];
  /** The stems of the words that matter. */
  stems: readonly string[];
}

export function readTitle(title: string, locale: Locale): ReadTitle {
  const said = wordsOf(title);
  return {
    said,
    words: said.map(fold),
    stems: said.filter((word) => !isStopWord(word, locale)).map((word) => stem(word, locale)),
  };
}

/** A search made ready to be compared with titles. */
export interface ReadTyped {
  words: readonly string[];
  /** What each of them counts in a row of words: small ones little. */
  counts: readonly number[];
  keys: readonly {
    weight: number;
    variants: readonly (readonly { stem: string; isBeginning: boolean }[])[];
    /** The stems of other everyday words for it. */
    synonyms: readonly string[];
  }[];
  total: number;
}

export function readTyped(
  typed: readonly string[],
  keys: readonly Key[],
  weights: readonly number[],
  locale: Locale,
): ReadTyped {
  return {
    words: typed.map(fold),
    counts: typed.map((word) => (isStopWord(word, locale) ? 0.25 : 1)),
    keys: keys.map(({ typed: own, variants }, index) => ({
      weight: weights[index] ?? 0,
      variants: [
        ...variants.map(({ words }) =>
          words.map(({ word, isBeginning }) => ({ stem: stem(word, locale), isBeginning })),
        ),
        ...joinedWith(own, typed).map((word) => [{ stem: stem(word, locale), isBeginning: false }]),
      ],
      synonyms: variants
        .flatMap(({ words: [word, ...others] }) =>
          word && others.length === 0 ? synonymsOf(word.word, locale) : [],
        )
        .map((word) => stem(word, locale)),
    })),
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** What a word makes with its neighbors when they are written as one: "kund register". */
function joinedWith(word: string, typed: readonly string[]): string[] {
  return typed.slice(1).flatMap((next, index) => {
    const before = typed[index] ?? '';
    return word === next || word === before ? [before + next] : [];
  });
}

/**
 * How far a title says what was typed, from 0 to 1: 1 when it holds every word that was typed and no other that
 * matters, and more when it is what was typed, word for word. Part of a compound counts for half: "medgivande" in "Fotomedgivandet".
 */
export function titleMatch(title: ReadTitle, typed: ReadTyped): number {
  const { words, stems } = title;
  const { length: run, count } = longestRun(typed, words);
  // "before and after", "opt out": small words matter when they stand as in the title.
  if (typed.words.length > 1 && run === typed.words.length) {
    return run === words.length ? wordForWord : 0.7 + (0.3 * run) / words.length;
  }
  if (stems.length === 0 || typed.total === 0) return 0;
  const said = new Array<number>(stems.length).fill(0);
  let found = 0;
  for (const { weight, variants, synonyms } of typed.keys) {
    let best = 0;
    for (const variant of variants) {
      let sum = 0;
      for (const word of variant) {
        const { place, share } = placeIn(stems, word.stem, word.isBeginning);
        sum += share;
        if (place >= 0) said[place] = Math.max(said[place] ?? 0, share);
      }
      best = Math.max(best, sum / variant.length);
    }
    // "kids" says "Children in pictures" too, if not as well.
    for (const synonym of best === 0 ? synonyms : []) {
      const { place, share } = placeIn(stems, synonym, false);
      if (place < 0) continue;
      best = Math.max(best, share * titleSynonym);
      said[place] = Math.max(said[place] ?? 0, share * titleSynonym);
    }
    found += weight * best;
  }
  const coverage = said.reduce((sum, share) => sum + share, 0) / stems.length;
  return Math.min(1, (found / typed.total) * (0.4 + 0.6 * coverage) + rowBonus * Math.max(0, count - 1));
}

/** The words that stand one after the other in both: "bill for something" in "A bill for something nobody ordered". */
function longestRun(
  { words, counts }: ReadTyped,
  title: readonly string[],
): { length: number; count: number } {
  let longest = { length: 0, count: 0 };
  for (let from = 0; from < words.length; from += 1) {
    for (let at = title.indexOf(words[from] ?? ''); at >= 0; at = title.indexOf(words[from] ?? '', at + 1)) {
      let length = 0;
      let count = 0;
      while (from + length < words.length && words[from + length] === title[at + length]) {
        count += counts[from + length] ?? 0;
        length += 1;
      }
      if (count > longest.count) longest = { length, count };
    }
  }
  return longest;
}

function placeIn(
  stems: readonly string[],
  wanted: string,
  isBeginning: boolean,
): { place: number; share: number } {
  const exact = stems.indexOf(wanted);
  if (exact >= 0) return { place: exact, share: 1 };
  const part =
    wanted.length < 3 ? -1 : stems.findIndex((other) => other.startsWith(wanted) || other.endsWith(wanted));
  return part < 0 ? { place: -1, share: 0 } : { place: part, share: isBeginning ? 0.8 : 0.5 };
}
