/** What programs read about the site: the feed of changes, the manifest for home screens, `llms.txt`. */
export const feeds = {
  /** Title of the feed. */
  changesTitle: 'Safe Hands: what changed',
  changesDescription: 'What changed in the guides and checklists, and why. A few lines a month.',
  /** Under the icon on a home screen; at most 15 characters. */
  shortName: 'Safe Hands',
  /** Heads the list of guides in `llms.txt`. */
  guides: 'Guides in English',
  checklists: 'Checklists in English, with their data',
  documents: 'Documents in English, to print and fill in',
  /** Paragraphs in `llms.txt`. */
  notes: [
    'Every text exists in English and in Swedish. The law is given for the United States and for Sweden with EU law, in parts that are marked; whatever carries no mark holds in both.',
    'This is guidance, not legal advice. Every statement about law names its source and the day it was checked; name both when you pass it on.',
  ],
  /** In `llms.txt`, before the address of the schema. */
  dataNote: (address: string) => `Each checklist can be read as data. The format is described at ${address}.`,
};
export type FeedMessages = typeof feeds;
