/** What the portable edition says where it differs: on its pages, and in the text file beside them. */
export const folder = {
  /** Asked in the portable edition before the first thing is kept. */
  ask: {
    title: 'Keep it on this computer?',
    why: 'In this browser, other pages that are opened from files on the same computer can read what is kept here. On a computer that you share, say no: you can still read, search, check off and print.',
    yes: 'Keep it',
    no: 'Do not keep it',
  },
  /** In the portable edition when a file of the folder is missing. */
  brokenFolder:
    'Files are missing beside this page, so you cannot check anything off or search. Unpack the whole zip, then open index.html in the new folder.',
  brokenStore:
    'A file of the folder is missing (portable/store.html), so what you check off is kept for this page only, if at all. Unpack the whole zip again.',
  longPath:
    'This folder is nested so deep that Firefox forgets what you check off when it is closed. Move the folder to a place with a shorter path.',
  brokenPart:
    'A file of the folder is missing or damaged, so this does not work. Unpack the whole zip again.',
  /** The text file beside index.html. */
  readMe: (date: string) => [
    'SAFE HANDS, PORTABLE EDITION',
    `Edition from ${date}`,
    '',
    '1. Choose where the folder will stay. Firefox ties what it keeps to that place.',
    '2. Unpack the whole zip there first. A browser cannot open the pages inside a zip.',
    '3. Open index.html with a double-click.',
    '',
    'No network, no server, nothing to install. You can read, search, check off and print in',
    'Chrome, Chromium, Edge and Firefox.',
    '',
    'What you check off is kept by the browser, not in this folder. If you move or rename the folder,',
    'Firefox no longer finds it; move the folder back and it is there again. In Chrome and Edge,',
    'other pages opened from files on the same computer can read it, so you are asked first.',
    '',
    'The folder can be on a write-protected USB stick, or on a web server of your own.',
    'This is guidance, not legal advice.',
  ],
};
export type FolderMessages = typeof folder;
