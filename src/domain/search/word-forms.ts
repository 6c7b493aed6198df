import type { Locale } from '../locale.ts';
import { irregularForms } from './irregular-forms.ts';
import { isLightWord } from './light-words.ts';
import type { Key, Variant } from './reading.ts';

/** Shortest word whose other form is looked up, and most forms: each may be a piece of the index to fetch. */
const shortest = 4;
const mostForms = 2;
/** What another form is worth beside the one that was typed. */
const formWeight = 0.95;

/**
 * The forms of a word that Pagefind does not know to be the same: irregular ones ("stole" and "stolen"), and in Swedish the
 * definite form of half of all nouns ("avtal" and "avtalet", "datorn" and "datorer", "omdömena" and "omdömen").
 */
function otherForms(word: string, locale: Locale): readonly string[] {
  // A word that says little is not worth a second look.
  if (isLightWord(word, locale)) return [];
  const irregular = irregularForms(word, locale);
  const forms = irregular.length > 0 || locale !== 'sv' ? irregular : regularForms(word);
  return forms.slice(0, mostForms);
}

/** A word with the forms of it that are looked up beside it. */
export function withOtherForms(word: string, locale: Locale): string[] {
  return [word, ...otherForms(word, locale)];
}

/** Adds the other forms of a typed word to what answers it. */
export function withForms(key: Key, locale: Locale): Key {
  const [own] = key.variants;
  const [word] = own?.words ?? [];
  if (!own || !word || own.words.length > 1 || own.kind !== 'typed' || word.isBeginning) return key;
  const forms = otherForms(word.word, locale).map((form): Variant => ({
    ...own,
    words: [{ word: form, isBeginning: false }],
    weight: own.weight * formWeight,
  }));
  return forms.length === 0 ? key : { ...key, variants: [own, ...forms, ...key.variants.slice(1)] };
}

/** By the ending, the first that fits: what takes its place, more than one where a noun has more. */
const endings: readonly (readonly [ending: RegExp, others: readonly string[]])[] = [
  // "numret", "registret".
  [/umret$/, ['ummer']],
  [/(?<=[^aeiouyåäö])ret$/, ['er']],
  // "omdömena", "medgivandena".
  [/ena$/, ['en']],
  // "datorn", "mentorer".
  [/(?<=[ts]o)r$/, ['rn', 'rer']],
  [/(?<=[ts]or)n$/, ['', 'er']],
  [/(?<=[ts]or)er(?:na)?$/, ['', 'n']],
  // "anmälan", "ansökningar".
  [/(?<=(?:anmäl|ansök|beställ))an$/, ['ningar']],
  [/(?<=(?:anmäl|ansök|beställ))ningar(?:na)?$/, ['an']],
  [/(?<=.{3}[^aeiouyåäö])et$/, ['']],
  [/(?<=o)t$/, ['']],
  [/(?<=o)n$/, ['']],
  [/o$/, ['ot', 'on']],
  // Plurals and definite forms have no other.
  [/(?:(?<![pm])er|(?<!sv)ar|or|en|ing|het|ion|ens|ers|ars)$/, []],
  [/(?<=[bdfgklmnprstv])$/, ['et']],
];

function regularForms(word: string): string[] {
  if (word.length < shortest) return [];
  const rule = endings.find(([ending]) => ending.test(word));
  return rule ? rule[1].map((other) => word.replace(rule[0], other)) : [];
}
