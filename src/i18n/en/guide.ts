/** A guide and a topic's page. */
export const guide = {
  shortAnswer: 'The short answer',
  guide: 'Guide',
  folio: (folio: string) => `No. ${folio}`,
  /** Before a guide's title, for those who only hear the list. */
  guideNumber: (folio: string) => `Guide ${folio}: `,
  readingTime: 'Reading time',
  reviewed: 'Reviewed',
  nextReview: 'Next review',
  reviewDue: (date: string) => `Review due ${date}`,
  onThisPage: 'On this page',
  sources: 'Sources',
  /** A source mark read aloud. */
  sourceMark: (number: number) => `Source ${number}`,
  /** After a source that is in the other language. */
  inSwedish: '(in Swedish)',
  termsHere: 'Words in this guide',
  inTheGlossary: 'In the glossary',
  /** Before the term in the other language. */
  otherLanguageTerm: 'In Swedish',
  papers: 'The paper for this',
  related: 'See also',
  checklists: 'Checklists',
  print: 'Print this guide',
  readThisPart: 'Read this part',
  showLawFor: 'Show the law for',
  forCustomer: 'For your customer',
  /** On what a mentor sends to a client. */
  fromMentor: 'From the mentor, for the client',
  forMentor: 'For your mentor',
  /** On a phrase: how it is said. */
  sayHow: { spoken: 'Spoken', 'e-mail': 'E-mail', text: 'Text message', sign: 'Sign' },
  copyPhrase: 'Copy',
  openInMessages: 'Open in messages',
  openInMail: 'Open in e-mail',
  /** The quotation marks round a phrase. */
  quote: (text: string) => `“${text}”`,
  back: (folio: string) => `Back to ${folio}`,
  on: (folio: string) => `On to ${folio}`,
  guidesInTopic: 'Guides in this topic',
  guidesInOrder: 'The guides, in order',
  relatedAside: 'Related',
  topicAnswer: (number: number) => `Topic ${number}, the short answer`,
  guidesBox: 'Guides',
  guidesTime: (guides: number, minutes: number) => `${guides}, about ${minutes} minutes`,
  linesDone: 'Lines done',
  lines: 'Lines',
  lawShown: 'Law shown',
  beginWith: (folio: string) => `Begin with ${folio}`,
  withThisTopic: 'With this topic',
  whomToAsk: 'Whom to ask',
  topicsBeside: 'Neighboring topics',
  notBegun: 'Not begun',
  printTopic: 'Print the whole topic',
};
export type GuideMessages = typeof guide;
