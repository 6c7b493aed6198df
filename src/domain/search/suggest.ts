/** Words to go on with while one types, and things near to a search that found nothing. */
import type { Locale } from '../locale.ts';
import { editDistance } from './edit-distance.ts';
import { titleOf } from './read-titles.ts';
import type { SearchRecord } from './record.ts';
import type { RecordTable } from './record-table.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { WordList } from './word-list.ts';
import { fold, wordsOf } from './words.ts';

const mostSuggestions = 4;
const shortestStart = 2;

/**
 * What the typed words may go on to: terms of the glossary, then the words of titles, most common first. After other
 * words only what a title says together with one of them: "kortnummer på lapp" does not go on to "lapptest".
 */
export function suggest(typed: string, records: RecordTable, locale: Locale): string[] {
  const words = wordsOf(typed);
  const last = words.at(-1);
  if (last === undefined || last.length < shortestStart || /\s$/.test(typed)) return [];
  const start = fold(last);
  const before = typed.slice(0, typed.toLowerCase().lastIndexOf(last));
  const others = words.slice(0, -1).filter((word) => !isStopWord(word, locale));
  const stems = new Set(others.map((word) => stem(word, locale)));
  const found = new Map<string, number>();
  for (const record of records.values()) {
    const { said, words: folded, stems: own } = titleOf(record, locale);
    if (record.kind === 'term' && words.length === 1 && folded[0]?.startsWith(start))
      add(found, record.title.replace(/\s*\([^)]*\)/g, ''), 5);
    else if (stems.size === 0 || own.some((word) => stems.has(word)))
      said.forEach((word, place) => {
        if (word.length > 3 && folded[place]?.startsWith(start)) add(found, word, 1);
      });
  }
  return (
    [...found]
      // Another ending of the same word leads nowhere new.
      .filter(([word]) => stem(word, locale) !== stem(last, locale))
      .sort(([a, countA], [b, countB]) => countB - countA || a.length - b.length)
      .slice(0, mostSuggestions)
      .map(([word]) => before + word)
  );
}

function add(found: Map<string, number>, word: string, count: number) {
  found.set(word, (found.get(word) ?? 0) + count);
}

/** Terms whose names are nearest to what found nothing. */
export function nearestTerms(typed: string, records: RecordTable): SearchRecord[] {
  const words = wordsOf(typed)
    .map(fold)
    .filter((word) => word.length > 2);
  return [...records.values()]
    .filter(({ kind }) => kind === 'term')
    .map((record) => ({ record, distance: distanceTo(words, record.title) }))
    .filter(({ distance }) => distance <= 0.5)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSuggestions)
    .map(({ record }) => record);
}

/** What may have been meant by words that nobody knows: said, never acted upon. */
export function didYouMean(typed: string, unknown: readonly string[], list: WordList): string | undefined {
  let meant = typed.toLowerCase();
  for (const word of unknown) {
    const folded = fold(word);
    const limit = folded.length >= 8 ? 3 : folded.length >= 5 ? 2 : 0;
    const near = [...list.words]
      .filter(([other, { commonness }]) => commonness > 1 && other[0] === folded[0])
      .map(([other, { word: spelled, commonness }]) => ({
        spelled,
        commonness,
        distance: editDistance(folded, other, limit),
      }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance || b.commonness - a.commonness)[0];
    if (!near) return undefined;
    meant = meant.replace(word, near.spelled);
  }
  return unknown.length === 0 ? undefined : meant;
}

/** 0: the same; 1: nothing in common. */
function distanceTo(words: readonly string[], title: string): number {
  const parts = wordsOf(title).map(fold);
  let best = 1;
  for (const word of words) {
    for (const part of parts) {
      const longest = Math.max(word.length, part.length);
      const shared = sharedStart(word, part);
      const distance = editDistance(word, part, Math.floor(longest / 2)) / longest;
      best = Math.min(best, distance, shared >= 4 ? 0.5 - shared / (longest * 4) : 1);
    }
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
