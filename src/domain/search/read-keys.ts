/** Reads the keys of a search, with what the index says of each. */
import { otherLocale, type Locale } from '../locale.ts';
import { joinWords } from './join-words.ts';
import { isLightWord } from './light-words.ts';
import type { Query } from './query.ts';
import { substitute, typedVariant, type Key } from './reading.ts';
import { isRealHit, isSeen, type SearchIndex, type WordHits } from './search-index.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { readAgain, type Lookup } from './substitutes.ts';
import { lightWeight, shortestBeginning, shortestBegun } from './weights.ts';
import { withOtherForms } from './word-forms.ts';
import { fold, wordsOf } from './words.ts';

/**
 * What is looked up for what was typed: the words themselves, and for those that nothing here says what stands in for them.
 *
 * @param hits What was found for the typed words and their other forms.
 * @returns The keys, and whether the last one was only taken for the beginning of a word.
 */
export async function readKeys(
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
export function withoutBegun(typed: string): string {
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
export function weighed(keys: readonly Key[], locale: Locale): Key[] {
  const lights = keys.map(({ typed }) => typed.split(' ').every((word) => isLightWord(word, locale)));
  return keys.map((key, index) => (lights[index] && lights.includes(false) ? lightened(key) : key));
}

function lightened(key: Key): Key {
  const variants = key.variants.map((variant) => ({ ...variant, weight: variant.weight * lightWeight }));
  return { ...key, variants, isLight: true };
}

/** Notes which words are too short to be looked for in longer ones. */
export function measured(key: Key, locale: Locale): Key {
  const variants = key.variants.map((variant) => ({
    ...variant,
    words: variant.words.map((word) => ({
      ...word,
      isShort: stem(word.word, locale).length < shortestBeginning,
    })),
  }));
  return { ...key, variants };
}

export function asTyped(query: Query): Key[] {
  return query.keys.map((word) => ({ typed: word, variants: [typedVariant(word)] }));
}
