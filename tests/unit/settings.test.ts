import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noSettings, parseSettings } from '../../src/domain/settings.ts';

test('choices are read back', () => {
  const stored = { version: 1, locale: 'sv', region: 'us', theme: 'dark', slashOpensSearch: false };
  expect(parseSettings(stored)).toEqual({ settings: stored, isDamaged: false });
});

test('nothing stored is nothing chosen, and not damaged', () => {
  expect(parseSettings(undefined)).toEqual({ settings: noSettings, isDamaged: false });
});

test('whatever is stored, reading does not fail', () => {
  fc.assert(fc.property(fc.anything(), (stored) => void parseSettings(stored)));
  expect(parseSettings({ version: 1, region: 'mars' })).toEqual({ settings: noSettings, isDamaged: true });
});
