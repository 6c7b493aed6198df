import { expect, test } from 'vitest';
import { firstVisit } from './first-visit.ts';
import { allPages, page } from './site.ts';

const kibibyte = 1024;

const guides = allPages().filter(({ root }) => root.querySelector('article[data-guide]'));

/** Ceilings of a first visit to a guide with its checklist. */
const budget = {
  script: 10 * kibibyte,
  style: 14 * kibibyte,
  html: 20 * kibibyte,
  fonts: 60 * kibibyte,
  requests: 10,
};

test('a first visit to any guide, its checklist included, stays within its budget', () => {
  const over = guides.flatMap((guide) => {
    const cost = firstVisit(guide);
    return (Object.keys(budget) as (keyof typeof budget)[])
      .filter((part) => cost[part] > budget[part])
      .map((part) => `${guide.address} ${part}: ${cost[part]}, at most ${budget[part]}`);
  });
  expect(guides.length).toBeGreaterThanOrEqual(86);
  expect(over).toEqual([]);
});

test('a page without interactive parts loads the shell’s script only', () => {
  const shell = firstVisit(page('/en/a-z/')).script;
  expect(shell).toBeLessThanOrEqual(6 * kibibyte);
  expect(firstVisit(page('/en/menu/')).script).toBe(shell);
});
