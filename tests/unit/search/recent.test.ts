import { expect, test } from 'vitest';
import { addSearch, noSearches, parseSearches } from '../../../src/domain/search/recent.ts';

test('the newest search stands first, each once, and only the last few are kept', () => {
  const typed = ['hippa', 'kort', ' Hippa ', '', 'a', 'b', 'c', 'd', 'e'];
  const record = typed.reduce(addSearch, noSearches);
  expect(record.searches).toEqual(['e', 'd', 'c', 'b', 'a', 'Hippa']);
});

test.each([['not json'], [{ version: 2, searches: [] }], [{ version: 1, searches: [4] }]])(
  'a record that cannot be read is left alone: %s',
  (stored) => {
    expect(parseSearches(stored)).toEqual({ record: noSearches, isDamaged: true });
  },
);

test('nothing stored is no damage', () => {
  expect(parseSearches(undefined)).toEqual({ record: noSearches, isDamaged: false });
});
