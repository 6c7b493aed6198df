import type { Example } from '../gallery/example.ts';

export const sourceListExamples: Example<{ ids: readonly string[] }>[] = [
  { name: { en: 'One source', sv: 'En källa' }, props: { ids: ['us-pay-07'] } },
  {
    name: { en: 'Many, with long names and addresses', sv: 'Många, med långa namn och adresser' },
    props: { ids: ['se-social-30', 'us-pay-17', 'se-gdpr-25', 'se-pay-34', 'us-privacy-21'] },
  },
];
