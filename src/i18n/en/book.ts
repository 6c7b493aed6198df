/** A topic, or the whole site, on paper. */
export const book = {
  /** Title of the whole site's book. */
  allTitle: 'Safe Hands, the whole book',
  allAnswer:
    'Every guide, checklist and word on paper, to read without a screen. Print it, or save it as one PDF.',
  topicBook: (topic: string) => `${topic}, on paper`,
  howTo: 'This page is made for paper: print it, or choose “Save as PDF” in the print dialog.',
  print: 'Print the book',
  whichLaw: 'Law in the book',
  bothLaws: 'Both',
  contents: 'Contents',
  checklists: 'Checklists',
  words: 'Words',
  sources: 'Sources',
  /** In place of an embedded checklist. */
  listAtEnd: (title: string) => `The checklist “${title}” comes after the guides.`,
  /** In place of a document's card. */
  paper: (title: string) => `Paper to print: ${title}`,
  edition: (date: string) => `Edition of ${date}`,
  backTo: (title: string) => `Back to ${title}`,
  /** At the foot of each sheet, as in `src/styles/print.css`. */
  foot: 'Safe Hands · I trygga händer. Guidance, not legal advice.',
};
export type BookMessages = typeof book;
