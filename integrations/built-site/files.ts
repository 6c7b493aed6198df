import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** @param root The folder the site was built into. @returns All files by path from there, with slashes, sorted. */
export async function builtFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).split(sep).join('/'))
    .sort();
}
