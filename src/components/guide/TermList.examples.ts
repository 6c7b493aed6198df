import type { Example } from '../gallery/example.ts';

export const termListExamples: Example<{ ids: readonly string[] }>[] = [
  { name: { en: 'One term', sv: 'Ett ord' }, props: { ids: ['swish'] } },
  {
    name: { en: 'Many, with long words', sv: 'Många, med långa ord' },
    props: {
      ids: [
        'token',
        'data-processing-agreement',
        'self-assessment-questionnaire',
        'imy',
        'transfer-of-business',
      ],
    },
  },
];
