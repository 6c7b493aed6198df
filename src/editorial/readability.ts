/**
 * How hard a text is to read.
 *
 * English by the Flesch–Kincaid grade (the school year that manages it), Swedish by LIX (läsbarhetsindex, Björnsson
 * 1968). What is counted: the answer and all paragraphs and points; not headings, tags, front matter or lists pulled in.
 */
import { countWords } from '../domain/guide-text.ts';
import type { Locale } from '../domain/locale.ts';
import { regions, type Region } from '../domain/region.ts';
import type { GuideTextData } from '../schemas/guide.ts';
import type { TextEntry } from './content.ts';

export interface Sentence {
  text: string;
  words: number;
  line: number;
}

export interface Measure {
  /** As one region's reader sees it. */
  words: Readonly<Record<Region, number>>;
  /** Flesch–Kincaid grade or LIX. */
  level: number;
  longest: Sentence | undefined;
}

/** Measures the text of a guide in one language. */
export function measureGuide(entry: TextEntry<GuideTextData>): Measure {
  const sentences = sentencesOf(entry);
  const wordsFor = (region: Region) =>
    readUnits(entry)
      .filter((unit) => unit.region === undefined || unit.region === region)
      .reduce((sum, { text }) => sum + countWords(text), 0);
  return {
    words: { us: wordsFor('us'), se: wordsFor('se') },
    level: readingLevel(
      sentences.map(({ text }) => text),
      entry.locale,
    ),
    longest: sentences.reduce<Sentence | undefined>((a, b) => (a && a.words >= b.words ? a : b), undefined),
  };
}

/** The sentences of a guide with their lines, answer first. */
export function sentencesOf(entry: TextEntry<GuideTextData>): Sentence[] {
  return readUnits(entry).flatMap(({ text, line }) =>
    splitSentences(text)
      .map((sentence) => ({ text: sentence, words: countWords(sentence), line }))
      .filter(({ words }) => words > 0),
  );
}

/** The answer, then each paragraph and point. */
function readUnits({ data, body, lineOf }: TextEntry<GuideTextData>) {
  const answer = data ? [{ text: data.answer.trim(), line: lineOf(['answer']), region: undefined }] : [];
  return [...answer, ...body.blocks.map(({ text, line, region }) => ({ text, line, region }))];
}

/** Ends at . ! ? or : with what closes it. A small letter after a period means an abbreviation ("t.ex. så"). */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?]["”)]*)\s+(?!\p{Ll})|(?<=:["”)]*)\s+/u).filter((sentence) => sentence !== '');
}

/** The grade or index of a text given as its sentences. */
export function readingLevel(sentences: readonly string[], locale: Locale): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []);
  if (words.length === 0) return 0;
  const wordsPerSentence = words.length / sentences.length;
  if (locale === 'sv') {
    const long = words.filter((word) => word.replace(/[.-]+$/, '').length > 6).length;
    return wordsPerSentence + (100 * long) / words.length;
  }
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * wordsPerSentence + (11.8 * syllables) / words.length - 15.59;
}

/** English syllables, by the groups of vowels that are heard. Right for nearly all words, close for the rest. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const heard = letters.replace(/(?:[^laeiouy]es|(?<![dt])ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** The reader who has the longer text. */
export function mostWords({ words }: Measure): number {
  return Math.max(...regions.map((region) => words[region]));
}
