import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import { splitCompound } from '../../../src/domain/search/compounds.ts';
import { editDistance } from '../../../src/domain/search/edit-distance.ts';
import { isStopWord } from '../../../src/domain/search/stop-words.ts';
import { readAgain, type Lookup } from '../../../src/domain/search/substitutes.ts';
import { didYouMean } from '../../../src/domain/search/suggest.ts';
import {
  decodeWordList,
  encodeWordList,
  type Alias,
  type WordList,
} from '../../../src/domain/search/word-list.ts';
import { fold, wordsOf } from '../../../src/domain/search/words.ts';

test.each([
  ['gdrp', 'gdpr', 1],
  ['samtyke', 'samtycke', 1],
  ['breech', 'breach', 1],
  ['card', 'card', 0],
  ['card', 'shop', 3],
])('from %s to %s it is %i slips', (a, b, slips) => expect(editDistance(a, b, 2)).toBe(slips));

test.each([
  ['kundregister', ['kund', 'register']],
  ['personuppgiftsincident', ['personuppgift', 'incident']],
  ['creditcard', ['credit', 'card']],
  ['xylofonregister', undefined],
])('%s is made of %s', (word, parts) => {
  const known = new Set(['kund', 'register', 'personuppgift', 'incident', 'credit', 'card', 'person']);
  expect(splitCompound(word, (part) => known.has(part))).toEqual(parts);
});

const swedish = list(
  [
    'fotomedgivande',
    'integritetspolicy',
    'kortterminal',
    'kund',
    'bild',
    'personuppgiftsincident',
    'HIPAA',
    'hälsouppgift',
    'hälsodeklaration',
    'blankett',
  ],
  [
    { from: ['hippa'], to: 'HIPAA', kind: 'misspelt' },
    { from: ['data', 'breach'], to: 'personuppgiftsincident', kind: 'other-language' },
    { from: ['personuppgift'], to: 'hälsouppgift', kind: 'synonym' },
  ],
);

describe('a word that finds nothing', () => {
  test.each([
    ['hippa', 'misspelt', 'HIPAA'],
    ['intergritetspolicy', 'misspelt', 'integritetspolicy'],
    ['medgivande', 'compound', 'fotomedgivande'],
    ['kundbild', 'compound', 'kund + bild'],
    ['hälsoblankett', 'compound', 'hälso + blankett'],
    ['kortterm', 'beginning', 'kortterm'],
    ['personuppgifter', 'synonym', 'hälsouppgift'],
  ])('%s is read as %s %s', (typed, kind, shown) => {
    const [key] = readAgain(lookups(typed, 'sv'), swedish, 'sv');
    expect(key?.variants[0]).toMatchObject({ kind, shown });
  });

  test.each([
    ['gymm', 'gym'],
    ['kotr', 'kort'],
    ['skrive', 'skriva'],
  ])('may be a slip: %s is %s', (typed, shown) => {
    const words = list(['gym', 'kort', 'skriva'], [], 25);
    expect(readAgain(lookups(typed, 'sv'), words, 'sv')[0]?.variants[0]).toMatchObject({
      kind: 'misspelt',
      shown,
    });
  });

  test('is a word of its own when the letters are not taken for each other', () => {
    const words = list(['skriver'], [], 25);
    expect(readAgain(lookups('skriker', 'sv'), words, 'sv')[0]?.variants).toEqual([]);
  });

  test('with a slip in another name is looked for by that name too, and never by a part of it', () => {
    const words = list(['back', 'list'], [{ from: ['backup'], to: 'back-up', kind: 'synonym' }], 25);
    const variants = readAgain(lookups('bakcup', 'en'), words, 'en')[0]?.variants ?? [];
    expect(variants.map(({ words: found }) => found.map(({ word }) => word))).toEqual([['backup']]);
  });

  test('is part of a phrase of the other language', () => {
    const [key, ...others] = readAgain(lookups('data breach', 'sv'), swedish, 'sv');
    expect(key).toMatchObject({
      typed: 'data breach',
      variants: [{ kind: 'other-language', shown: 'personuppgiftsincident' }],
    });
    expect(others).toEqual([]);
  });

  test('is put together with the next one', () => {
    const [key] = readAgain(lookups('integritets policy', 'sv'), swedish, 'sv');
    expect(key).toMatchObject({ typed: 'integritets policy', variants: [{ shown: 'integritetspolicy' }] });
  });

  test.each(['krokodil', 'oboe', 'zebra', 'hjkl', 'asdfghjkl', '98234759823'])(
    'stays unknown when nothing is near: %s',
    (typed) => {
      expect(readAgain(lookups(typed, 'sv'), swedish, 'sv')[0]?.variants).toEqual([]);
    },
  );
});

test('what may have been meant is said, and small differences only', () => {
  const known = list(['password', 'password', 'camera'], [], 5);
  expect(didYouMean('my pazzword', ['pazzword'], known)).toBe('my password');
  expect(didYouMean('crocodile', ['crocodile'], known)).toBeUndefined();
});

test.each([undefined, [], { version: 9 }])('a file of another kind is refused: %s', (file) => {
  expect(decodeWordList(file)).toBeUndefined();
});

function list(words: readonly string[], aliases: readonly Alias[], records = 1): WordList {
  return decodeWordList(encodeWordList(new Map(words.map((word) => [word, records])), aliases)) as WordList;
}

/** Nothing that is typed is found, but the small words. */
function lookups(typed: string, locale: Locale): Lookup[] {
  return wordsOf(typed).map((word) => ({
    word: fold(word) === word ? word : word,
    isSmall: isStopWord(word, locale),
    isSeen: false,
    isHidden: false,
  }));
}
