/** Judged queries, and how well a search answers them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/domain/locale.ts';
import { find, groupsOf } from '../../src/domain/search/find.ts';
import { shownParts } from '../../src/domain/search/group.ts';
import type { SearchIndex } from '../../src/domain/search/search-index.ts';

export interface JudgedQuery {
  /** exact, everyday, misspelt, compound, question or cross-language. */
  kind: string;
  query: string;
  /** Ids that answer it: any of them is right. */
  answers: readonly string[];
}

export function judgedQueries(locale: Locale): JudgedQuery[] {
  const kinds = parse(readFileSync(`tests/search/judged/${locale}.yaml`, 'utf8')) as Record<
    string,
    { q: string; ids: string[] }[]
  >;
  return Object.entries(kinds).flatMap(([kind, queries]) =>
    queries.map(({ q, ids }) => ({ kind, query: q, answers: ids })),
  );
}

/** What nobody can answer here. */
export function nonsenseQueries(): string[] {
  return parse(readFileSync('tests/search/judged/nonsense.yaml', 'utf8')) as string[];
}

/** Ids in the order a reader sees them: each page, then the parts that are shown under it. */
export async function idsFor(query: string, index: SearchIndex, locale: Locale): Promise<string[]> {
  const found = await find(query, index, locale);
  return groupsOf(found, index.records).flatMap((group) => [
    group.head.record.id,
    ...shownParts(group).map(({ record }) => record.id),
  ]);
}

export interface Score {
  queries: number;
  /** Share of queries whose first hit answers. */
  success1: number;
  /** Share with an answer among the first three. */
  success3: number;
  /** Mean of 1/rank of the first answer, up to rank ten. */
  mrr10: number;
}

/** @param ranks The place of the first answer of each query, from 1; `undefined` when there is none. */
export function score(ranks: readonly (number | undefined)[]): Score {
  const share = (most: number) =>
    ranks.filter((rank) => rank !== undefined && rank <= most).length / ranks.length;
  const reciprocal = ranks.map((rank) => (rank !== undefined && rank <= 10 ? 1 / rank : 0));
  return {
    queries: ranks.length,
    success1: share(1),
    success3: share(3),
    mrr10: reciprocal.reduce((sum, value) => sum + value, 0) / ranks.length,
  };
}

export function rankOf(ids: readonly string[], answers: readonly string[]): number | undefined {
  const place = ids.findIndex((id) => answers.includes(id));
  return place < 0 ? undefined : place + 1;
}
