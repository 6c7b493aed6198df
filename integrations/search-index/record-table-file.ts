import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Locale } from '../../src/domain/locale.ts';
import { encodeRecords, type RecordTableFile } from '../../src/domain/search/record-table.ts';
import type { IndexedRecord } from './indexed-record.ts';

/** What of a stored excerpt is needed to know whose it is. */
interface Fragment {
  meta: { id?: string };
  filters: { region?: readonly string[] };
}

/** What Pagefind writes before its own data. */
const signature = 'pagefind_dcd';

/**
 * The list of all records by the hashes that Pagefind gave them.
 *
 * @throws When a record is not in the index: Pagefind has then taken two for one.
 */
export function recordTableFile(
  records: readonly IndexedRecord[],
  files: readonly IndexFile[],
  locale: Locale,
): RecordTableFile {
  const hashes = new Map<string, string>();
  for (const { path, content } of files) {
    if (!path.startsWith(`fragment/${locale}_`)) continue;
    const text = gunzipSync(content).subarray(signature.length).toString('utf8');
    for (const [hash, { meta, filters }] of fragmentsIn(path, text))
      hashes.set(`${meta.id} ${filters.region?.[0] ?? ''}`, hash);
  }
  return encodeRecords(
    records.map((record) => {
      const hash = hashes.get(`${record.id} ${record.region ?? ''}`);
      if (hash === undefined)
        throw new Error(`“${record.id}” is missing in the search index: its address is taken twice.`);
      return { ...record, hash };
    }),
  );
}

/** A file holds a group of excerpts by hash, or a single one and is named by its hash. */
function fragmentsIn(path: string, text: string): [string, Fragment][] {
  const single = /^fragment\/([a-z]+_[0-9a-f]+)\.pf_fragment$/.exec(path)?.[1];
  return single === undefined
    ? Object.entries(JSON.parse(text) as Record<string, Fragment>)
    : [[single, JSON.parse(text) as Fragment]];
}
