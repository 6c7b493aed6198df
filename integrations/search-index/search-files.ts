import { transform } from 'esbuild';
import type { Content } from '../../src/editorial/content.ts';
import { locales, type Localized } from '../../src/domain/locale.ts';
import { isFragmentFile, withoutHiddenWords } from './fragments.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { recordTableFile } from './record-table-file.ts';
import { wordListFile } from './word-list-file.ts';

/** A file of `pagefind/`. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** All that the search loads: Pagefind's files, and for each language the list of records and the list of words. */
export async function searchFiles(
  content: Content,
  records: Localized<readonly IndexedRecord[]>,
): Promise<SearchFile[]> {
  const files = await pagefindFiles(records);
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return [
    ...(await Promise.all(files.map(smaller))),
    ...locales.flatMap((locale) => [
      { path: `records-${locale}.json`, content: json(recordTableFile(records[locale], files, locale)) },
      { path: `words-${locale}.json`, content: json(wordListFile(content, records[locale], locale)) },
    ]),
  ];
}

/** What every reader's first search waits for, without what it does not need. */
async function smaller(file: SearchFile): Promise<SearchFile> {
  if (isFragmentFile(file)) return withoutHiddenWords(file);
  if (!file.path.endsWith('.js')) return file;
  const { code } = await transform(new TextDecoder().decode(file.content), { minify: true });
  return { ...file, content: new TextEncoder().encode(code) };
}
