import { decode } from 'cborg';
import type { IndexFile } from 'pagefind';
import * as v from 'valibot';
import type { Locale } from '../../src/domain/locale.ts';
import { unpack } from './unpack.ts';

/** Pagefind's list of what it has, as far as it is read here: version, pages, and the chunks by their first and last word. */
const metadata = v.looseTuple([
  v.string(),
  v.array(v.unknown()),
  v.array(v.tuple([v.string(), v.string(), v.string()])),
]);

/**
 * Pagefind keeps the typographic marks of words such as “don’t” in its index and drops them from what is searched: a search
 * would ask for another chunk. An arrow is kept in both, and stands behind every such mark.
 */
function searchable(word: string): string {
  return word.replace(/[\u2010-\u203a].*$/u, '←');
}

/**
 * The words that the chunks of a language's index begin with, in order: `src/domain/search/index-chunks.ts` tells what for.
 *
 * @throws When Pagefind's list is not there, or not as this version of it writes it.
 */
export function chunkStarts(files: readonly IndexFile[], locale: Locale): string[] {
  const file = files.find(({ path }) => path.startsWith(`pagefind.${locale}_`) && path.endsWith('.pf_meta'));
  if (!file) throw new Error(`Pagefind wrote no index in “${locale}”.`);
  const [, , chunks] = v.parse(metadata, decode(unpack(file)));
  return chunks.map(([first]) => searchable(first));
}
