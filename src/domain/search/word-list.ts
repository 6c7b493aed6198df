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

/** As it is stored: small, since a search that fails waits for it. */
export interface WordListFile {
  version: 2;
  /** In order, each behind a figure: with how many letters of the word before it it begins, nine at most. */
  words: string;
  /** A figure for each of them: its commonness. */
  commonness: string;
  /** A line for each name: the name, and what is written for it, a column a kind, with commas between. */
  aliases: string;
}

const aliasKinds = ['misspelt', 'synonym', 'other-language'] as const;

/** @param words Letters only, each with the number of records it stands in. */
export function encodeWordList(words: ReadonlyMap<string, number>, aliases: readonly Alias[]): WordListFile {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const byName = Map.groupBy(aliases, ({ to }) => to);
  return {
    version: 2,
    words: sorted.map(([word], index) => shortened(word, sorted[index - 1]?.[0] ?? '')).join(''),
    commonness: sorted.map(([, count]) => commonness(count)).join(''),
    aliases: Array.from(byName, ([to, own]) => {
      const written = (wanted: Alias['kind']) =>
        own.filter(({ kind }) => kind === wanted).map(({ from }) => from.join(' '));
      return [to, ...aliasKinds.map((kind) => written(kind).join(','))].join('\t');
    }).join('\n'),
  };
}

function shortened(word: string, before: string): string {
  let shared = 0;
  while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
  return shared + word.slice(shared);
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
  if (typeof file !== 'object' || file === null || (file as { version?: unknown }).version !== 2)
    return undefined;
  const { words, commonness: counts, aliases } = file as WordListFile;
  const known = new Map<string, KnownWord>();
  const byStart = new Map<string, Alias[]>();
  const starts = new Set<string>();
  let word = '';
  let place = 0;
  for (const [, shared, rest = ''] of words.matchAll(/(\d)(\D*)/g)) {
    word = word.slice(0, Number(shared)) + rest;
    const folded = fold(word);
    const own = { word, commonness: Number(counts[place]) };
    // "rätt" and "ratt" are told apart by nobody who types neither dots nor rings: the more common spelling stays.
    if (own.commonness >= (known.get(folded)?.commonness ?? 0)) known.set(folded, own);
    starts.add(wordStart(folded));
    place += 1;
    if (place % stepSize === 0) yield;
  }
  for (const [index, line] of aliases.split('\n').entries()) {
    for (const alias of readAliases(line)) {
      const start = aliasStart(alias.from[0] ?? '');
      const list = byStart.get(start);
      if (list) list.push(alias);
      else byStart.set(start, [alias]);
    }
    if ((index + 1) % (stepSize / 5) === 0) yield;
  }
  return { words: known, starts, aliases: byStart };
}

/** Words in a step. A name has about five others. */
const stepSize = 300;

function readAliases(line: string): Alias[] {
  const [to = '', ...columns] = line.split('\t');
  return aliasKinds.flatMap((kind, column) =>
    (columns[column] ?? '')
      .split(',')
      .filter((from) => from !== '')
      .map((from) => ({ from: from.split(' '), to, kind })),
  );
}

/** @param word Folded. */
export function wordStart(word: string): string {
  return word.slice(0, 4);
}

/** What all inflections of a word begin with. @param word Folded. */
export function aliasStart(word: string): string {
  return /^\S{0,3}/.exec(word)?.[0] ?? '';
}
