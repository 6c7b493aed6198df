import { expect, test } from 'vitest';
import { WordFinder, type PagefindSearch, type PagefindHit } from '../../../src/domain/search/word-finder.ts';

const nothingBehind = () => [];
const hit = (id: string): PagefindHit => ({ id, score: 1, words: [1], matchedMetaFields: [] });

/** An engine that folds å, ä and ö unless it is told otherwise, and then knows the typed form or its stem. */
function engine(): PagefindSearch<PagefindHit> {
  let isExact = false;
  const exact: Record<string, string[]> = { '"anmäler"': ['anmäler'], '"anmäl"': ['anmäler', 'anmälan'] };
  const folded = ['anmäler', 'anmälan', 'anmala'];
  return {
    options: async ({ exactDiacritics }) => {
      isExact = exactDiacritics;
    },
    search: async (term) => (isExact ? (exact[term] ?? []) : folded).map(hit),
    preload: async () => undefined,
  };
}

test('the very letters count before the folded ones, in every form of the word', async () => {
  const hits = await new WordFinder(engine(), nothingBehind).find('anmäler');
  expect([...hits.keys()]).toEqual(['anmäler', 'anmälan']);
});

test('a row of words is looked up as such, once, and tells names from text', async () => {
  const asked: string[] = [];
  const rows: PagefindSearch<PagefindHit> = {
    options: async () => undefined,
    search: async (term) => {
      asked.push(term);
      return [{ ...hit('named'), matchedMetaFields: ['otherwise'] }, hit('said')];
    },
    preload: async () => undefined,
  };
  const finder = new WordFinder(rows, nothingBehind);
  expect([...(await finder.findRow('stolen laptop'))]).toEqual([
    ['named', 'name'],
    ['said', 'text'],
  ]);
  await finder.findRow('stolen laptop');
  expect(asked).toEqual(['"stolen laptop"']);
});

test('longer words are looked for only when all chunks that may hold them are there', async () => {
  const fetched: string[] = [];
  const begun: PagefindSearch<PagefindHit> = {
    options: async () => undefined,
    search: async (term) =>
      (term === 'bild' && fetched.length > 0 ? ['bild', 'bildkonto'] : ['bild']).map(hit),
    preload: async (terms) => {
      await new Promise((resolve) => setTimeout(resolve));
      fetched.push(terms);
    },
  };
  const hits = await new WordFinder(begun, () => ['bilda', 'bilv']).find('bild');
  expect(fetched).toEqual(['bilda bilv']);
  expect([...hits.keys()]).toEqual(['bild', 'bildkonto']);
});
