/** The picture that stands beside a shared link: kind and length, at its foot. */
export const preview = {
  /** `minutes` is a whole phrase, "5 minutes". */
  guide: (minutes: string, hasDocument: boolean) =>
    `Guide, ${minutes}.${hasDocument ? ' With the paper to print.' : ''}`,
  /** How many lines the list has. */
  checklist: (count: number) =>
    `Checklist, ${count === 1 ? '1 line' : `${count} lines`}. To check off or to print.`,
  document: 'Document, to print and fill in.',
  /** `guides` is a whole phrase, "12 guides". */
  topic: (guides: string) => `Topic, ${guides}.`,
  /** On every other page. */
  site: 'For small businesses. In English and in Swedish.',
};
export type PreviewMessages = typeof preview;
