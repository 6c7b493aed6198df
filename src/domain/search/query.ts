/** What a reader has typed, as the search understands it before it looks anything up. */
import { otherLocale, type Locale } from '../locale.ts';
import { isStopWord } from './stop-words.ts';
import { fold, wordsOf } from './words.ts';

/** Longest search that is read; a longer one is cut, as pasted text would be. */
const longestQuery = 200;
/** Most words that are looked up: the first ones, which in a long question name the matter. */
const mostWords = 10;

export interface Query {
  /** As typed, without blanks around it. */
  text: string;
  /** All words in lower case, small words too. */
  words: readonly string[];
  /** The words that carry meaning; all longer than a letter when none does. */
  keys: readonly string[];
  /** The folio of a guide, such as 4.2. */
  folio?: string;
  /** Typed in quotation marks: searched letter by letter, nothing stands in for a word. */
  isExact: boolean;
}

export function parseQuery(typed: string, locale: Locale): Query {
  const text = typed.slice(0, longestQuery).trim().replace(/\s+/g, ' ');
  // The texts have "e-post" and "e-mail" as one word too.
  const words = wordsOf(text.replace(/(?<![\p{L}\p{N}])e-(?=\p{L})/giu, 'e'));
  const isSmall = isForeign(words, locale)
    ? (word: string) => isStopWord(word, otherLocale(locale))
    : (word: string) => isStopWord(word, locale);
  // A letter alone is the beginning of everything.
  const real = words.filter((word) => word.length > 1 || /\d/.test(word));
  const keys = real.filter((word) => !isSmall(word));
  const folio = /^\d\.\d{1,2}$/.exec(text)?.[0];
  return {
    text,
    words,
    keys: unique(keys.length > 0 ? keys : real).slice(0, mostWords),
    ...(folio ? { folio } : {}),
    isExact: /^["“”].+["“”]$/.test(text),
  };
}

/** Written in the other language, by its small words: "how to" on the Swedish side. */
function isForeign(words: readonly string[], locale: Locale): boolean {
  const own = words.filter((word) => isStopWord(word, locale));
  const others = words.filter((word) => isStopWord(word, otherLocale(locale)) && !own.includes(word));
  return others.length > 1 && others.length > own.length;
}

function unique(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const folded = fold(word);
    return !seen.has(folded) && seen.add(folded);
  });
}
