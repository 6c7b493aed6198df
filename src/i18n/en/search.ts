/** The search: its page, its dialog, and the marks on the page a reader arrives at. */
export const search = {
  /** Heading of the page, and the name of the dialog. */
  title: 'Search',
  /** For search engines; the page itself shows results. */
  description:
    'Search guides, checklists, documents, glossary and sources. It all happens on your device: what you type is sent nowhere.',
  /** Title of the page in the browser's tab, with what is searched. */
  pageTitle: (typed: string) => `${typed}: search`,
  /** Name of the field. */
  label: 'Search for',
  button: 'Search',
  close: 'Close',
  /** Beside the form where no script runs: a link to the A–Z page. */
  withoutScript: 'Search needs scripts, and this browser runs none. Find it in',
  /** Over the list, for those who only hear the page. */
  results: 'Results',
  /** While the engine loads. */
  searching: 'Searching…',
  /** How many pages answer: said aloud when one stops typing. */
  count: (pages: number) => (pages === 1 ? '1 page.' : `${pages} pages.`),
  /** After the count, when other words were searched than were typed. What follows is set in bold. */
  showingFor: 'Showing results for',
  /** Searches again, with nothing in place of what was typed. */
  searchExactly: (typed: string) => `Search for exactly “${typed}”`,
  /** A word that stands nowhere, said when the other words were found. */
  unknownWords: (words: readonly string[]) =>
    `No page says ${words.map((word) => `“${word}”`).join(' or ')}. These match the rest.`,
  /** Why a hit is there whose text does not say what was typed. */
  because: (typed: string, shown: string) => `“${typed}” → ${shown}`,
  /** The same, when only the words people search by say it. */
  alsoCalled: (typed: string) => `People look for this as “${typed}”`,
  /** Over suggestions that lengthen what is typed. */
  suggestions: 'Suggestions',
  /** Each hit says what it is. */
  kind: {
    guide: 'Guide',
    section: 'Section',
    checklist: 'Checklist',
    item: 'Checklist line',
    document: 'Document',
    term: 'Glossary',
    fact: 'Source',
    topic: 'Topic',
    page: 'Page',
  },
  /** On the tab before a term, in place of a folio. */
  termTab: 'A–Z',
  /** On the tab before a source. */
  factTab: '§',
  /** Which list a line stands on, and where. */
  lineOf: (list: string, number: number) => `${list}, line ${number}`,
  /** The stamp on a line that the reader has done. */
  done: 'Done',
  /** Button under the list. */
  showMore: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
  /** In the dialog, a link to the page. */
  allWithFilters: (count: number) => (count === 1 ? 'This one, with filters' : `All ${count}, with filters`),
  keysChoose: '↑ ↓ choose',
  keysOpen: 'Enter opens',
  keysClose: 'Esc closes',
  /** Name of the filters. */
  narrow: 'Narrow the results',
  filterKind: 'Kind',
  kindChoice: {
    guides: 'Guides',
    checklists: 'Checklists and their lines',
    documents: 'Documents',
    terms: 'Glossary',
    sources: 'Sources',
    pages: 'Other pages',
  },
  filterTopic: 'Topic',
  allTopics: 'All topics',
  filterLaw: 'Law',
  lawBoth: 'Both countries',
  /** A region's law, and what holds everywhere. */
  lawAndCommon: (region: string) => `${region}, plus what holds everywhere`,
  /** A link asked for a filter that does not exist. */
  unknownFilter: 'The link asked for a filter that is not here. It is left out.',
  /** Under the filters: where else to look. */
  notHere: 'Not here? Look in',
  aToZ: 'the list of everything, A to Z',
  nothingFound: (typed: string) => `Nothing found for “${typed}”.`,
  /** Something is found, but the filters leave nothing of it. */
  nothingLeft: (count: number) =>
    count === 1 ? 'One page is hidden by the filters.' : `${count} pages are hidden by the filters.`,
  clearFilters: 'Show all',
  /** Before a search that may have been meant; the search itself follows as a button. */
  didYouMean: 'Did you mean',
  nearestTerms: 'Words that are close to it',
  /** Over the five topics when nothing is found. */
  byTopic: 'Browse by topic',
  otherWays: 'Other ways to find it',
  askMentor: 'Ask a mentor',
  copySearch: 'Copy this search',
  /** What is put on the clipboard. */
  copiedText: (typed: string) => `Search with no results: “${typed}” (English, Safe Hands)`,
  copySearchHint:
    'Nothing is sent by itself. Send it to whoever runs this site, if you wish, and the words may lead somewhere next time.',
  /** Link to whoever runs the site, after the hint. */
  report: 'Report what is missing',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text instead.',
  /** Over the hits of the other language. */
  inOtherLanguage: 'In Swedish',
  otherCount: (pages: number) => (pages === 1 ? '1 page in Swedish' : `${pages} pages in Swedish`),
  searchOther: 'Search the Swedish pages too',
  otherNothing: 'Nothing in Swedish either.',
  /** Over the last searches. */
  recent: 'Recent searches',
  forgetRecent: 'Erase them',
  forgotten: 'Your recent searches are erased.',
  keepRecent: 'Keep my searches in this browser',
  /** The index could not be loaded. A link to the A–Z page follows. */
  failed: 'Search could not be loaded. Try again, or look in',
  tryAgain: 'Try again',
  /** Before the field is used: what can be typed. */
  hint: 'Any words will do: “card number on paper”, “hipaa gym”, a whole question. A guide’s number works too: 4.2.',
  /** On the page a reader arrives at. */
  marked: (words: string) => `Marked on this page: ${words}`,
  notMarked: (words: string) => `Not in these words on this page: ${words}`,
  removeMarks: 'Remove the marks',
};
export type SearchMessages = typeof search;
