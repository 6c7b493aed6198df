/**
 * The search engine of the page: Pagefind, and beside its files our list of what can be found and our list of words.
 *
 * Nothing is loaded before the first use, and every edition asks the same things in the same way. Online Pagefind's
 * worker is spoken to directly: its module `pagefind.js` would only carry messages to it, and be 12 KB more to fetch. In
 * the portable edition (`data-root` on `<html>`) a folder allows neither worker nor fetch: a classic script brings
 * Pagefind, another all files of a language as text (PORTABLE.md, step 4).
 */
import type { Locale } from '../domain/locale.ts';
import { chunksBehind } from '../domain/search/index-chunks.ts';
import { decodeChunkStarts, decodeRecords } from '../domain/search/record-table.ts';
import { readTitlesInSteps } from '../domain/search/read-titles.ts';
import { ranking, type SearchIndex } from '../domain/search/search-index.ts';
import { WordFinder } from '../domain/search/word-finder.ts';
import { decodeInSteps, type WordList } from '../domain/search/word-list.ts';
import { breathe } from './breathe.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';
import { readSearchFile } from './search-files.ts';

/** How long after the engine is there the titles are read ahead, in milliseconds. */
const readAheadMs = 600;

/** Options of Pagefind, the same in every edition. */
export const pagefindOptions = { ranking, baseUrl: '/' } as const;

/** How long a reader waits before the page says that search cannot be loaded, in milliseconds. */
const longestWaitMs = 30_000;

/** The index of a language, and the texts that excerpts are cut from. */
export interface LoadedIndex extends SearchIndex {
  /** @returns The text of a record; empty when it cannot be fetched. */
  textOf(hash: string): Promise<string>;
  /** @returns The same at once, when it has been asked for before. */
  knownText(hash: string): string | undefined;
}

const indexes = new Map<Locale, Promise<LoadedIndex>>();

/**
 * The index of a language, loaded once a page.
 *
 * @throws When it cannot be loaded, or takes too long. Asked again, it tries again.
 */
export function loadSearchIndex(locale: Locale): Promise<LoadedIndex> {
  const known = indexes.get(locale);
  if (known) return known;
  const loading = inTime(openIndex(locale));
  indexes.set(locale, loading);
  loading.catch(() => indexes.delete(locale));
  return loading;
}

async function openIndex(locale: Locale): Promise<LoadedIndex> {
  const [pagefind, file] = await Promise.all([
    loadPagefind(locale, pagefindOptions),
    readSearchFile(`records-${locale}.json`, locale),
  ]);
  const records = decodeRecords(file, locale);
  if (!records) throw new Error('The list of what can be found is not of this edition.');

  // Ahead of what is searched by and by: a search that has begun already reads what it needs, and is not held up.
  setTimeout(() => void calmly(readTitlesInSteps(records, locale)), readAheadMs);

  const results = new Map<string, PagefindResult>();
  const chunkStarts = decodeChunkStarts(file);
  const finder = new WordFinder(
    pagefind,
    (word) => chunksBehind(word, chunkStarts),
    (result) => {
      if (!results.has(result.id)) results.set(result.id, result);
    },
  );
  const texts = new Map<string, string>();
  let wordList: Promise<WordList | undefined> | undefined;
  return {
    records,
    breathe,
    find: (word) => inTime(finder.find(word)),
    expect: (beginning) => finder.expect(beginning),
    findRow: (row) => inTime(finder.findRow(row)),
    wordList: () =>
      (wordList ??= readSearchFile(`words-${locale}.json`, locale)
        .then((list) => calmly(decodeInSteps(list)))
        .catch(() => undefined)),
    textOf: async (hash) => {
      const text = (await results.get(hash)?.data())?.content ?? '';
      texts.set(hash, text);
      return text;
    },
    knownText: (hash) => texts.get(hash),
  };
}

/** Takes steps without holding up what is typed meanwhile. */
async function calmly<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The search took too long to load.')), longestWaitMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
