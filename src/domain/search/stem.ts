/**
 * The part of a word that its inflections share, folded: "terminalerna" and "terminalens" give the same, "shredding"
 * and "shreds" too. Pagefind has a stemmer of its own inside; this one serves titles, marks and the word list. It need
 * not agree with Pagefind's, only with itself.
 */
import type { Locale, Localized } from '../locale.ts';
import { fold } from './words.ts';

/** A text says the same words again and again, and titles and marks ask for all of them with every letter typed. */
const known: Localized<Map<string, string>> = { en: new Map(), sv: new Map() };

/** @param word One word. Short words are left as they are. */
export function stem(word: string, locale: Locale): string {
  const stems = known[locale];
  const stemmed = stems.get(word) ?? stemOf(word, locale);
  stems.set(word, stemmed);
  return stemmed;
}

function stemOf(word: string, locale: Locale): string {
  const lower = word.toLowerCase();
  return lower.length < 4 ? fold(lower) : locale === 'sv' ? swedishStem(lower) : englishStem(fold(lower));
}

/** The inflections of nouns, verbs and adjectives, after the Snowball stemmer for Swedish. */
const swedishEndings =
  'enas ena heternas heterna hetens heten heter het andes anden andet ande arnas ernas ornas arna erna orna arens aren aste ades ade ast are ens ern ers ets ar er or en et es as at ad a e'.split(
    ' ',
  );
const swedishVowels = 'aeiouyåäö';

function swedishStem(word: string): string {
  // "kortnumret" is the same as "kortnummer".
  return fold(swedishLetters(word)).replace(/umr$/, 'umm');
}

/** The letters that all inflections of a word begin with, marks and all: "läck" for "läckte". For Swedish. */
export function swedishLetters(word: string): string {
  const region = Math.max(3, firstRegion(word));
  // "kvittot" is the same as "kvitto": the usual rules leave it.
  let stemmed = word.replace(/ots?$/, 'o');
  const ending = swedishEndings.find((candidate) => endsInside(word, candidate, region));
  if (ending !== undefined) stemmed = word.slice(0, -ending.length);
  else if (stemmed === word && word.length > region && /[bcdfghjklmnoprtvy]s$/.test(word)) {
    // "kunds", "lösenords": the s of belonging, then whatever stood before it.
    const without = word.slice(0, -1);
    const inner = swedishEndings.find((candidate) => endsInside(without, candidate, region));
    stemmed = inner === undefined ? without : without.slice(0, -inner.length);
  }
  if (/(?:dd|gd|nn|dt|gt|kt|tt)$/.test(stemmed) && stemmed.length > region) stemmed = stemmed.slice(0, -1);
  if (/(?:lig|els|ig)$/.test(stemmed)) {
    const shorter = stemmed.replace(/(?:lig|els|ig)$/, '');
    if (shorter.length >= region) stemmed = shorter;
  }
  return stemmed;
}

function firstRegion(word: string): number {
  for (let place = 1; place < word.length; place += 1) {
    const isVowel = swedishVowels.includes(word.charAt(place));
    if (!isVowel && swedishVowels.includes(word.charAt(place - 1))) return place + 1;
  }
  return word.length;
}

function endsInside(word: string, ending: string, region: number): boolean {
  return word.endsWith(ending) && word.length - ending.length >= region;
}

function englishStem(word: string): string {
  let stemmed = word;
  if (stemmed.endsWith('ies') && stemmed.length > 4) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (/(?:sh|ch|x|ss|zz)es$/.test(stemmed)) stemmed = stemmed.slice(0, -2);
  else if (/[^su]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  const inflected = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(stemmed)?.[1];
  if (inflected !== undefined && inflected.length >= 3) stemmed = inflected.replace(/([bdfgmnprt])\1$/, '$1');
  if (/[^aeiou]ie?d?$/.test(stemmed) && stemmed.length > 4) stemmed = stemmed.replace(/ie?d?$/, 'y');
  return stemmed.length > 3 ? stemmed.replace(/e$/, '') : stemmed;
}
