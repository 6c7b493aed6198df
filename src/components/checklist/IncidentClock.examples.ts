import type { Example } from '../gallery/example.ts';

/** What it says depends on what is kept under `incident` and on the time of day. One on a page: its field has an id. */
export const incidentClockExamples: Example<{ limitHours: number }>[] = [
  { name: { en: 'Three days', sv: 'Tre dygn' }, props: { limitHours: 72 } },
];
