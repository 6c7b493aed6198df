/**
 * The words of the index and what people write in their place: what a word that finds nothing is compared with.
 * Written at build from the texts themselves, and fetched only when a word fails.
 */
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

export interface KnownWord {
  /** As the texts spell it. */
  word: string;
  /** 1 to 3. */
  commonness: number;
}

export interface WordList {
  /** Every word of the texts, by its folded form. */
  words: ReadonlyMap<string, KnownWord>;
  /** What words begin with, four letters each: tells at once when none begins so. */
  starts: ReadonlySet<string>;
  /** By the first letters of the first word, as `aliasStart` gives them. */
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
export function decodeWordList(file: unknown): WordList | undefined {
  const steps = decodeInSteps(file);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same in steps of a few milliseconds on a phone: whoever takes them can let the page breathe in between.
 *
 * @returns `undefined` when the file is not one of ours.
 */
export function* decodeInSteps(file: unknown): Generator<void, WordList | undefined> {
  if (typeof file !== 'object' || file === null || (file as { version?: unknown }).version !== 1)
    return undefined;
  const { words, aliases } = file as WordListFile;
  const known = new Map<string, KnownWord>();
  const byStart = new Map<string, Alias[]>();
  const starts = new Set<string>();
  for (const [index, list] of words.entries()) {
    // "rätt" after "ratt": the more common spelling comes last and stays.
    for (const part of inParts(list.split(' '))) {
      for (const word of part) {
        if (word === '') continue;
        const folded = fold(word);
        known.set(folded, { word, commonness: index + 1 });
        starts.add(wordStart(folded));
      }
      yield;
    }
  }
  for (const part of inParts(aliases.split('\n'))) {
    for (const line of part) addAlias(byStart, line);
    yield;
  }
  return { words: known, starts, aliases: byStart };
}

function* inParts<T>(list: readonly T[]): Generator<readonly T[]> {
  const size = 1500;
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

function addAlias(byStart: Map<string, Alias[]>, line: string) {
  const [from = '', to = '', letter = ''] = line.split('\t');
  const kind = kindLetters[letter as keyof typeof kindLetters];
  if (from === '' || !kind) return;
  const start = aliasStart(from);
  const alias = { from: from.split(' '), to, kind };
  const list = byStart.get(start);
  if (list) list.push(alias);
  else byStart.set(start, [alias]);
}

/** @param word Folded. */
export function wordStart(word: string): string {
  return word.slice(0, 4);
}

/** What all inflections of a word begin with. @param word Folded. */
export function aliasStart(word: string): string {
  return /^\S{0,3}/.exec(word)?.[0] ?? '';
}
