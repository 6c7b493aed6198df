/** Glossary, sources, what changed, what is kept on the device. */
export const reference = {
  // Glossary
  glossaryTitle: 'Glossary',
  glossaryAnswer: (count: number) =>
    `${count} words in English and Swedish, side by side. Everyday words lead to them too: type “CVV” or “customer photo”.`,
  filterGlossary: 'Find a word',
  /** When the filter finds no word. */
  searchSite: 'Search the whole site',
  alsoCalled: 'Also called',
  notTheSame: 'Not the same as',
  jumpToLetter: 'Jump to a letter',
  noneUnder: 'No words under ',
  // Sources
  sourcesTitle: 'Sources',
  sourcesAnswer: (count: number) =>
    `Every statement about law, money or deadlines on this site is one of these ${count} facts. Each says where it applies, how sure we are and when someone last looked. What we could not confirm is left out.`,
  ownPages: 'Publisher’s own page',
  whereItApplies: 'Where it applies',
  howSure: 'How sure',
  sure: 'Sure',
  fairlySure: 'Fairly sure',
  sureMeans: 'Read on the page of the authority or body that decides',
  fairlySureMeans: 'Read in others’ account of it; the law or body is named',
  sureExplained: 'means that we read it on the page of the authority or body that decides.',
  fairlySureExplained:
    'means that we read it in others’ account of it. Then we name the law or the authority, but link only to a page of its own that we have read.',
  usedIn: 'Used in',
  checkAgain: (date: string) => `Check again: last seen ${date}`,
  // What changed
  changesTitle: 'What changed',
  changesAnswer:
    'What is new in the content, and why. If a change touches something you have answered, the line says so and your answer stays.',
  kindOfChange: {
    law: 'Law',
    meaning: 'Meaning of a line',
    new: 'New',
    checked: 'Checked',
    wording: 'Wording',
  },
  show: 'Show',
  dueForReview: 'Due for review',
  reviewDue: (date: string) => `Review due ${date}`,
  due: (date: string) => `Due ${date}`,
  follow: 'Follow',
  followHint: 'No newsletter.',
  feedName: { en: 'RSS in English', sv: 'RSS in Swedish' },
  // Kept on this device
  deviceTitle: 'What is kept on this device',
  deviceAnswer:
    'Everything you have chosen and answered is kept here, in this browser, and nowhere else. All of it is on this page, and you can erase it here.',
  deviceNoScript: 'No script runs here, so nothing has been kept.',
  columnWhat: 'What',
  columnSize: 'Size',
  columnErase: 'Erase',
  keptName: {
    progress: 'Your answers and notes',
    settings: 'Language, law and look',
    searches: 'Recent searches',
    incident: 'When you found out',
  },
  keptHint: {
    progress: 'Answers, “not for us”, flags and your own notes on checklist lines',
    settings: 'What you chose in the menu',
    searches: 'The last words you looked for',
    incident: 'The time on the incident clock',
  },
  nothingKept: 'Nothing',
  erase: 'Erase',
  eraseNamed: (what: string) => `Erase: ${what}`,
  eraseAll: 'Erase everything on this device?',
  eraseAllHint: 'Nobody else has it. You can undo until you close the page.',
  eraseAllButton: 'Erase everything',
  erased: 'Erased. A copy is kept until you close the page.',
  nothingErased: 'There was nothing to erase.',
  broughtBack: 'Brought back.',
  sharedComputer: 'A shared computer?',
  sharedComputerHint: 'Anyone who uses this browser can read what is here. Erase it when you are done.',
  notHere: 'What is not here',
  notHereHint:
    'No account, no cookies, no list of the pages you read, no count of visits. There is no server that could have them.',
  asText: 'See the stored data as text',
  keptBy: 'Clearing the browser’s history can clear this too.',
};
export type ReferenceMessages = typeof reference;
