/** The texts that excerpts are cut from, as Pagefind stores them: packed, those of a page and its parts in one file. */
import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { signature, unpack } from './unpack.ts';

/** What of a stored text is needed to know whose it is. */
export interface Fragment {
  content: string;
  meta: Record<string, string | undefined>;
  filters: { region?: readonly string[] };
}

export function isFragmentFile({ path }: IndexFile): boolean {
  return path.endsWith('.pf_fragment');
}

/**
 * @returns The texts of a file by the hashes of their records.
 * @throws When it is not packed as Pagefind packs it.
 */
export function readFragments(file: IndexFile): [hash: string, Fragment][] {
  const parts = partsOf(file);
  const single = singleHash(file);
  return single === undefined
    ? Object.entries(parts as Record<string, Fragment>)
    : [[single, parts as Fragment]];
}

/**
 * The file without its hidden words, which the index holds already: here they would be a fifth of what every search
 * waits for.
 */
export function withoutHiddenWords(file: IndexFile): IndexFile {
  const bare = (fragment: Fragment) => ({ ...fragment, meta: { id: fragment.meta['id'] } });
  const parts = partsOf(file);
  const kept =
    singleHash(file) === undefined
      ? Object.fromEntries(
          Object.entries(parts as Record<string, Fragment>).map(([hash, part]) => [hash, bare(part)]),
        )
      : bare(parts as Fragment);
  return { ...file, content: gzipSync(signature + JSON.stringify(kept), { level: 9 }) };
}

function partsOf(file: IndexFile): Fragment | Record<string, Fragment> {
  return JSON.parse(new TextDecoder().decode(unpack(file))) as Fragment | Record<string, Fragment>;
}

/** A file holds a group of texts by hash, or a single one and is named by its hash. */
function singleHash({ path }: IndexFile): string | undefined {
  return /^fragment\/([a-z]+_[0-9a-f]+)\.pf_fragment$/.exec(path)?.[1];
}
