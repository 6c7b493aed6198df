import { expect, test } from 'vitest';
import { curlQuotes } from '../../src/domain/typography.ts';

test.each([
  ['He said "yes" and left.', 'He said “yes” and left.'],
  ['"Notice of Data Breach"', '“Notice of Data Breach”'],
  ["Don't, it's the owners' choice.", 'Don’t, it’s the owners’ choice.'],
  ['FAQ 1280, ("Can codes be stored?")', 'FAQ 1280, (“Can codes be stored?”)'],
  ['Nothing to curl', 'Nothing to curl'],
])('%s', (straight, curled) => {
  expect(curlQuotes(straight)).toBe(curled);
});
