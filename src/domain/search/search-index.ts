/** What the search needs from whatever holds the index: the browser's engine, or a test's. */
import type { RecordTable } from './record-table.ts';
import type { WordList } from './word-list.ts';

/** How a record answers one word. */
export interface WordHit {
  /** Pagefind's own score: how rare the word is, how often it stands there, and in which fields. */
  score: number;
  /** The word itself or an inflection of it; otherwise only longer words that begin with it. */
  isWhole: boolean;
  /** It stands in the text, not only in metadata. */
  isInText: boolean;
  /** Fields of metadata in which it stands. */
  fields: readonly string[];
}

/** Hits by the record's hash. */
export type WordHits = ReadonlyMap<string, WordHit>;

/** Where words stand in a row, by the record's hash: in what it is called or found by, or only in its text. */
export type RowHits = ReadonlyMap<string, 'name' | 'text'>;

export interface SearchIndex {
  records: RecordTable;
  /** Looks one word up. The same word is looked up once. */
  find(word: string): Promise<WordHits>;
  /** A word has begun: fetches ahead what it will probably take to look it up. Fails in silence. */
  expect(beginning: string): void;
  /** Looks up where words stand one after the other. */
  findRow(row: string): Promise<RowHits>;
  /**
   * Fetched when a word fails, not before. `undefined` when it cannot be fetched: then nothing stands in for a word.
   *
   * @param isLastOnly Only the last word has failed, and it may go on.
   */
  wordList(isLastOnly?: boolean): Promise<WordList | undefined>;
  /** Called again and again in the midst of long work: a page may take its turn, for a letter that is typed meanwhile. */
  breathe(): Promise<void>;
}

/**
 * How Pagefind is to score, in every edition and in the tests.
 *
 * Titles weigh most, then what people type instead (`keywords`), then the other language (`other`). `id` and `folio`
 * are there to be read, not found. Records are short, so length matters little, and a longer word that only begins
 * with the one typed counts far less. The exact letters count before the folded ones.
 */
export const ranking = {
  termSimilarity: 2,
  pageLength: 0.4,
  termFrequency: 0.9,
  termSaturation: 1.2,
  diacriticSimilarity: 1.2,
  metaWeights: { title: 0, keywords: 0, synonyms: 0, other: 0, otherwise: 0, id: 0, folio: 0 },
} as const;

/** Fields that are there to be read, not found. */
const technicalFields: readonly string[] = ['id', 'folio'];

/** Whether a hit is one that a reader can see or has been foreseen, and not an accident of an id. */
export function isRealHit(hit: WordHit): boolean {
  return hit.isInText || hit.fields.some((field) => !technicalFields.includes(field));
}

/** Whether the word stands where the reader sees it. */
export function isSeen(hit: WordHit): boolean {
  return hit.isWhole && (hit.isInText || hit.fields.includes('title'));
}
