import type { SearchRecord } from '../../src/domain/search/record.ts';

/** A record with the words it is found by. */
export interface IndexedRecord extends SearchRecord {
  /** What is searched and what excerpts are cut from. */
  text: string;
  /** The title in the other language: found by it, and said so. */
  otherTitle: string;
  /** What people type when they look for it: guide `keywords`, glossary `also`. Never shown. */
  keywords: readonly string[];
  /** Keywords of the other language. Never shown. */
  otherKeywords: readonly string[];
}
