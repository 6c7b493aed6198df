/** What stands in for a word that finds nothing where a reader would see it. */
import type { Locale } from '../locale.ts';
import { splitCompound } from './compounds.ts';
import { editDistance } from './edit-distance.ts';
import { substitute, typedVariant, type Key, type Variant } from './reading.ts';
import { isStopWord } from './stop-words.ts';
import { aliasKey, type Alias, type WordList } from './word-list.ts';
import { fold, wordsOf } from './words.ts';

/** Longest phrase of the glossary, in words. */
const longestAlias = 5;
/** Most words that may stand in for one. */
const mostVariants = 4;

/** What is known of a typed word before the word list is asked. */
export interface Lookup {
  word: string;
  isSmall: boolean;
  /** A word without a meaning of its own, such as "how". */
  /** It stands where a reader sees it. */
  isSeen: boolean;
  /** It stands in hidden words only: a keyword, or the other language's title. */
  isHidden: boolean;
}

/**
 * Reads a search again with the word list, so that words which found nothing get others in their place.
 *
 * @param lookups All typed words in order, small words too.
 * @returns The keys to search by. A key without variants is a word that nobody knows.
 */
export function readAgain(lookups: readonly Lookup[], list: WordList, locale: Locale): Key[] {
  const keys: Key[] = [];
  for (let place = 0; place < lookups.length; place += 1) {
    const phrase = findAlias(lookups, place, list, locale);
    if (phrase) {
      keys.push(phrase.key);
      place += phrase.length - 1;
      continue;
    }
    const lookup = lookups[place];
    if (!lookup || lookup.isSmall) continue;
    if (lookup.isSeen) {
      keys.push({ typed: lookup.word, variants: [typedVariant(lookup.word)] });
      continue;
    }
    const next = lookups[place + 1];
    const joined = next && list.words.get(fold(lookup.word + next.word));
    if (next && joined) {
      keys.push({
        typed: `${lookup.word} ${next.word}`,
        variants: [substitute('compound', joined.word, [joined.word], 1)],
      });
      place += 1;
      continue;
    }
    const isLast = place === lookups.length - 1;
    const variants = variantsOf(lookup.word, list, locale, isLast);
    if (lookup.isHidden) variants.unshift(typedVariant(lookup.word));
    keys.push({ typed: lookup.word, variants });
  }
  return keys;
}

/** The longest phrase of the glossary that begins here and has in it a word that found nothing. */
function findAlias(
  lookups: readonly Lookup[],
  place: number,
  list: WordList,
  locale: Locale,
): { key: Key; length: number } | undefined {
  const word = lookups[place]?.word ?? '';
  const kinds = ['misspelt', 'other-language'] as const;
  const candidates = new Set(kinds.flatMap((kind) => list.aliases.get(aliasKey(word, kind, locale)) ?? []));
  const fitting = [...candidates]
    .filter(({ from, kind }) => {
      const isSame = (part: string, offset: number) => {
        const other = lookups[place + offset]?.word;
        return (
          other !== undefined &&
          (fold(other) === part || aliasKey(other, kind, locale) === aliasKey(part, kind, locale))
        );
      };
      return from.length <= longestAlias && from.every(isSame);
    })
    .sort((a, b) => b.from.length - a.from.length);
  for (const alias of fitting) {
    const covered = lookups.slice(place, place + alias.from.length);
    if (covered.every(({ isSeen, isSmall }) => isSeen || isSmall)) continue;
    const typed = covered.map(({ word }) => word).join(' ');
    const variants: Variant[] = [aliasVariant(alias)];
    const own = covered.filter(({ isSmall }) => !isSmall);
    if (own.every(({ isHidden, isSeen }) => isHidden || isSeen)) {
      const [first] = own.map(({ word }) => typedVariant(word));
      if (first)
        variants.unshift({
          ...first,
          words: own.map(({ word }) => ({ word, isBeginning: false })),
          shown: typed,
        });
    }
    return { key: { typed, variants }, length: alias.from.length };
  }
  return undefined;
}

function aliasVariant({ to, kind }: Alias): Variant {
  const words = wordsOf(to);
  const keys = words.filter((word) => !isStopWord(word, 'en') && !isStopWord(word, 'sv'));
  return substitute(kind, to, keys.length > 0 ? keys : words, 1);
}

