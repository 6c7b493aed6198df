import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { figuresOf, judgedQueries, linksFor, nonsense, placeOf, queryKinds } from './judge.ts';
import { openIndex, type NodeIndex } from './node-index.ts';

const indexes = new Map<Locale, NodeIndex>();
const indexOf = (locale: Locale) => indexes.get(locale) as NodeIndex;

beforeAll(async () => {
  for (const locale of locales) indexes.set(locale, await openIndex(locale));
});

describe.each(locales)('searching in %s', (locale) => {
  test('is judged by at least 150 queries, some of each kind, and ids that exist', () => {
    const queries = judgedQueries(locale);
    expect(queries.length).toBeGreaterThanOrEqual(150);
    for (const kind of queryKinds)
      expect(queries.filter((query) => query.kind === kind).length, kind).toBeGreaterThan(15);
    const known = new Set(Array.from(indexOf(locale).records.values(), ({ id }) => id));
    for (const { q, ids } of queries)
      expect(
        ids.filter((id) => !known.has(id)),
        q,
      ).toEqual([]);
  });

  test('puts a page that answers first nine times of ten, and among the first three nearly always', async () => {
    const places: (number | undefined)[] = [];
    const missed: string[] = [];
    for (const { q, ids } of judgedQueries(locale)) {
      const links = await linksFor(q, indexOf(locale), locale);
      const place = placeOf(links, ids);
      places.push(place);
      if (place === undefined || place > 3)
        missed.push(`“${q}” (${place ?? 'nowhere'}): ${links.slice(0, 3).join(', ')}`);
    }
    const { success1, success3 } = figuresOf(places);
    expect(success1, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(success3, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test.each(nonsense())('finds nothing for %s', async (q) => {
    expect(await linksFor(q, indexOf(locale), locale)).toEqual([]);
  });
});
