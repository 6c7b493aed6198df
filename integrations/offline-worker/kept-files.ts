/** Which files of the build the offline worker keeps: all that a page can ask for while someone reads. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sumLength, type EditionList } from '../../src/domain/offline/edition.ts';
import { pathOfFile } from '../../src/domain/offline/kept-path.ts';
import { builtFiles } from '../built-site/files.ts';
import { forServers } from '../built-site/for-servers.ts';

/** Not what would only fill the device. */
export function isKept(file: string): boolean {
  return !forServers.some((pattern) => pattern.test(file));
}

/** The list for the worker, from the finished files. */
export async function editionList(root: string): Promise<EditionList> {
  const files = (await builtFiles(root)).filter(isKept);
  let bytes = 0;
  const sums: [string, string][] = [];
  for (const file of files) {
    const content = await readFile(join(root, file));
    bytes += content.length;
    sums.push([pathOfFile(file), sumOf(content)]);
  }
  return { files: sums, bytes };
}

/** The beginning of the SHA-256 sum, as the worker counts it. */
export function sumOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, sumLength);
}
