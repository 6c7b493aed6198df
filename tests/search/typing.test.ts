import { expect, test } from 'vitest';
import { find } from '../../src/domain/search/find.ts';
import { groupsOf } from '../../src/domain/search/pages.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { openIndex } from './node-index.ts';

/** The pages found for a search, and whether the word list was asked for. */
async function search(typed: string, locale: Locale, isUnfinished: boolean) {
  const index = await openIndex(locale);
  let isListAsked = false;
  const wordList = () => {
    isListAsked = true;
    return index.wordList();
  };
  const found = await find(typed, { ...index, wordList }, locale, { isUnfinished });
  const pages = groupsOf(found, index.records).map(({ head }) => head.record.id);
  return { pages, isListAsked, isProvisional: found.isProvisional };
}

for (const { typed, locale } of [
  { typed: 'integritetspol', locale: 'sv' },
  { typed: 'kameraöverv', locale: 'sv' },
  { typed: 'photo relea', locale: 'en' },
] as const) {
  test(`“${typed}”, still being typed, finds the same first without the word list as whole with it`, async () => {
    const begun = await search(typed, locale, true);
    expect(begun).toMatchObject({ isListAsked: false, isProvisional: true });
    const whole = await search(typed, locale, false);
    expect(whole).toMatchObject({ isListAsked: true, isProvisional: false });
    expect(begun.pages[0]).toBeDefined();
    expect(begun.pages[0]).toBe(whole.pages[0]);
  });
}

test('a word that fails before the last one is looked for in the word list at once', async () => {
  const { isListAsked, isProvisional, pages } = await search('hippa gym', 'en', true);
  expect({ isListAsked, isProvisional }).toEqual({ isListAsked: true, isProvisional: false });
  expect(pages[0]).toBe('does-hipaa-apply');
});

test('a letter or two of the next word take nothing away from what is found', async () => {
  const { pages, isProvisional } = await search('hippa gy', 'en', true);
  expect(pages).toEqual((await search('hippa', 'en', false)).pages);
  expect(isProvisional).toBe(true);
});

test('the part of the index for the next word is fetched while that word begins', async () => {
  const index = await openIndex('en');
  const expected: string[] = [];
  const note = (beginning: string) => expected.push(beginning);
  for (const typed of ['hippa', 'hippa ', 'hippa g', 'hippa gy', 'hippa gym'])
    await find(typed, { ...index, expect: note }, 'en', { isUnfinished: true });
  expect(expected).toEqual(['gy']);
});
