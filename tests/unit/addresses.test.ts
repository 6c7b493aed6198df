import { describe, expect, test } from 'vitest';
import {
  bookAddress,
  goAddress,
  homeAddress,
  pageAddress,
  pageKeys,
  slugAddress,
  withBase,
  withoutBase,
} from '../../src/domain/addresses.ts';
import { locales } from '../../src/domain/locale.ts';

describe('addresses', () => {
  test('have a slash at both ends and no two are the same', () => {
    const all = locales.flatMap((locale) => [
      homeAddress(locale),
      ...pageKeys.map((key) => pageAddress(key, locale)),
    ]);
    for (const address of all) expect(address).toMatch(/^\/(?:[a-z-]+\/)+$/);
    expect(new Set(all).size).toBe(all.length);
  });

  test('carry the language in the path', () => {
    expect(slugAddress('guides', 'fotomedgivande', 'sv')).toBe('/sv/guider/fotomedgivande/');
    expect(bookAddress('en', 'payment-data')).toBe('/en/topics/payment-data/print/');
    expect(bookAddress('sv')).toBe('/sv/skriv-ut/');
  });

  test('short links carry a part along', () => {
    expect(goAddress('photo-release')).toBe('/go/photo-release/');
    expect(goAddress('photo-release#law')).toBe('/go/photo-release/#law');
  });

  test.each([
    ['/', '/en/', '/en/'],
    ['/kb/', '/en/', '/kb/en/'],
  ])('under the base %s, %s is %s, and back', (base, address, whole) => {
    expect(withBase(base, address)).toBe(whole);
    expect(withoutBase(base, whole)).toBe(address);
  });

  test('an address outside the base is not ours', () => {
    expect(withoutBase('/kb/', '/other/en/')).toBeUndefined();
  });
});
