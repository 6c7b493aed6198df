import type { WordedExample } from '../gallery/example.ts';

/** The words are the steps. */
export const stepsExamples: WordedExample<object, readonly string[]>[] = [
  {
    name: { en: 'One step', sv: 'Ett steg' },
    props: {},
    words: { en: ['Shred the slips.'], sv: ['Strimla lapparna.'] },
  },
  {
    name: { en: 'Three steps', sv: 'Tre steg' },
    props: {},
    words: {
      en: [
        'Look in the drawer, the order pad, the appointment book and by the phone.',
        'Send a payment link for what is still open, and wait until it is paid.',
        'Shred the slips.',
      ],
      sv: [
        'Titta i lådan, i orderblocket, i bokningsboken och bredvid telefonen.',
        'Skicka en betallänk för det som återstår, och vänta tills betalningen är gjord.',
        'Strimla lapparna.',
      ],
    },
  },
];
