import type { Example } from '../gallery/example.ts';

export const topicTabExamples: Example<{ topic: string }>[] = [
  { name: { en: 'Topic 1, solid', sv: 'Ämne 1, helt' }, props: { topic: 'customer-privacy' } },
  { name: { en: 'Topic 2, diagonal', sv: 'Ämne 2, diagonalt' }, props: { topic: 'social-proof' } },
  { name: { en: 'Topic 3, horizontal', sv: 'Ämne 3, vågrätt' }, props: { topic: 'health-notes' } },
  { name: { en: 'Topic 4, vertical', sv: 'Ämne 4, lodrätt' }, props: { topic: 'payments' } },
  { name: { en: 'Topic 5, dots', sv: 'Ämne 5, prickar' }, props: { topic: 'keep-it-going' } },
];
