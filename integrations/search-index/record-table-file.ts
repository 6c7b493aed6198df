import type { IndexFile } from 'pagefind';
import type { Locale } from '../../src/domain/locale.ts';
import { encodeRecords, type RecordTableFile } from '../../src/domain/search/record-table.ts';
import { chunkStarts } from './chunk-starts.ts';
import { isFragmentFile, readFragments } from './fragments.ts';
import type { IndexedRecord } from './indexed-record.ts';

/**
 * The list of all records by the hashes that Pagefind gave them, and where the chunks of its index begin.
 *
 * @throws When a record is not in the index: Pagefind has then taken two for one.
 */
export function recordTableFile(
  records: readonly IndexedRecord[],
  files: readonly IndexFile[],
  locale: Locale,
): RecordTableFile {
  const hashes = new Map<string, string>();
  for (const file of files.filter(isFragmentFile)) {
    if (!file.path.startsWith(`fragment/${locale}_`)) continue;
    for (const [hash, { meta, filters }] of readFragments(file))
      hashes.set(`${meta['id']} ${filters.region?.[0] ?? ''}`, hash);
  }
  const found = records.map((record) => {
    const hash = hashes.get(`${record.id} ${record.region ?? ''}`);
    if (hash === undefined)
      throw new Error(`“${record.id}” is missing in the search index: its address is taken twice.`);
    return { ...record, hash };
  });
  return encodeRecords(found, chunkStarts(files, locale));
}
