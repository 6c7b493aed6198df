import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { chunksBehind } from '../../src/domain/search/index-chunks.ts';
import { decodeChunkStarts } from '../../src/domain/search/record-table.ts';
import type { WordHits } from '../../src/domain/search/search-index.ts';
import { decodeWordList } from '../../src/domain/search/word-list.ts';
import { linksFor } from './judge.ts';
import { openIndex, type NodeIndex } from './node-index.ts';

/** Words that are looked up in an index which has fetched nothing yet: each opens one, so there are not more of them. */
const sample = 40;

const read = (name: string) => JSON.parse(readFileSync(`dist/pagefind/${name}`, 'utf8')) as unknown;

describe.each(locales)('what is found in %s does not depend on what was searched before:', (locale) => {
  const starts = decodeChunkStarts(read(`records-${locale}.json`));
  let whole: NodeIndex;

  beforeAll(async () => {
    whole = await openIndex(locale);
    for (const start of starts) await whole.find(start);
  });

  test('words at the end of a chunk find the longer ones behind it', async () => {
    const words = atEndsOfChunks(locale, starts);
    expect(words.length).toBeGreaterThan(sample * 5);
    const step = Math.ceil(words.length / sample);
    for (const word of words.filter((_, place) => place % step === 0)) {
      const fresh = await openIndex(locale);
      expect(sorted(await fresh.find(word)), word).toEqual(sorted(await whole.find(word)));
    }
  });

  test('a word that stands nowhere does not find a shorter one that was looked up', async () => {
    const [first, longer] = { en: ['card', 'cardxyz'], sv: ['kort', 'kortxyz'] }[locale] as [string, string];
    expect((await whole.find(first)).size).toBeGreaterThan(10);
    expect(await linksFor(`"${longer}"`, whole, locale)).toEqual([]);
  });
});

function atEndsOfChunks(locale: Locale, starts: readonly string[]): string[] {
  const list = decodeWordList(read(`words-${locale}.json`));
  return Array.from(list?.words.values() ?? [], ({ word }) => word).filter(
    (word) => word.length > 1 && chunksBehind(word, starts).length > 0,
  );
}

const sorted = (hits: WordHits) => [...hits].sort(([a], [b]) => (a < b ? -1 : 1));
