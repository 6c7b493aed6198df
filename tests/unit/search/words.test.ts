import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { stem } from '../../../src/domain/search/stem.ts';
import { withOtherForms } from '../../../src/domain/search/word-forms.ts';
import { fold, placedWords, wordsOf } from '../../../src/domain/search/words.ts';

test.each([
  ['Åldersgräns', 'aldersgrans'],
  ['café', 'cafe'],
  ['IMY', 'imy'],
])('%s is found by %s', (word, folded) => expect(fold(word)).toBe(folded));

test('a hyphen parts words, an apostrophe ends them', () => {
  expect(wordsOf('The customer’s e-mail, before-and-after')).toEqual([
    'the',
    'customer',
    'e',
    'mail',
    'before',
    'and',
    'after',
  ]);
});

test('a word knows where it stands, also after letters with marks', () => {
  const text = 'så här: ”kortnummer”';
  expect(placedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'så',
    'här',
    'kortnummer',
  ]);
});

test.each([
  ['sv', ['terminal', 'terminalen', 'terminaler', 'terminalernas']],
  ['sv', ['medgivande', 'medgivandet', 'medgivanden']],
  ['sv', ['kund', 'kunden', 'kunders', 'kundens']],
  ['sv', ['omdöme', 'omdömen', 'omdömena']],
  ['sv', ['behandling', 'behandlingar', 'behandlingen']],
  ['en', ['shred', 'shreds', 'shredding', 'shredded']],
  ['en', ['policy', 'policies']],
  ['en', ['release', 'releases', 'released']],
  ['en', ['photo', 'photos']],
] as const)('%s: the forms of a word are one word: %s', (locale, forms) => {
  expect(new Set(forms.map((form) => stem(form, locale))).size).toBe(1);
});

test.each([
  ['sv', 'lön', 'lån'],
  ['sv', 'kort', 'kurs'],
  ['en', 'car', 'card'],
  ['en', 'notice', 'note'],
] as const)('%s: %s is not %s', (locale, one, other) =>
  expect(stem(one, locale)).not.toBe(stem(other, locale)),
);

test('a question is read for the words that carry it', () => {
  expect(parseQuery('Can I write down a customer’s card number?', 'en').keys).toEqual([
    'write',
    'customer',
    'card',
    'number',
  ]);
  expect(parseQuery('Hur anmäler jag en incident?', 'sv').keys).toEqual(['anmäler', 'incident']);
});

test('small words of the other language are no more looked for than our own', () => {
  expect(parseQuery('how to store a card', 'sv').keys).toEqual(['store', 'card']);
  expect(parseQuery('hur man sparar ett kort', 'en').keys).toEqual(['sparar', 'kort']);
  // "men" is a small word in Swedish only.
  expect(parseQuery('men in pictures', 'en').keys).toEqual(['men', 'pictures']);
});

test('a search of small words keeps them all', () => {
  expect(parseQuery('e-post', 'sv').keys).toEqual(['epost']);
  expect(parseQuery('vad är det', 'sv').keys).toEqual(['vad', 'är', 'det']);
});

test('a letter alone is not looked for, a figure is', () => {
  expect(parseQuery('s', 'sv').keys).toEqual([]);
  expect(parseQuery('a x', 'en').keys).toEqual([]);
  expect(parseQuery('saq a 4', 'en').keys).toEqual(['saq', '4']);
});

test('quotation marks of either language ask for the very words', () => {
  expect(parseQuery('”kort nummer”', 'sv').isExact).toBe(true);
  expect(parseQuery('"card number"', 'en').isExact).toBe(true);
  expect(parseQuery('card number', 'en').isExact).toBe(false);
});

test('a guide’s number is understood', () => {
  expect(parseQuery(' 4.2 ', 'en').folio).toBe('4.2');
  expect(parseQuery('4.2 cards', 'en').folio).toBeUndefined();
});

test('a pasted page is cut, and signs alone are no search', () => {
  expect(parseQuery('word '.repeat(500), 'en').text.length).toBeLessThanOrEqual(200);
  expect(parseQuery('!!! ??? ***', 'en').keys).toEqual([]);
});

test.each([
  ['sv', 'omdömena', ['omdömena', 'omdömen']],
  ['sv', 'datorn', ['datorn', 'dator', 'datorer']],
  ['sv', 'anmälningar', ['anmälningar', 'anmälan']],
  ['sv', 'kvitto', ['kvitto', 'kvittot', 'kvitton']],
  ['sv', 'avtal', ['avtal', 'avtalet']],
  ['sv', 'böcker', ['böcker', 'bok']],
  // What is a plural or a definite form already has no other.
  ['sv', 'bilder', ['bilder']],
  ['sv', 'kunden', ['kunden']],
  ['en', 'lost', ['lost', 'lose']],
  ['en', 'card', ['card']],
] as const)('%s: beside %s is looked up: %s', (locale, word, forms) =>
  expect(withOtherForms(word, locale)).toEqual(forms),
);
