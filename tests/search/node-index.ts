/** The built search, opened in Node: the same files and the same domain code as in the browser, with Pagefind unthreaded. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locale } from '../../src/domain/locale.ts';
import { chunksBehind } from '../../src/domain/search/index-chunks.ts';
import { decodeChunkStarts, decodeRecords, type RecordTable } from '../../src/domain/search/record-table.ts';
import { ranking, type SearchIndex } from '../../src/domain/search/search-index.ts';
import { WordFinder } from '../../src/domain/search/word-finder.ts';
import { decodeWordList } from '../../src/domain/search/word-list.ts';

/** What of Pagefind's results the tests use. */
export interface PagefindResult {
  id: string;
  score: number;
  words: readonly number[];
  matchedMetaFields?: readonly string[];
  data(): Promise<{ url: string; content: string; sub_results: { url: string }[] }>;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
  preload(terms: string): Promise<unknown>;
  options(options: object): Promise<unknown>;
}

export interface NodeIndex extends SearchIndex {
  textOf(hash: string): Promise<string>;
}

/** @param folder What the build wrote, `dist/pagefind`. */
export async function openIndex(locale: Locale, folder = 'dist/pagefind'): Promise<NodeIndex> {
  const pagefind = await openPagefind(locale, folder, { ranking });
  const file = readJson(folder, `records-${locale}.json`);
  const records = decodeRecords(file, locale) as RecordTable;
  const chunkStarts = decodeChunkStarts(file);
  const wordList = decodeWordList(readJson(folder, `words-${locale}.json`));
  const results = new Map<string, PagefindResult>();
  const search = async (term: string) => (await pagefind.search(term)).results;
  const options = (changed: object) => pagefind.options(changed);
  const preload = (terms: string) => pagefind.preload(terms);
  const finder = new WordFinder(
    { search, options, preload },
    (word) => chunksBehind(word, chunkStarts),
    (result) => results.set(result.id, result),
  );
  return {
    records,
    find: (word) => finder.find(word),
    expect: (beginning) => finder.expect(beginning),
    findRow: (row) => finder.findRow(row),
    wordList: async () => wordList,
    breathe: async () => undefined,
    textOf: async (hash) => (await results.get(hash)?.data())?.content ?? '',
  };
}

/** Pagefind itself on any index, with whatever options: also the plain one that the bench compares with. */
export async function openPagefind(
  locale: Locale,
  folder: string,
  options: object,
): Promise<PagefindInstance> {
  const file = resolve(folder, 'pagefind.js');
  if (!existsSync(file)) throw new Error('There is no search index to test. Run `npm run build` first.');
  readFilesWithFetch();
  // An address of its own: Pagefind holds the word rules of one language in a module.
  const address = `${pathToFileURL(file).href}?${locale}-${Math.random()}`;
  const module = (await import(/* @vite-ignore */ address)) as {
    createInstance(options: object): PagefindInstance;
  };
  const scope = globalThis as { document?: unknown };
  scope.document = { querySelector: () => ({ getAttribute: () => locale }) };
  const instance = module.createInstance({
    ...options,
    basePath: `${resolve(folder)}/`,
    baseUrl: '/',
    noWorker: true,
  });
  delete scope.document;
  await instance.init();
  return instance;
}

/** Pagefind fetches its files; here they lie on the disk. */
function readFilesWithFetch() {
  globalThis.fetch = async (input) => {
    const address = String(input).replace(/\?.*$/, '');
    const path = address.startsWith('file:') ? fileURLToPath(address) : address;
    return existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 });
  };
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
}
