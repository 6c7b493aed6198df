import type { Example } from '../gallery/example.ts';

export const documentExamples: Example<{ id: string }>[] = [
  { name: { en: 'For the customer', sv: 'Till kunden' }, props: { id: 'photo-release-adult' } },
  { name: { en: 'For the business', sv: 'Till verksamheten' }, props: { id: 'incident-log' } },
  { name: { en: 'For the mentor', sv: 'Till mentorn' }, props: { id: 'mentor-meeting-pack' } },
];
