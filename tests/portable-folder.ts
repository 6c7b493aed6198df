/** The portable edition, unpacked for a test into a folder that makes trouble. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

export interface PortableFolder {
  path: string;
  /** The `file:` address of a file in it. */
  url(file: string): string;
  /** All HTML files, by their place in the folder. */
  pages: string[];
  remove(): void;
}

/** @returns The zip of the build, as its path. */
export function portableZip(): string {
  const name = readdirSync('dist').find((file) => /^safe-hands-.*\.zip$/.test(file));
  if (!name) throw new Error('There is no portable edition to test. Run `npm run build` first.');
  return join('dist', name);
}

/**
 * @param name The folder's name, or a path of several; or what makes one from the path it lies under.
 * @param isReadOnly As on a medium that cannot be written to.
 */
export function unpackPortable(name: string | ((top: string) => string), isReadOnly = false): PortableFolder {
  const top = mkdtempSync(join(tmpdir(), 'portable-'));
  const path = join(top, typeof name === 'string' ? name : name(top));
  const files = unzipSync(readFileSync(portableZip()));
  for (const [file, content] of Object.entries(files)) {
    const target = join(path, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  if (isReadOnly) changeRights(path, 0o555, 0o444);
  return {
    path,
    url: (file) => pathToFileURL(join(path, file)).href,
    pages: Object.keys(files).filter((file) => file.endsWith('.html') && !file.startsWith('portable/')),
    remove: () => {
      if (isReadOnly) changeRights(path, 0o755, 0o644);
      rmSync(top, { recursive: true });
    },
  };
}

function changeRights(path: string, folder: number, file: number): void {
  if (statSync(path).isDirectory()) {
    if (folder & 0o200) chmodSync(path, folder);
    for (const name of readdirSync(path)) changeRights(join(path, name), folder, file);
    chmodSync(path, folder);
  } else chmodSync(path, file);
}

/** A path of more than 200 letters, with all that addresses must write in another way. */
export function oddName(top: string): string {
  const name = 'Hämtade filer & mer #1/';
  return name + 'lång'.padEnd(205 - top.length - name.length, 'g');
}

/** Deeper than Firefox can keep anything for. */
export const tooDeepName = `Hämtade filer & mer #1/${'En lång mapp med mellanslag '.repeat(6).trim()}/${'å'.repeat(30)}`;
