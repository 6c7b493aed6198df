/** How a search is read: for each thing that was typed, the words that are looked up for it. */
import type { SubstituteKind } from './word-list.ts';

/** Words that answer a key, all of them together. */
export interface Variant {
  words: readonly VariantWord[];
  /** As it is shown to the reader. */
  shown: string;
  kind: 'typed' | SubstituteKind;
  /** How far it is to be trusted beside what was typed, from 0 to 1. */
  weight: number;
}

export interface VariantWord {
  word: string;
  /** Any word that begins with it will do: for a word that is still being typed, and for the first part of a compound. */
  isBeginning: boolean;
  /** Its stem is too short for longer words to be found by it: "bilen" is a car, and "bilder" are no cars. */
  isShort?: boolean;
}

/** One thing that was typed: a word, or a phrase that the glossary knows. */
export interface Key {
  typed: string;
  /** Any of them answers it. None: nobody knows the word. */
  variants: readonly Variant[];
  /** It says little: it counts beside the others, and cannot outweigh them. */
  isLight?: boolean;
}

export function typedVariant(word: string): Variant {
  return { words: [{ word, isBeginning: false }], shown: word, kind: 'typed', weight: 1 };
}

/** A variant that stands in for what was typed. */
export function substitute(
  kind: SubstituteKind,
  shown: string,
  words: readonly string[],
  weight: number,
  beginnings: readonly string[] = [],
): Variant {
  return {
    words: words.map((word) => ({
      word: word.toLowerCase(),
      isBeginning: beginnings.includes(word) || kind === 'beginning',
    })),
    shown,
    kind,
    weight,
  };
}
