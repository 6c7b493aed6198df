import type { WordedExample } from '../gallery/example.ts';

interface TermWords {
  before: string;
  /** What stands in the text for the term. */
  term: string;
  after: string;
}

/** The gallery's list of terms must hold these ids: the box that opens is a copy from there. */
export const termExamples: WordedExample<{ id: string }, TermWords>[] = [
  {
    name: { en: 'A term in a sentence', sv: 'Ett ord i en mening' },
    props: { id: 'token' },
    words: {
      en: { before: 'What the shop keeps is a ', term: 'token', after: ', not the card number.' },
      sv: { before: 'Det butiken sparar är en ', term: 'token', after: ', inte kortnumret.' },
    },
  },
  {
    name: { en: 'A long word, at the end of a line', sv: 'Ett långt ord, i slutet av raden' },
    props: { id: 'data-processing-agreement' },
    words: {
      en: {
        before: 'Ask the one who runs the booking system for the ',
        term: 'data processing agreement',
        after: ' before you put the first customer in.',
      },
      sv: {
        before: 'Be den som driver bokningssystemet om ett ',
        term: 'personuppgiftsbiträdesavtal',
        after: ' innan du lägger in den första kunden.',
      },
    },
  },
];
