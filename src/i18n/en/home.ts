/** The front page, `/` and the pages that stand in both languages at once. */
export const home = {
  title: 'Customers leave more than money with you.',
  lead: 'A phone number. A picture. A word about a bad back. A card for the monthly order. Here is how a small business looks after all of it, with the steps to take and the papers to print.',
  /** What search engines and previews show. */
  description:
    'How a small business looks after what customers entrust to it: their details, pictures and words, health notes and payment data. Plain guides, checklists and papers to print.',
  padTitle: 'What do they leave with you?',
  padButton: 'Show what to do first',
  /** Beside the button, with a link to the list that fits everyone. */
  padHint: 'Check what fits,',
  padOr: 'or',
  padStart: 'start here',
  byTopic: 'What customers leave with you, by topic',
  columnNumber: 'No.',
  columnLeave: 'What they leave with you',
  columnCare: 'How you look after it',
  columnAsk: 'What owners ask',
  startHereToday: 'These three today, between customers:',
  openChecklist: 'Open the checklist',
  sayItAtTheChair: 'Say it in person',
  moreWays: 'More ways to ask',
  yellowIs: 'Yellow is for your customer: words to say, cards and forms to hand over.',
  mentorSlip: 'Point a client to the exact guide, section or checklist line. One link, no account.',
  mentorLink: 'How to point to a page',
  pinkIs: 'Pink is for your mentor: questions to bring, links to share.',
  papersTitle: 'Print it, sign it, put it on the counter',
  allPapers: (count: number) => `All ${count} documents`,
  guidesTitle: 'Guides by topic',
  guidesAnswer: (guides: number, topics: number) =>
    `${guides} guides in ${topics} topics. Read a topic from start to finish, or go straight to what is urgent.`,
  azTitle: 'Everything, A to Z',
  azAnswer:
    'Guides, checklists, documents and words in alphabetical order. The page works offline and without scripts.',
  azJump: 'Jump to a letter',
  azNone: 'Nothing under ',
  kindName: {
    guide: 'Guide',
    checklist: 'Checklist',
    item: 'Checklist line',
    document: 'Document',
    term: 'Glossary',
    fact: 'Source',
    section: 'Section',
    page: 'Page',
    topic: 'Topic',
  },
  notFoundTitle: 'There is no page here',
  notFoundText:
    'The address may be old, or a letter may be missing. Pages that move leave a pointer; this one has none.',
  notFoundSearch: 'Search in English',
  /** In the empty search box of `/` and of the page that was not found: something people look for. */
  searchExample: 'photo release',
  /** Before the link to the publisher's contact, where there is one. */
  notFoundTell: 'Did a link on this site lead here?',
  notFoundTellLink: 'Tell us which',
  /** On the old address of a page. */
  movedTitle: 'This page has moved',
  movedTo: 'It is here now:',
  goText: 'This short link opens in either language.',
  chooseLanguage: 'Read in English',
};
export type HomeMessages = typeof home;
