import type { WordedExample } from '../gallery/example.ts';

interface PageHeadWords {
  title: string;
  answer?: string;
  label?: string;
}

/** One, because its heading is the first of a page. */
export const pageHeadExamples: WordedExample<object, PageHeadWords>[] = [
  {
    name: { en: 'Long words, with answer and label', sv: 'Långa ord, med svar och etikett' },
    props: {},
    words: {
      en: {
        title: 'Your data processing agreement and the self-assessment questionnaire',
        answer:
          'Ask each supplier for the agreement before the first customer is in the system, and keep it where the next owner would look.',
        label: 'Checklist, 15 lines, about 6 hours the first time',
      },
      sv: {
        title: 'Personuppgiftsbiträdesavtal och självskattningsformulär',
        answer:
          'Be varje leverantör om avtalet innan den första kunden finns i systemet, och förvara det där nästa ägare skulle leta.',
        label: 'Checklista, 15 punkter, ungefär 6 timmar första gången',
      },
    },
  },
];
