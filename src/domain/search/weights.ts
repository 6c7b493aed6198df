/**
 * What counts for how much when hits are put in order. Found by trying on the judged queries of both languages together
 * and then rounded: `npm run bench:search` shows what a change does.
 */
import type { HitKind } from './record.ts';

/** A word in a field of metadata, beside 1 for each point that Pagefind gives for the text. */
export const fieldWeights: Readonly<Record<string, number>> = {
  title: 3,
  keywords: 5,
  synonyms: 0.8,
};

/**
 * The other language's title, and what people type in that language: for words that this language does not call the
 * thing by. Otherwise "Instagram", the same in both, would count twice.
 */
export const otherFieldWeights: Readonly<Record<string, number>> = { other: 2, otherwise: 2.4 };

/** From here on a word gains less and less, the more often and the more prominently a record says it. */
export const saturation = 30;

/** What answers a word half: less is passing mention, which does not make a page one that has all words. */
export const halfAnswer = 2;

/** What a word that says little counts for beside others. */
export const lightWeight = 0.35;

/** What a word counts for that nobody knows, in a search of more than two: it is likely to be beside the point. */
export const unknownWeight = 1.3;

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

/** Shortest word, still being typed, that is taken for the beginning of others. */
export const shortestBegun = 3;

/** Shortest word that longer ones are found by. */
export const shortestBeginning = 4;

/** How hard it counts when a page leaves some of the words unanswered: the power of the share that it answers. */
export const coveragePower = 2;

/** What it adds when the title says all of it. */
export const titleBonus = 1.5;

/** What a title is worth that is the search itself, word for word. */
export const wordForWord = 1.8;

/** What a title is worth that says it in a synonym. */
export const titleSynonym = 0.5;

/** What it adds when words stand in a row as in the search, in what it is called or in the text; part of the title's bonus. */
export const rowWeights = { name: 0.6, text: 0.36 } as const;

/** For each word that stands in a row with others, in the title as in the search. */
export const rowBonus = 0.1;

/** What it adds when all of it is what the thing is called. */
export const namedBonus = { term: 0.7, others: 0.5 } as const;

/** What a page gains by what only a part of it says, beside what it says itself. */
export const partWeight = 0.4;

/** What a page is worth by its best part alone. */
export const partAlone = 0.6;

/** How much of a search must be answered, by weight, for a page to be shown: in a long one more words are incidental. */
export const leastAnswered = { short: 0.5, long: 0.4 } as const;

/** From this many words on a search is long. */
export const longSearch = 4;

/** How much of a search a title must say among unknown words: when several others are answered, and when a single one is. */
export const leastTitle = { several: 0.2, single: 0.3 } as const;

/** When a part is drawn under its page: for its title, or for its score beside the page's. */
export const partShown = { title: 0.6, score: 0.5 } as const;
