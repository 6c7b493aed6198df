import type { Locale } from './locale.ts';

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letters of a language in its own order, and before them whatever else begins a word ("3"). */
export function alphabet(locale: Locale, used: Iterable<string> = []): string[] {
  const letters = locale === 'sv' ? [...latin, 'Å', 'Ä', 'Ö'] : latin;
  const others = [...new Set(used)].filter((letter) => !letters.includes(letter)).sort();
  return [...others, ...letters];
}

/** The letter a title is found under: in English é is E, in Swedish å, ä and ö are letters of their own. */
export function firstLetter(title: string, locale: Locale): string {
  const letter = (/[\p{L}\p{N}]/u.exec(title)?.[0] ?? '#').toLocaleUpperCase(locale);
  if (locale === 'sv' && 'ÅÄÖ'.includes(letter)) return letter;
  return letter.normalize('NFD').charAt(0);
}

/** Groups things under their letters, letters and things in the language's order. */
export function byLetter<T>(
  things: readonly T[],
  titleOf: (thing: T) => string,
  locale: Locale,
): { letter: string; things: T[] }[] {
  const compare = new Intl.Collator(locale).compare;
  const sorted = [...things].sort((a, b) => compare(titleOf(a), titleOf(b)));
  const groups = new Map<string, T[]>();
  for (const thing of sorted) {
    const letter = firstLetter(titleOf(thing), locale);
    groups.set(letter, [...(groups.get(letter) ?? []), thing]);
  }
  return alphabet(locale, groups.keys()).flatMap((letter) => {
    const under = groups.get(letter);
    return under ? [{ letter, things: under }] : [];
  });
}
