import type { Example, WordedExample } from './example.ts';

/** Examples of the shared pieces of `src/styles/shared.css`, which have no component of their own. */

interface StampWords {
  word: string;
  /** Under the word, where a date is known. */
  date?: string;
}

export const stampExamples: WordedExample<{ isTurned?: boolean }, StampWords>[] = [
  {
    name: { en: 'With its date', sv: 'Med datum' },
    props: {},
    words: { en: { word: 'Done', date: 'Nov 14, 2026' }, sv: { word: 'Klart', date: '14 nov. 2026' } },
  },
  {
    name: { en: 'Every second one, turned the other way', sv: 'Varannan, vriden åt andra hållet' },
    props: { isTurned: true },
    words: {
      en: { word: 'Checked', date: 'Nov 24, 2026' },
      sv: { word: 'Kontrollerat', date: '24 nov. 2026' },
    },
  },
  {
    name: { en: 'Without a date', sv: 'Utan datum' },
    props: {},
    words: { en: { word: 'On this device' }, sv: { word: 'Finns på enheten' } },
  },
];

interface MessageWords {
  /** What has happened. */
  fact: string;
  more?: string;
  /** The words on its button. */
  action?: string;
}

export const messageExamples: WordedExample<object, MessageWords>[] = [
  {
    name: { en: 'After clearing, with undo', sv: 'Efter tömning, med ångra' },
    props: {},
    words: {
      en: { fact: 'The list is cleared.', more: 'A copy is kept until you close the page.', action: 'Undo' },
      sv: { fact: 'Listan är tömd.', more: 'En kopia finns kvar tills du stänger sidan.', action: 'Ångra' },
    },
  },
  {
    name: { en: 'Nothing is kept, long', sv: 'Inget sparas, lång' },
    props: {},
    words: {
      en: {
        fact: 'What is kept on this device comes from a newer edition of the site.',
        more: 'It is left as it was. Reload the page to get the new edition.',
      },
      sv: {
        fact: 'Det som är sparat på enheten kommer från en nyare utgåva av webbplatsen.',
        more: 'Det ligger kvar som det var. Ladda om sidan för att få den nya utgåvan.',
      },
    },
  },
];

interface EmptyWords {
  fact: string;
  /** What one can do instead. */
  more?: string;
}

export const emptyExamples: WordedExample<object, EmptyWords>[] = [
  {
    name: { en: 'No line', sv: 'Ingen punkt' },
    props: {},
    words: { en: { fact: 'No line here is like that.' }, sv: { fact: 'Ingen punkt är sådan.' } },
  },
  {
    name: { en: 'No list, with a way on', sv: 'Ingen lista, med en väg vidare' },
    props: {},
    words: {
      en: { fact: 'No list is like that.', more: 'Show all lists to see the rest.' },
      sv: { fact: 'Ingen lista är sådan.', more: 'Visa alla listor för att se de andra.' },
    },
  },
];

/** What a square of the tally can be; none is a line that nobody has answered. */
type Square = '' | 'done' | 'not-for-us' | 'flagged' | 'done flagged';

export const tallyExamples: Example<{ squares: readonly Square[] }>[] = [
  { name: { en: 'One line', sv: 'En punkt' }, props: { squares: [''] } },
  {
    name: { en: 'Every kind', sv: 'Alla sorter' },
    props: { squares: ['done', 'done flagged', 'not-for-us', 'flagged', ''] },
  },
  {
    name: { en: 'More than fit on a line', sv: 'Fler än som får plats på en rad' },
    props: { squares: [...Array<Square>(24).fill('done'), ...Array<Square>(16).fill('')] },
  },
];
