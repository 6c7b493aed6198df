import { expect, it } from 'vitest';
import { mergeIds, nothingPublished } from '../../../src/editorial/published-ids.ts';
import { contentReport } from '../../../src/editorial/report.ts';
import { sample } from './sample.ts';

it('shows the figures of every guide in columns', () => {
  expect(contentReport(sample())).toMatchInlineSnapshot(`
    "guide        language  words us  words se  level     longest  answer  cites  us  se  world  items  due
    slips        en             876       875  FK 3.3          9       9      3   1   1      1      2  2027-11-24
    slips        sv             941       940  LIX 32.1        8       7      3   1   1      1      2  2027-11-24
    other-guide  en             963       962  FK 0.1         10       6      3   1   1      1      2  2027-11-24
    other-guide  sv             941       940  LIX 20.5        8       7      3   1   1      1      2  2027-11-24"
  `);
});

it('adds new ids to the published ones, and takes none away', () => {
  const before = { ...nothingPublished, guides: { slips: ['do-now', 'old'] }, terms: ['token'] };
  const now = { ...nothingPublished, guides: { slips: ['do-now', 'law'], cards: [] }, terms: ['pan'] };
  expect(mergeIds(before, now)).toEqual({
    ...nothingPublished,
    guides: { cards: [], slips: ['do-now', 'law', 'old'] },
    terms: ['pan', 'token'],
  });
});
