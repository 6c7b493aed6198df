/**
 * What counts for how much when hits are put in order. Found by trying on the judged queries of both languages together
 * and then rounded: `npm run bench:search` shows what a change does.
 */
import type { HitKind } from './record.ts';

/** A word in a field of metadata, beside 1 for each point that Pagefind gives for the text. */
export const fieldWeights: Readonly<Record<string, number>> = {
  title: 3.4,
  keywords: 5,
  synonyms: 0.8,
  /** The other language's title, and what people type in that language. */
  other: 2,
  otherwise: 2.4,
};

/** Fields that say what a thing is called: a search answered by them alone has found the thing itself. */
export const namingFields: readonly string[] = ['title', 'keywords', 'other'];

/** What a thing is worth beside others that answer as well: a guide explains, a fact supports. */
export const kindWeights: Readonly<Record<HitKind, number>> = {
  guide: 1.5,
  section: 1,
  checklist: 0.55,
  item: 0.75,
  document: 1.3,
  term: 1.05,
  topic: 0.9,
  page: 0.8,
  fact: 0.6,
};

/** A word counts for as much as it is rare, up to this: one odd word must not outweigh all others. */
export const rarityLimit = { key: 2.2, field: 4.8 } as const;

/** A longer word that only begins with the one typed, beside the word itself. */
export const beginningWeight = 0.5;

/** Shortest word that longer ones are found by. */
export const shortestBeginning = 4;

/** How hard it counts when a page leaves some of the words unanswered: the power of the share that it answers. */
export const coveragePower = 2;

/** What it adds when the title says all of it. */
export const titleBonus = 1.5;

/** For each word that stands in a row with others, in the title as in the search. */
export const rowBonus = 0.1;

/** What it adds when all of it is what the thing is called. */
export const namedBonus = { term: 0.7, others: 0.5 } as const;

/** What a page gains by what only a part of it says, beside what it says itself. */
export const partWeight = 0.4;

/** A search must be answered by half, by weight, for a page to be shown. */
export const leastAnswered = 0.5;

/** How much of a search a title must say for one word among unknown ones to count. */
export const leastTitle = 0.2;

/** When a part is drawn under its page: for its title, or for its score beside the page's. */
export const partShown = { title: 0.6, score: 0.5 } as const;
