/** Judged queries: what people type, and the ids that answer. How they are told apart and scored. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/domain/locale.ts';
import { find } from '../../src/domain/search/find.ts';
import { groupsOf } from '../../src/domain/search/pages.ts';
import { shownParts } from '../../src/domain/search/group.ts';
import type { SearchIndex } from '../../src/domain/search/search-index.ts';

export const queryKinds = [
  'exact',
  'everyday',
  'misspelt',
  'compound',
  'question',
  'cross-language',
] as const;
export type QueryKind = (typeof queryKinds)[number];

export interface JudgedQuery {
  kind: QueryKind;
  q: string;
  ids: readonly string[];
}

export function judgedQueries(locale: Locale): JudgedQuery[] {
  const file = parse(readFileSync(`tests/search/judged/${locale}.yaml`, 'utf8')) as Record<
    QueryKind,
    Omit<JudgedQuery, 'kind'>[]
  >;
  return queryKinds.flatMap((kind) => file[kind].map((query) => ({ ...query, kind })));
}

export function nonsense(): string[] {
  return parse(readFileSync('tests/search/judged/nonsense.yaml', 'utf8')) as string[];
}

/** The ids of all links, in the order in which they are drawn: each page, then the parts of it that are shown. */
export async function linksFor(q: string, index: SearchIndex, locale: Locale): Promise<string[]> {
  const found = await find(q, index, locale);
  return groupsOf(found, index.records).flatMap((group) =>
    [group.head, ...shownParts(group)].map(({ record }) => record.id),
  );
}

/** How often the first link answers, how often one of the first three, and how far down on the whole. */
export interface Figures {
  count: number;
  success1: number;
  success3: number;
  /** Mean of one over the place of the first link that answers, 0 past the tenth. */
  mrr10: number;
}

/** @param places For each query the place of the first link that answers, from 1; `undefined` when none does. */
export function figuresOf(places: readonly (number | undefined)[]): Figures {
  const mean = (of: (place: number) => number) =>
    places.reduce<number>((sum, place) => sum + (place === undefined ? 0 : of(place)), 0) / places.length;
  return {
    count: places.length,
    success1: mean((place) => (place === 1 ? 1 : 0)),
    success3: mean((place) => (place <= 3 ? 1 : 0)),
    mrr10: mean((place) => (place <= 10 ? 1 / place : 0)),
  };
}

export function placeOf(links: readonly string[], ids: readonly string[]): number | undefined {
  const place = links.findIndex((link) => ids.includes(link));
  return place < 0 ? undefined : place + 1;
}
