/** What stands in for a word that finds nothing where a reader would see it. */
import { otherLocale, type Locale } from '../locale.ts';
import { compoundVariants } from './compound-variants.ts';
import { substitute, typedVariant, type Key, type Variant } from './reading.ts';
import { aliasSlip, slipsOf } from './slips.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { shortestBegun } from './weights.ts';
import { aliasStart, type Alias, type WordList } from './word-list.ts';
import { fold, wordsOf } from './words.ts';

/** What is known of a typed word before the word list is asked. */
export interface Lookup {
  word: string;
  /** A word without a meaning of its own, such as "how". */
  isSmall: boolean;
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
    const { key, length } = readFrom(lookups, place, list, locale);
    if (key) keys.push(key);
    place += length - 1;
  }
  return keys;
}

/** The key that begins at a place, and how many words it takes. Small words make none. */
function readFrom(
  lookups: readonly Lookup[],
  place: number,
  list: WordList,
  locale: Locale,
): { key?: Key; length: number } {
  const phrase = findAlias(lookups, place, list, locale);
  if (phrase) return phrase;
  const lookup = lookups[place];
  if (!lookup || lookup.isSmall) return { length: 1 };
  const { word, isSeen, isHidden } = lookup;
  if (isSeen) return { key: { typed: word, variants: [typedVariant(word)] }, length: 1 };
  const next = lookups[place + 1];
  const joined = next && list.words.get(fold(word + next.word))?.word;
  if (next && joined !== undefined) {
    const variants = [substitute('compound', joined, [joined], 1)];
    return { key: { typed: `${word} ${next.word}`, variants }, length: 2 };
  }
  const variants = variantsOf(word, list, locale, place === lookups.length - 1);
  return {
    key: { typed: word, variants: isHidden ? [typedVariant(word), ...variants] : variants },
    length: 1,
  };
}

/** The longest phrase of the glossary that begins here and has in it a word that found nothing. */
function findAlias(
  lookups: readonly Lookup[],
  place: number,
  list: WordList,
  locale: Locale,
): { key: Key; length: number } | undefined {
  const fitting = (list.aliases.get(aliasStart(fold(lookups[place]?.word ?? ''))) ?? [])
    .filter(({ from, kind }) =>
      from.every((part, offset) => isSameWord(part, lookups[place + offset]?.word, kind, locale)),
    )
    .sort((a, b) => b.from.length - a.from.length);
  for (const alias of fitting) {
    const covered = lookups.slice(place, place + alias.from.length);
    const own = covered.filter(({ isSmall }) => !isSmall);
    if (own.every(({ isSeen }) => isSeen)) continue;
    const typed = covered.map(({ word }) => word).join(' ');
    const variants: Variant[] = [aliasVariant(alias)];
    if (own.every(({ isHidden, isSeen }) => isHidden || isSeen)) {
      const words = own.map(({ word }) => ({ word, isBeginning: false }));
      variants.unshift({ words, shown: typed, kind: 'typed', weight: 1 });
    }
    return { key: { typed, variants }, length: alias.from.length };
  }
  return undefined;
}

/** Letter by letter, or another form of the same word in the language the alias is in. */
function isSameWord(part: string, word: string | undefined, kind: Alias['kind'], locale: Locale): boolean {
  if (word === undefined) return false;
  if (fold(word) === part) return true;
  const language = kind === 'other-language' ? otherLocale(locale) : locale;
  return stem(word, language) === stem(part, language);
}

function aliasVariant({ to, kind }: Alias): Variant {
  const words = wordsOf(to);
  const keys = words.filter((word) => !isSmall(word));
  return substitute(kind, to, keys.length > 0 ? keys : words, 1);
}

function isSmall(word: string): boolean {
  return isStopWord(word, 'en') || isStopWord(word, 'sv');
}

/** In the order of trust: longer words, one slip of the finger, compounds, two slips, a slip in another name. */
function variantsOf(word: string, list: WordList, locale: Locale, isLast: boolean): Variant[] {
  const folded = fold(word);
  // The last word may not be finished. In Swedish any word may be the first part of a compound.
  const mayBegin = folded.length >= shortestBegun && (isLast || (locale === 'sv' && folded.length >= 4));
  if (mayBegin && isBeginning(folded, list)) return [substitute('beginning', word, [word], 1)];

  const [nearest] = slipsOf(folded, list);
  const slip = nearest && substitute('misspelt', nearest.word, [nearest.word], 0.95);
  if (slip && nearest.distance === 1) return [slip];
  const isKnown = (part: string) => list.words.has(part) && !isStopWord(part, locale);
  const compounds = compoundVariants(word.toLowerCase(), list, isKnown);
  if (compounds.length > 0) return compounds;
  if (slip) return [slip];
  const alias = aliasSlip(folded, list);
  return alias ? slippedAlias(alias) : [];
}

/**
 * A slip in another name: what was meant stands in the hidden words, "backup" for the term "back-up". The term itself
 * only where it says as much without its small words: "back" alone is something else.
 */
function slippedAlias(alias: Alias): Variant[] {
  if (alias.kind === 'misspelt') return [aliasVariant(alias)];
  const meant = substitute('misspelt', alias.from.join(' '), alias.from, 0.95);
  return wordsOf(alias.to).some(isSmall) ? [meant] : [meant, aliasVariant(alias)];
}

function isBeginning(folded: string, list: WordList): boolean {
  for (const word of list.words.keys()) if (word.startsWith(folded)) return true;
  return false;
}