/** In the order of trust: longer words, parts of a compound, compounds it is a part of, slips of the finger. */
function variantsOf(word: string, list: WordList, locale: Locale, isLast: boolean): Variant[] {
  const folded = fold(word);
  const isKnown = (part: string) => list.words.has(part) && !isStopWord(part, locale);
  // The last word may not be finished. In Swedish any word may be the first part of a compound.
  const mayBegin = folded.length >= 3 && (isLast || (locale === 'sv' && folded.length >= 4));
  if (mayBegin && someWord(list, (other) => other.startsWith(folded))) {
    return [substitute('beginning', word, [word], 1)];
  }
  const slips = slipsOf(folded, list);
  const [nearest] = slips;
  if (nearest && nearest.distance === 1) return [nearest.variant];
  const compound = compoundOf(folded, list, isKnown);
  if (compound.length > 0) return compound;
  if (nearest) return [nearest.variant];
  return otherSlips(folded, list);
}

function compoundOf(folded: string, list: WordList, isKnown: (part: string) => boolean): Variant[] {
  if (folded.length >= 5) {
    const holding = wordsEndingIn(folded, list);
    if (holding.length > 0) return holding;
  }
  if (folded.length < 6) return [];
  const beginnings = (part: string) =>
    part.length >= 4 && someWord(list, (other) => other.startsWith(part) && other.length > part.length + 3);
  const parts =
    splitCompound(folded, isKnown, 3) ??
    splitCompound(folded, (part) => isKnown(part) || beginnings(part), 2);
  if (!parts) return misspeltCompound(folded, list, isKnown);
  const shown = parts.map((part) => list.words.get(part)?.word ?? part);
  return [
    substitute(
      'compound',
      shown.join(' + '),
      shown,
      1,
      shown.filter((part) => !isKnown(fold(part))),
    ),
  ];
}

/** "kortnumer": a compound whose last part has a slip in it. */
function misspeltCompound(folded: string, list: WordList, isKnown: (part: string) => boolean): Variant[] {
  for (let length = folded.length - 5; length >= 4; length -= 1) {
    const first = folded.slice(0, length);
    if (!isKnown(first)) continue;
    for (const rest of [folded.slice(length), folded.slice(length).replace(/^s/, '')]) {
      const [nearest] = rest.length < 5 ? [] : slipsOf(rest, list);
      if (nearest?.distance !== 1) continue;
      const parts = [list.words.get(first)?.word ?? first, nearest.variant.shown];
      return [substitute('compound', parts.join(' + '), parts, 0.9)];
    }
  }
  return [];
}

/** "medgivande" is a part of "fotomedgivande". */
function wordsEndingIn(folded: string, list: WordList): Variant[] {
  return [...list.words]
    .filter(([other]) => other.endsWith(folded) && other.length >= folded.length + 3)
    .sort(([, a], [, b]) => b.commonness - a.commonness)
    .slice(0, mostVariants)
    .map(([, { word }]) => substitute('compound', word, [word], 0.9));
}

interface Slip {
  distance: number;
  variant: Variant;
}

/** Words that a slip or two of the finger away were meant, the nearest and most common first. */
function slipsOf(folded: string, list: WordList): Slip[] {
  const limit = folded.length >= 7 ? 2 : folded.length >= 5 ? 1 : 0;
  if (limit === 0 || /\d/.test(folded)) return [];
  const slips: (Slip & { commonness: number })[] = [];
  const letters = sorted(folded);
  for (const [other, { word, commonness }] of list.words) {
    if (Math.abs(other.length - folded.length) > limit || other.length < 4) continue;
    const distance = editDistance(folded, other, limit);
    if (
      distance > limit ||
      (folded.length < 7 && other[0] !== folded[0]) ||
      (distance > 1 && !isLikely(folded, other, commonness))
    )
      continue;
    // The same letters in another order are the likeliest slip: "costumer" is customer before it is consumer.
    const isSameLetters = sorted(other) === letters;
    slips.push({
      distance: isSameLetters ? 1 : distance,
      commonness,
      variant: substitute('misspelt', word, [word], 0.95),
    });
  }
  return slips.sort((a, b) => a.distance - b.distance || b.commonness - a.commonness);
}

/** Two slips are believed in a long word, or when they lead to a common one. People get the first letter right. */
function isLikely(folded: string, other: string, commonness: number): boolean {
  return folded[0] === other[0] && commonness >= (folded.length >= 9 ? 2 : 3);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** A slip in a word that the glossary knows only as another name. */
function otherSlips(folded: string, list: WordList): Variant[] {
  const limit = folded.length >= 8 ? 2 : folded.length >= 5 ? 1 : 0;
  if (limit === 0) return [];
  for (const aliases of list.aliases.values()) {
    const near = aliases.find(
      ({ from }) => from.length === 1 && editDistance(folded, from[0] ?? '', limit) <= limit,
    );
    if (near) return [aliasVariant(near)];
  }
  return [];
}

function someWord(list: WordList, test: (word: string) => boolean): boolean {
  for (const word of list.words.keys()) if (test(word)) return true;
  return false;
}
