import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { idsFor, judgedQueries, nonsenseQueries, rankOf, score } from './judge.ts';
import { openIndex } from './node-index.ts';

describe.each(locales)('search in %s', async (locale) => {
  const index = await openIndex(locale);
  const queries = judgedQueries(locale);

  test('is judged by at least 150 queries of every kind, each asked once, whose answers are there', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    const known = new Set([...index.records.values()].map(({ id }) => id));
    expect(queries.flatMap(({ answers }) => answers.filter((id) => !known.has(id)))).toEqual([]);
  });

  test('answers with the first hit in nine of ten, and among three in 98 of 100', async () => {
    const ranks: (number | undefined)[] = [];
    const missed: string[] = [];
    for (const { kind, query, answers } of queries) {
      const ids = await idsFor(query, index, locale);
      const rank = rankOf(ids, answers);
      ranks.push(rank);
      if (rank === undefined || rank > 3) missed.push(`${kind} “${query}”: ${ids.slice(0, 3).join(', ')}`);
    }
    const { success1, success3 } = score(ranks);
    expect(success1, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(success3, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('finds nothing for nonsense', async () => {
    const found: string[] = [];
    for (const query of nonsenseQueries()) {
      const ids = await idsFor(query, index, locale);
      if (ids.length > 0) found.push(`${query}: ${ids.slice(0, 3).join(', ')}`);
    }
    expect(nonsenseQueries().length).toBeGreaterThanOrEqual(40);
    expect(found).toEqual([]);
  });
});
