import type { WordedExample } from '../gallery/example.ts';

export const sectionHeadingExamples: WordedExample<{ id: string }>[] = [
  {
    name: { en: 'Short', sv: 'Kort' },
    props: { id: 'short' },
    words: { en: 'Do this now', sv: 'Gör det här nu' },
  },
  {
    name: { en: 'Long words', sv: 'Långa ord' },
    props: { id: 'long' },
    words: {
      en: 'When you need a data processing agreement with the company behind the booking system',
      sv: 'När du behöver ett personuppgiftsbiträdesavtal med bokningssystemleverantören',
    },
  },
];
