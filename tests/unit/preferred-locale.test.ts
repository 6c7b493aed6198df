import { expect, test } from 'vitest';
import { preferredLocale } from '../../src/domain/preferred-locale.ts';

test.each([
  ['the language kept on the device', 'sv', ['en-US', 'en'], 'sv'],
  ['otherwise the browser’s', undefined, ['sv-FI', 'en'], 'sv'],
  ['whatever its country', undefined, ['en-AU'], 'en'],
  ['the best of those we have', undefined, ['fi', 'nb-NO', 'SV', 'en'], 'sv'],
  ['neither, when nothing tells', undefined, ['fi', 'svan', 'eng'], undefined],
  ['neither, when the browser says nothing', undefined, [], undefined],
] as const)('a short link opens in %s', (_, kept, wanted, locale) => {
  expect(preferredLocale(kept, wanted)).toBe(locale);
});
