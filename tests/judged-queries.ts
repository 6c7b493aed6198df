/** The judged queries as a browser asks them, for comparing two editions hit by hit. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../src/domain/locale.ts';

/** Every query there is: those of the language, and the nonsense that must find nothing. */
export function judgedQueries(locale: Locale): string[] {
  const read = (name: string) => parse(readFileSync(`tests/search/judged/${name}.yaml`, 'utf8')) as unknown;
  const queries = [read(locale), read('nonsense')].flatMap(queriesIn);
  if (queries.length < 150) throw new Error(`Only ${queries.length} judged queries were read (${locale}).`);
  return queries;
}

/** Lines are `{ q, ids }` or plain words, in lists by kind. */
function queriesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(queriesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('q' in value) return [String(value.q)];
  return Object.values(value).flatMap(queriesIn);
}

/**
 * Runs in the search page: sends each query and reads which hits are drawn, by their ids.
 *
 * @returns For each query its hits in their order; `failed` when none came in time.
 */
export async function typeQueries(queries: string[]): Promise<string[]> {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (!field) throw new Error('There is no search field on this page.');
  const found: string[] = [];
  for (const query of queries) {
    document.title = '';
    field.value = query;
    field.form?.requestSubmit();
    const end = performance.now() + 60_000;
    // The page names itself after the search when its hits are drawn.
    while (document.title === '' && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const hits = document.querySelectorAll<HTMLElement>('main [data-search-results] a[data-id]');
    const ids = Array.from(hits, ({ dataset }) => dataset['id']);
    const isShown = document.querySelector<HTMLElement>('main [data-search-results]')?.hidden === false;
    found.push(document.title === '' ? 'failed' : `${query}: ${isShown ? ids.join(' ') : 'nothing'}`);
  }
  return found;
}

/** Opens the search page of an edition anew, and sends it these queries. */
type Ask = (queries: string[]) => Promise<string[]>;

export interface Difference {
  query: string;
  online: string | undefined;
  portable: string | undefined;
}

/**
 * Which queries two editions answer differently, or not at all. The second gets them in the other order: what is found must
 * not depend on what was searched before.
 */
export async function differencesIn(
  queries: readonly string[],
  online: Ask,
  portable: Ask,
): Promise<Difference[]> {
  const fromServer = await online([...queries]);
  const fromFolder = (await portable(queries.toReversed())).reverse();
  return queries
    .map((query, place) => ({ query, online: fromServer[place], portable: fromFolder[place] }))
    .filter((hits) => hits.online === 'failed' || hits.online !== hits.portable);
}
