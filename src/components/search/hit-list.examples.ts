import type { Piece } from '../../domain/search/mark.ts';
import type { WordedExample } from '../gallery/example.ts';
import type { GroupView } from './hit-view.ts';

const plain = (text: string): Piece => ({ text, isMarked: false });
const marked = (text: string): Piece => ({ text, isMarked: true });

/** The words are what is found. `isOtherLanguage`: a hit in the language that is not the page's. */
export const hitListExamples: WordedExample<{ isOtherLanguage?: boolean }, GroupView>[] = [
  {
    name: { en: 'A guide, with a section', sv: 'En guide, med ett avsnitt' },
    props: {},
    words: {
      en: {
        head: {
          record: { id: 'never-on-paper', kind: 'guide', title: '', address: '', topic: 4, folio: '4.2' },
          href: '#hits',
          title: [marked('Card numbers'), plain(' do not belong in a drawer')],
          excerpt: [
            plain('Never write down '),
            marked('card numbers'),
            plain('. Let the customer pay by link.'),
          ],
          reasons: [],
        },
        parts: [
          {
            record: { id: 'never-on-paper#phone', kind: 'section', title: '', address: '' },
            href: '#hits',
            title: [plain('How to take a payment by phone')],
            excerpt: [plain('… type the '), marked('card number'), plain(' as the customer reads it out …')],
            reasons: [],
          },
        ],
      },
      sv: {
        head: {
          record: { id: 'never-on-paper', kind: 'guide', title: '', address: '', topic: 4, folio: '4.2' },
          href: '#hits',
          title: [marked('Kortnummer'), plain(' hör inte hemma i en låda')],
          excerpt: [plain('Skriv aldrig upp '), marked('kortnummer'), plain('. Låt kunden betala via länk.')],
          reasons: [],
        },
        parts: [
          {
            record: { id: 'never-on-paper#phone', kind: 'section', title: '', address: '' },
            href: '#hits',
            title: [plain('Så tar du emot kortbetalning per telefon')],
            excerpt: [plain('… knappa in '), marked('kortnumret'), plain(' medan kunden läser upp det …')],
            reasons: [],
          },
        ],
      },
    },
  },
  {
    name: { en: 'A line that is done', sv: 'En punkt som är klar' },
    props: {},
    words: {
      en: {
        head: {
          record: {
            id: 'card-payments#shred-slips',
            kind: 'item',
            title: '',
            address: '',
            topic: 4,
            number: 1,
          },
          href: '#hits',
          title: [marked('Shred'), plain(' every slip with a card number')],
          excerpt: [],
          reasons: [],
          list: 'Card payments',
        },
        parts: [],
      },
      sv: {
        head: {
          record: {
            id: 'card-payments#shred-slips',
            kind: 'item',
            title: '',
            address: '',
            topic: 4,
            number: 1,
          },
          href: '#hits',
          title: [marked('Strimla'), plain(' alla lappar med kortnummer')],
          excerpt: [],
          reasons: [],
          list: 'Kortbetalningar',
        },
        parts: [],
      },
    },
  },
  {
    name: {
      en: 'A long word in the other language, and why it is there',
      sv: 'Långa ord på det andra språket, och varför det är med',
    },
    props: { isOtherLanguage: true },
    words: {
      en: {
        head: {
          record: { id: 'glossary#data-processing-agreement', kind: 'term', title: '', address: '' },
          href: '#hits',
          title: [marked('personuppgiftsbiträdesavtal')],
          excerpt: [plain('Avtalet med en leverantör som hanterar kundernas uppgifter åt dig.')],
          reasons: [{ typed: 'dpa', shown: 'personuppgiftsbiträdesavtal' }, { typed: 'pub-avtal' }],
        },
        parts: [],
      },
      sv: {
        head: {
          record: { id: 'glossary#self-assessment-questionnaire', kind: 'term', title: '', address: '' },
          href: '#hits',
          title: [marked('self-assessment'), plain(' questionnaire (SAQ)')],
          excerpt: [
            plain('A form in which you answer, as a rule once a year, how you follow the card rules.'),
          ],
          reasons: [
            { typed: 'självskattningsformulär', shown: 'self-assessment questionnaire' },
            { typed: 'saq' },
          ],
        },
        parts: [],
      },
    },
  },
];
