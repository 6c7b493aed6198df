/** The page "Use it offline": what stands beside its text, and what the portable edition says. */
export const offline = {
  /** Stamp on the first way, once everything is kept. Its date follows. */
  stamp: 'On this device',
  /** Beside the stamp: what is kept. */
  contents: (guides: number, checklists: number, documents: number) =>
    `${guides} guides, ${checklists} checklists and ${documents} documents in two languages.`,
  /** Before the pages are kept. */
  sizeToGet: (size: string) => `The pages take up ${size} on this device. The download is smaller.`,
  tryIt: 'Try it: turn on airplane mode and open any guide.',
  getPages: 'Get the pages',
  /** While the pages are being fetched. */
  stop: 'Stop',
  removePages: 'Remove the offline pages',
  /** On the page "Kept on this device": name of the kept pages, before their size. */
  keptPages: 'Pages for reading offline:',
  noWordsOfYours: 'No words of yours are in them.',
  /** Link to this page. */
  aboutKeptPages: 'About the offline pages',
  remove: 'Remove',
  homeScreen: 'Put it on the home screen',
  /** Where the browser does not offer it to the page. */
  homeScreenHint: 'For an icon: open the browser’s menu and choose “Install” or “Add to home screen”.',
  /** The boxes beside the ways. */
  rightNow: 'Right now',
  network: 'Network',
  editionHere: 'Edition here',
  newest: 'Newest known',
  pages: 'Offline pages',
  noScript: 'Keeping the pages in the browser needs scripts. The folder and your own server do without.',
  /** The boxes of the portable edition. */
  file: 'File',
  size: 'Size',
  sizeUnpacked: (size: string, unpacked: string) => `${size}, ${unpacked} unpacked`,
  checksum: 'Checksum, SHA-256',
  copyChecksum: 'Copy the checksum',
  download: (size: string) => `Download, ${size}`,
  checkWhole: 'Check that the file is whole',
  windows: 'Windows',
  macAndLinux: 'Mac and Linux',
  compare: 'The line that appears must be the same as the checksum above.',
  sharedStore:
    'In Chrome and Edge, other pages opened from files on the same computer can read what you check off here. On a shared computer, print instead.',
  /** Third way. */
  sameFile:
    'Take the same file and unpack it on the server. Any folder will do, and there is nothing to set up.',
  /** Last of the books to print, after one for each topic. */
  printAll: 'The whole site',
  /** On this page in the portable edition, in place of the first way and the download. */
  thisIsPortable: (date: string) => `You are reading the portable edition, from ${date}.`,
  portableText:
    'Everything is in this folder. Nothing is fetched, and nothing you check off leaves this computer.',
  portableNewer: 'Get a newer edition',
};
export type OfflineMessages = typeof offline;
