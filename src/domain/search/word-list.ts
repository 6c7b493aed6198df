/**
 * The words of the index and what people write in their place: what a word that finds nothing is compared with.
 * Written at build from the texts themselves, and fetched only when a word fails.
 */
import { otherLocale, type Locale } from '../locale.ts';
import { stem } from './stem.ts';
import { fold } from './words.ts';

/** Why another word stands in for the one that was typed. */
export type SubstituteKind = 'misspelt' | 'synonym' | 'other-language' | 'compound' | 'beginning';

/** A word or phrase that stands for another, as the glossary has it. */
export interface Alias {
  /** Folded words. */
  from: readonly string[];
  /** What is searched in its place, as it is shown. */
  to: string;
  kind: Extract<SubstituteKind, 'misspelt' | 'synonym' | 'other-language'>;
}

export interface WordList {
  /** Every word of the texts, folded, with the spelling it has there and how common it is: 1 to 3. */
  words: ReadonlyMap<string, { word: string; commonness: number }>;
  /** By the stem of the first word: "personuppgifter" is found by "personuppgift". */
  aliases: ReadonlyMap<string, readonly Alias[]>;
}

/** As it is stored: words by how common they are, and aliases a line each: `from TAB to TAB kind`. */
export interface WordListFile {
  version: 1;
  words: readonly [rare: string, known: string, common: string];
  aliases: string;
}

const kindLetters = { m: 'misspelt', s: 'synonym', o: 'other-language' } as const;

export function encodeWordList(words: ReadonlyMap<string, number>, aliases: readonly Alias[]): WordListFile {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const ofCommonness = (wanted: number) =>
    sorted
      .filter(([, count]) => commonness(count) === wanted)
      .map(([word]) => word)
      .join(' ');
  return {
    version: 1,
    words: [ofCommonness(1), ofCommonness(2), ofCommonness(3)],
    aliases: aliases.map(({ from, to, kind }) => `${from.join(' ')}\t${to}\t${kind.charAt(0)}`).join('\n'),
  };
}

/** @param records In how many records a word stands. */
function commonness(records: number): number {
  return records >= 20 ? 3 : records >= 3 ? 2 : 1;
}

/** @returns `undefined` when the file is not one of ours. */
export function decodeWordList(file: unknown, locale: Locale): WordList | undefined {
  if (typeof file !== 'object' || file === null || (file as { version?: unknown }).version !== 1)
    return undefined;
  const { words, aliases } = file as WordListFile;
  const known = new Map<string, { word: string; commonness: number }>();
  words.forEach((list, index) => {
    for (const word of list.split(' ')) {
      const folded = fold(word);
      // "rätt" before "ratt": the more common spelling comes last and stays.
      if (word !== '') known.set(folded, { word, commonness: index + 1 });
    }
  });
  const byFirst = new Map<string, Alias[]>();
  for (const line of aliases.split('\n')) {
    const [from = '', to = '', letter = ''] = line.split('\t');
    const kind = kindLetters[letter as keyof typeof kindLetters];
    const words = from.split(' ');
    if (!words[0] || !kind) continue;
    const key = aliasKey(words[0], kind, locale);
    const list = byFirst.get(key) ?? [];
    list.push({ from: words, to, kind });
    byFirst.set(key, list);
  }
  return { words: known, aliases: byFirst };
}

/** By what a word is compared with the words of an alias: its stem in the language the alias is in. */
export function aliasKey(word: string, kind: Alias['kind'], locale: Locale): string {
  return stem(word, kind === 'other-language' ? otherLocale(locale) : locale);
}
