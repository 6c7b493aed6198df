import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/** What Pagefind writes before its own data, to know it again. */
export const signature = 'pagefind_dcd';

/**
 * @returns What a file of Pagefind's holds behind its signature.
 * @throws When it is not packed as Pagefind packs it.
 */
export function unpack({ path, content }: IndexFile): Uint8Array {
  const unpacked = gunzipSync(content);
  if (unpacked.toString('latin1', 0, signature.length) !== signature)
    throw new Error(`“${path}” is not packed as Pagefind packs it.`);
  return unpacked.subarray(signature.length);
}
