/** Says why something is found that does not say what was typed. */
import type { Locale } from '../locale.ts';
import type { Found } from './find.ts';
import type { Answer, RankedRecord } from './rank.ts';
import type { Key, Variant } from './reading.ts';
import { synonymsOf } from './synonyms.ts';

/** What stood in for what was typed, in the whole search. */
export interface Notice {
  /** The search as it was read, when another word stood in for one of it: "card number on paper". */
  readAs?: string;
  /** Words that nobody knows. */
  unknown: readonly string[];
}

/** Why one hit is there although the typed word is not to be seen in it. */
export interface Reason {
  typed: string;
  /** What stands there instead; none when only those who wrote the text call it so. */
  shown?: string;
}

export function noticeOf({ query, keys }: Found): Notice {
  let readAs = query.words.join(' ');
  let isChanged = false;
  for (const { typed, variants } of keys) {
    const other = variants.find(standsIn);
    if (!other) continue;
    readAs = readAs.replace(typed, other.shown);
    isChanged = true;
  }
  const unknown = keys.filter(({ variants }) => variants.length === 0).map(({ typed }) => typed);
  return { ...(isChanged ? { readAs } : {}), unknown };
}

/** Whether it is another word than the one that was typed. */
function standsIn({ kind }: Variant): boolean {
  return kind !== 'typed' && kind !== 'beginning';
}

/**
 * Why a hit is there although it does not say what was typed.
 *
 * @param hit With the keys it answers, in the order of `keys`.
 * @param said Its title and text.
 */
export function reasonsOf({ keys }: Found, hit: RankedRecord, said: string, locale: Locale): Reason[] {
  const lower = said.toLowerCase();
  const reasons = hit.answers.flatMap((answer, index): Reason[] => {
    const key = keys[index];
    return key ? (reasonOf(key, answer, lower, locale) ?? []) : [];
  });
  // What nobody can see is only worth a word when nothing else shows why the hit is there.
  const isSeen = hit.answers.some(({ worth, isVisible }) => worth > 0 && isVisible);
  return isSeen ? reasons.filter(({ shown }) => shown !== undefined) : reasons;
}

function reasonOf(
  key: Key,
  { variant, isVisible }: Answer,
  said: string,
  locale: Locale,
): Reason[] | undefined {
  const { typed } = key;
  if (!variant || said.includes(typed.toLowerCase())) return undefined;
  if (standsIn(variant)) return [{ typed, shown: variant.shown }];
  if (isVisible) return undefined;
  const others = key.variants.filter(standsIn).map(({ shown }) => shown);
  const synonym = [...others, ...synonymsOf(typed, locale)].find((word) => said.includes(word.toLowerCase()));
  return [synonym === undefined ? { typed } : { typed, shown: synonym }];
}

/**
 * Words to mark on a hit and on its page, and beginnings of words.
 *
 * @param said Title and text of the hit.
 */
export function wordsToMark(
  { keys }: Found,
  { answers }: RankedRecord,
  said: string,
  locale: Locale,
): { words: string[]; beginnings: string[] } {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  const lower = said.toLowerCase();
  answers.forEach(({ variant, isVisible }, index) => {
    const typed = keys[index]?.typed ?? '';
    // What a page does not say itself one of its parts may: all that is looked for is marked.
    const used = variant ?? keys[index]?.variants[0];
    // A typed word that is not to be seen there, only what stands for it, needs no mark.
    const isUnseen = used?.kind === 'typed' && variant !== undefined && !isVisible;
    for (const { word, isBeginning } of isUnseen ? [] : (used?.words ?? [])) {
      (isBeginning ? beginnings : words).add(word);
    }
    if (isVisible) return;
    for (const other of keys[index]?.variants.filter(standsIn) ?? [])
      for (const { word } of other.words) words.add(word);
    for (const synonym of synonymsOf(typed, locale)) if (lower.includes(synonym)) words.add(synonym);
  });
  return { words: [...words], beginnings: [...beginnings] };
}
