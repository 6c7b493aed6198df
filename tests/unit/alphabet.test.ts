import { expect, test } from 'vitest';
import { alphabet, byLetter, firstLetter } from '../../src/domain/alphabet.ts';

test('Swedish ends with Å, Ä and Ö, English does not have them', () => {
  expect(alphabet('sv').slice(-4)).toEqual(['Z', 'Å', 'Ä', 'Ö']);
  expect(alphabet('en').at(-1)).toBe('Z');
});

test.each([
  ['åtkomst', 'sv', 'Å'],
  ['écran', 'sv', 'E'],
  ['Ångström', 'en', 'A'],
  ['”citat”', 'sv', 'C'],
] as const)('%s in %s stands under %s', (title, locale, letter) => {
  expect(firstLetter(title, locale)).toBe(letter);
});

test('things come in the order of the language', () => {
  const groups = byLetter(['öppen', 'arkiv', 'ålder', 'ängel'], (title) => title, 'sv');
  expect(groups.map(({ letter }) => letter)).toEqual(['A', 'Å', 'Ä', 'Ö']);
});
