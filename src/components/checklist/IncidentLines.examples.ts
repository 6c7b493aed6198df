import type { ProgressRecord } from '../../domain/progress.ts';
import type { Example } from '../gallery/example.ts';

export const incidentLinesExamples: Example<{ list: string }>[] = [
  {
    name: { en: 'The incident route, two lines done', sv: 'Om något händer, två punkter klara' },
    props: { list: 'breach-first-72-hours' },
  },
];

const on = '2026-11-24T10:05:00.000Z';

/** What the device has kept in it. */
export const answeredIncident: ProgressRecord = {
  version: 1,
  items: {
    'breach-first-72-hours/stop-it': { answer: 'done', flag: false, version: 1, on },
    'breach-first-72-hours/note-times': { answer: 'done', flag: false, version: 1, on },
  },
};
