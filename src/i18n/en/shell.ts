/** The frame of every page: masthead, menu, foot, and words that all areas share. */
export const shell = {
  /** The site's name, in the masthead and after each page title. */
  siteName: 'Safe Hands',
  /** The site's name in the other language, small under the first. */
  otherName: 'I trygga händer',
  /** First link of every page. */
  skipToContent: 'Skip to the content',
  /** Name of the navigation in the masthead. */
  mainNavigation: 'Main',
  navigation: {
    guides: 'Guides',
    checklists: 'Checklists',
    documents: 'Documents',
    mentors: 'For mentors',
  },
  search: 'Search',
  menu: 'Menu',
  close: 'Close',
  /** In the strip under the masthead: the way to the incident route. */
  somethingHappened: 'Something happened?',
  /** Follows it where there is room. */
  somethingHappenedMore: 'The first 72 hours',
  /** In the strip on desks, before the region's name. */
  lawShown: 'Law shown',
  lawShownBoth: 'Both countries',
  /** The third choice beside the two regions' names. */
  bothLaws: 'Both',
  change: 'Change',
  /** Name of each language in itself. */
  localeName: { en: 'English', sv: 'Svenska' },
  /** Link to the twin page, at the foot; in the other language. */
  inOtherLanguage: 'På svenska',
  regionName: { us: 'United States', se: 'Sweden and EU', world: 'Worldwide' },
  menuGoTo: 'Go to',
  menuTopics: 'Topics',
  menuFindAndKeep: 'Find and keep',
  settings: 'Language, law and look',
  settingLanguage: 'Language',
  settingLaw: 'Law shown',
  settingLawHint: 'Any language goes with any law.',
  settingLook: 'Look',
  themeName: { auto: 'Device', light: 'Light', dark: 'Dark' },
  settingSlash: 'Open search with the / key',
  /** Where settings are kept; in the menu. */
  settingsKept: 'Your choices are kept in this browser only.',
  settingsNeedScript:
    'Law and look can be chosen when scripts run. Without them both laws are shown, and the look follows the device.',
  guidesAToZ: 'Everything, A to Z',
  glossary: 'Glossary',
  sources: 'Sources',
  changes: 'What changed',
  device: 'Kept on this device',
  about: 'About',
  accessibility: 'Accessibility',
  offline: 'Use it offline',
  reportError: 'Report a mistake',
  guidance: 'This is guidance, not legal advice.',
  /** After the guidance line: whom to ask in each region. */
  askInRegion: (us: string, se: string) => `In the United States ask ${us}. In Sweden ask ${se}.`,
  askDefault: {
    us: 'your state’s attorney general',
    se: 'the data protection authority, Integritetsskyddsmyndigheten (IMY)',
  },
  privacyPromise:
    'Nothing you type here leaves your device unless you send it. No account, no cookies, no counting of visitors.',
  copyLink: 'Copy link',
  /** Names a copy-link button for those who only hear it. */
  copyLinkTo: (what: string) => `Copy link to ${what}`,
  copied: 'Copied',
  copyFailed: 'Could not copy. Right-click or hold the link.',
  print: 'Print',
  undo: 'Undo',
  guideCount: (count: number) => (count === 1 ? '1 guide' : `${count} guides`),
  checklistCount: (count: number) => (count === 1 ? '1 checklist' : `${count} checklists`),
  documentCount: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  topicCount: (count: number) => (count === 1 ? '1 topic' : `${count} topics`),
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  minutesShort: (count: number) => `${count} min`,
  checkedOn: (date: string) => `Checked ${date}`,
  /** Beside the QR code of a printed page. */
  takeWithYou: 'Take this page with you',
  opensInOwnLanguage: 'Opens in the reader’s own language.',
  storageRefused:
    'This browser does not let the site keep anything. What you choose and answer is gone when you close the page.',
  storageDamaged:
    'Something kept on this device could not be read. It is left as it was, and nothing new is saved over it.',
  storageNewer:
    'What is kept on this device comes from a newer edition of the site. It is left as it was. Reload the page to get the new edition.',
  unknownPart: 'The link points to a part that is no longer here. This is the page it was on.',
};
export type ShellMessages = typeof shell;
