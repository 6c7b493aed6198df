import type { WordedExample } from '../gallery/example.ts';

/** The words name the list for those who only hear it. */
export const letterJumpExamples: WordedExample<{ letters: string }>[] = [
  {
    name: { en: 'One letter', sv: 'En bokstav' },
    props: { letters: 'K' },
    words: { en: 'Go to a letter, one', sv: 'Gå till en bokstav, en' },
  },
  {
    name: { en: 'Some letters', sv: 'Några bokstäver' },
    props: { letters: 'ABDFGIKPS' },
    words: { en: 'Go to a letter, some', sv: 'Gå till en bokstav, några' },
  },
];
