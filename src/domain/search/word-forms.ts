import type { Locale } from '../locale.ts';
import type { Key, Variant } from './reading.ts';

/** Shortest word whose other form is looked up. */
const shortest = 4;
/** What another form is worth beside the one that was typed. */
const formWeight = 0.95;

/**
 * Adds the forms of a typed word that Pagefind does not know to be the same: in Swedish the definite form of half of all
 * nouns, "avtal" and "avtalet", "kvitto" and "kvittot".
 */
export function withForms(key: Key, locale: Locale): Key {
  if (locale !== 'sv') return key;
  const [own] = key.variants;
  const [word] = own?.words ?? [];
  if (!own || !word || own.words.length > 1 || own.kind !== 'typed' || word.isBeginning) return key;
  const form = otherForm(word.word);
  if (form === undefined) return key;
  const variant: Variant = {
    ...own,
    words: [{ word: form, isBeginning: false }],
    weight: own.weight * formWeight,
  };
  return { ...key, variants: [own, variant, ...key.variants.slice(1)] };
}

function otherForm(word: string): string | undefined {
  if (word.length < shortest) return undefined;
  // "numret", "registret".
  if (word.endsWith('umret')) return `${word.slice(0, -3)}mer`;
  if (/[^aeiouyåäö]ret$/.test(word)) return `${word.slice(0, -3)}er`;
  if (/[^aeiouyåäö]et$/.test(word)) return word.length > shortest + 1 ? word.slice(0, -2) : undefined;
  if (word.endsWith('ot')) return word.slice(0, -1);
  if (word.endsWith('o')) return `${word}t`;
  return /[bdfgklmnprstv]$/.test(word) ? `${word}et` : undefined;
}
