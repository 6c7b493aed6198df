import { expect, test } from 'vitest';
import { excerpt } from '../../../src/domain/search/excerpt.ts';
import { markPieces, markTest, type Piece } from '../../../src/domain/search/mark.ts';

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test.each([
  ['sv', ['gräns'], 'Vilken åldersgräns gäller?', 'Vilken [åldersgräns] gäller?'],
  ['sv', ['aldersgrans'], 'Vilken åldersgräns gäller?', 'Vilken [åldersgräns] gäller?'],
  [
    'sv',
    ['ålder', 'gräns'],
    'Aldrig. En granne, en förälder, gränsen.',
    'Aldrig. En granne, en förälder, [gränsen].',
  ],
  ['sv', ['kortnummer'], 'Kortnumret står på kortet.', '[Kortnumret] står på kortet.'],
  ['sv', ['lapp'], 'Lapparna. En överlapp.', '[Lapparna]. En överlapp.'],
  ['en', ['shred'], 'Shredding a customer’s slips', '[Shredding] a customer’s slips'],
  ['en', ['card'], 'Keep discards in the cardboard', 'Keep discards in the cardboard'],
] as const)('%s: %s is marked letter by letter', (locale, words, text, marked) => {
  expect(shown(markPieces(text, markTest(words, [], locale)))).toBe(marked);
});

test('what is still being typed marks the words it begins', () => {
  expect(shown(markPieces('Kortnummer på kort', markTest([], ['kortn'], 'sv')))).toBe('[Kortnummer] på kort');
});

test('nothing of the text is lost or changed by marking', () => {
  const text = 'Å, ä & ö: ”kortnummer” – <b>inte</b> HTML…';
  expect(
    markPieces(text, markTest(['kortnummer', 'html'], [], 'sv'))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('a short text is given whole', () => {
  expect(shown(excerpt('A card number.', markTest(['number'], [], 'en')))).toBe('A card [number].');
});

test('of a long text the place is shown where the words stand together', () => {
  const filler = 'Nothing of interest is said here at all. '.repeat(20);
  const cut = shown(
    excerpt(`${filler}The card number is on paper. ${filler}`, markTest(['card', 'paper'], [], 'en')),
  );
  expect(cut).toContain('The [card] number is on [paper].');
  expect(cut.startsWith('… ')).toBe(true);
  expect(cut.endsWith(' …')).toBe(true);
  expect(cut.length).toBeLessThan(220);
});
