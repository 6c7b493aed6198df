import type { WordedExample } from '../gallery/example.ts';

/** The words are the questions. */
export const askMentorExamples: WordedExample<object, readonly string[]>[] = [
  {
    name: { en: 'One question', sv: 'En fråga' },
    props: {},
    words: {
      en: ['Which of our papers have we not looked at for a year?'],
      sv: ['Vilka av våra papper har vi inte tittat på på ett år?'],
    },
  },
  {
    name: { en: 'Several questions', sv: 'Flera frågor' },
    props: {},
    words: {
      en: [
        'Bring the form you use today, with what you would take away crossed out.',
        'Who else has a key to the cabinet, and who would notice if it was left open over a weekend?',
        'What would you do differently if you began again?',
      ],
      sv: [
        'Ta med blanketten du använder i dag, med det överstruket som du skulle ta bort.',
        'Vem mer har nyckel till skåpet, och vem skulle märka att det stod olåst en hel helg?',
        'Vad skulle du göra annorlunda om du började om?',
      ],
    },
  },
];
