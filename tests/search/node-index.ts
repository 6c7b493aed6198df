/** The built index, opened in Node: the same Pagefind, the same options and the same code as in the browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../src/domain/locale.ts';
import { decodeRecords } from '../../src/domain/search/record-table.ts';
import { ranking, type SearchIndex, type WordHit } from '../../src/domain/search/search-index.ts';
import { decodeWordList } from '../../src/domain/search/word-list.ts';

interface PagefindResult {
  id: string;
  score: number;
  words: readonly number[];
  matchedMetaFields?: readonly string[];
  data(): Promise<{ url: string }>;
}

export interface NodePagefind {
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

/** Pagefind fetches its files; here they are read. */
async function readAsFetched(address: string | URL | Request): Promise<Response> {
  const path = String(address)
    .replace(/[?#].*$/, '')
    .replace(/^file:\/\//, '');
  return existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 });
}

/**
 * @param folder Where `pagefind.js` and its files lie.
 * @param options Of `createInstance`.
 */
export async function openPagefind(
  folder: string,
  locale: Locale,
  options: object = {},
): Promise<NodePagefind> {
  const path = resolve(folder);
  globalThis.fetch = readAsFetched;
  // Pagefind reads its language off the page when an engine is made.
  const page = { querySelector: () => ({ getAttribute: () => locale }) };
  // An address of its own gives each language an engine of its own.
  const module = (await import(`${pathToFileURL(join(path, 'pagefind.js')).href}?${locale}`)) as {
    createInstance(options: object): NodePagefind & { init(): Promise<void> };
  };
  Object.assign(globalThis, { document: page });
  const instance = module.createInstance({ noWorker: true, basePath: `${path}/`, baseUrl: '/', ...options });
  await instance.init();
  Reflect.deleteProperty(globalThis, 'document');
  return instance;
}

/** @throws When nothing is built. */
export async function openIndex(locale: Locale, folder = 'dist/pagefind'): Promise<SearchIndex> {
  const pagefind = await openPagefind(folder, locale, { ranking });
  const readFile = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, `${name}-${locale}.json`), 'utf8'));
  const records = decodeRecords(readFile('records'), locale);
  if (!records) throw new Error('dist/ holds no search index of this edition. Run `npm run build` first.');
  const wordList = decodeWordList(readFile('words'));
  const known = new Map<string, ReturnType<SearchIndex['find']>>();
  return {
    records,
    wordList: async () => wordList,
    find(word) {
      const finding = known.get(word) ?? findWord(pagefind, word);
      known.set(word, finding);
      return finding;
    },
  };
}

async function findWord(pagefind: NodePagefind, word: string) {
  const whole = await pagefind.search(`"${word}"`);
  const any = await pagefind.search(word);
  const wholeIds = new Set(whole.results.map(({ id }) => id));
  return new Map(
    any.results.map(({ id, score, words, matchedMetaFields = [] }): [string, WordHit] => [
      id,
      { score, isWhole: wholeIds.has(id), isInText: words.length > 0, fields: matchedMetaFields },
    ]),
  );
}
