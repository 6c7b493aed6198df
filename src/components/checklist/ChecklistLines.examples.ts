import type { ProgressRecord } from '../../domain/progress.ts';
import type { Example } from '../gallery/example.ts';

interface LinesProps {
  /** Id of the list. */
  list: string;
  /** Ids of the lines to show; all without it. */
  items?: readonly string[];
  /** The line whose meaning has changed: it is drawn with the next version. */
  changed?: string;
}

/** No list stands here twice, because the ids of its lines would. */
export const checklistLinesExamples: Example<LinesProps>[] = [
  {
    name: {
      en: 'A list under way, with every kind of answer',
      sv: 'En påbörjad lista, med alla sorters svar',
    },
    props: {
      list: 'card-payments',
      items: [
        'shred-slips',
        'phone-rule',
        'receipt-check',
        'payment-link',
        'forms-without-card',
        'clear-inboxes',
        'terminal-list',
        'swish-arrived',
      ],
      changed: 'receipt-check',
    },
  },
  {
    name: { en: 'One line in a guide, one of a list', sv: 'En punkt i en guide, en av en lista' },
    props: { list: 'policy-ready', items: ['notice-on-counter'] },
  },
  {
    name: {
      en: 'Lines that nobody has answered, with both laws',
      sv: 'Punkter som ingen har svarat på, med båda ländernas lag',
    },
    props: { list: 'health-details', items: ['which-rules', 'how-long', 'in-the-record'] },
  },
];

const on = '2026-11-14T09:30:00.000Z';

/** What the device has kept when the first list is under way. A browser test puts it there before the page loads. */
export const answeredLines: ProgressRecord = {
  version: 1,
  items: {
    'card-payments/shred-slips': { answer: 'done', flag: false, version: 1, on },
    'card-payments/phone-rule': {
      answer: 'done',
      flag: true,
      version: 1,
      on,
      note: 'Lappen sitter på skärmen. / It is on the screen.',
    },
    'card-payments/receipt-check': { answer: 'done', flag: false, version: 1, on },
    'card-payments/payment-link': { answer: 'not-for-us', flag: false, version: 1, on },
    'card-payments/forms-without-card': {
      answer: 'not-for-us',
      reason: 'someone-else',
      flag: false,
      version: 1,
      on,
    },
    'card-payments/clear-inboxes': { answer: 'not-yet', flag: true, version: 1, on },
    'card-payments/terminal-list': {
      answer: 'not-yet',
      flag: false,
      version: 1,
      on,
      note: 'Två terminaler: en i kassan och en i väskan som går med till marknaderna. Serienumren står på baksidan, under batteriluckan.\nhttps://leverantoren.example/kundtjanst/serienummer/sa-hittar-du-det-pa-alla-modeller',
    },
  },
};
