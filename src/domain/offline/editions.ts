/**
 * The editions are one build in two envelopes: the site from a server, and the portable edition that opens from a folder
 * by double-click. This table names every place where they differ; nothing else may ask which edition it is in.
 * `tests/unit/offline/editions.test.ts` keeps it true: it finds such questions elsewhere, and a difference without a test.
 */
export interface EditionDifference {
  /** Also the name of its tests, which begin with `difference: <id>`. */
  id: string;
  /** What holds when a server sends the pages. */
  online: string;
  /** What holds when the pages are opened as files. */
  portable: string;
  /** The modules that know about the difference. */
  where: readonly string[];
  /** The file with its tests. */
  test: string;
}

export const editionDifferences = [
  {
    id: 'script envelope',
    online: 'Modules, one entry a kind of page, lazy parts by import().',
    portable:
      'The same modules as functions in one classic script; each page runs its own entry, lazy parts by kbImport().',
    where: [
      'integrations/portable/modules.ts',
      'integrations/portable/page.ts',
      'integrations/portable/runtime/modules.ts',
    ],
    test: 'tests/unit/offline/portable-modules.test.ts',
  },
  {
    id: 'search files',
    online: 'Pagefind fetches its files, in a worker.',
    portable:
      'Classic scripts bring the files as text; kbFetch answers Pagefind from them, on the page’s own thread.',
    where: [
      'src/browser/pagefind.ts',
      'src/browser/search-files.ts',
      'integrations/portable/search.ts',
      'integrations/portable/runtime/search-files.ts',
    ],
    test: 'tests/unit/offline/portable-search.test.ts',
  },
  {
    id: 'addresses',
    online: 'From the root, with the base path; folders end in a slash.',
    portable: 'Relative, and folders end in index.html; what is left out leads to the published site.',
    where: [
      'src/domain/offline/edition-address.ts',
      'src/browser/hit-address.ts',
      'integrations/portable/page.ts',
      'integrations/portable/styles.ts',
    ],
    test: 'tests/unit/offline/portable-page.test.ts',
  },
  {
    id: 'links to pass on',
    online: 'The link itself.',
    portable: 'The published address: nobody else has this disk.',
    where: ['src/components/shell/copy-link.element.ts'],
    test: 'tests/e2e/portable.spec.ts',
  },
  {
    id: 'storage',
    online: 'The browser’s own store, which belongs to the site.',
    portable:
      'A hidden frame keeps everything; asked before the first thing where all files share one store.',
    where: [
      'src/browser/storage.ts',
      'src/browser/portable-store.ts',
      'src/browser/store-frame.ts',
      'src/browser/ask-to-keep.ts',
      'integrations/portable/runtime/store-frame.ts',
    ],
    test: 'tests/e2e/portable.spec.ts',
  },
  {
    id: 'theme before paint',
    online: 'A blocking script reads look and law before the first paint.',
    portable: 'The page follows the device until the store has answered.',
    where: ['src/browser/before-paint.ts', 'integrations/portable/page.ts', 'src/browser/portable-store.ts'],
    test: 'tests/unit/offline/portable-page.test.ts',
  },
  {
    id: 'offline worker',
    online: 'Keeps the whole site; registered late.',
    portable: 'None: everything lies in the folder.',
    where: ['src/components/offline/pages-later.ts', 'src/browser/service-worker.ts'],
    test: 'tests/e2e/portable.spec.ts',
  },
  {
    id: 'left out',
    online: 'The zip, preview pictures, feeds, manifest, site map, files for hosts.',
    portable: 'None of them.',
    where: ['integrations/portable/left-out.ts', 'integrations/portable/page.ts'],
    test: 'tests/unit/offline/portable-page.test.ts',
  },
  {
    id: 'offline page',
    online: 'Offers the zip with size, date and checksum, and says what this browser keeps.',
    portable: 'Says which edition this is.',
    where: ['src/components/offline/OfflinePage.astro', 'integrations/portable/edition-parts.ts'],
    test: 'tests/unit/offline/portable-page.test.ts',
  },
] as const satisfies readonly EditionDifference[];

/** What the zip of an edition is called. */
export function portableFileName(date: string): string {
  return `safe-hands-${date}.zip`;
}
