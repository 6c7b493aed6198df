/** The built site as the tests read it: every page parsed once, every file with its size. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';

export const dist = 'dist';
const base = process.env['BASE_PATH'] || '/';

export interface SitePage {
  /** From the site's root: `/en/guides/photo-release/`. */
  address: string;
  file: string;
  html: string;
  root: HTMLElement;
}

/** Every file of the build, by its path from the site's root. */
export function allFiles(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort();
}

let pages: SitePage[] | undefined;

/** Every page. Fails with one sentence when nothing is built. */
export function allPages(): SitePage[] {
  if (!existsSync(join(dist, 'en/index.html')))
    throw new Error('There is no build to test. Run `npm run build` first.');
  pages ??= allFiles()
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(dist, name), 'utf8');
      return { address: `/${name.replace(/index\.html$/, '')}`, file: name, html, root: parse(html) };
    });
  return pages;
}

export function page(address: string): SitePage {
  const found = allPages().find((candidate) => candidate.address === address);
  if (!found) throw new Error(`There is no page ${address}.`);
  return found;
}

/** The file an address of ours leads to, `undefined` when there is none. */
export function fileAt(address: string): string | undefined {
  const path = decodeURIComponent(address.slice(base.length).replace(/[?#].*$/, ''));
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(dist, name)) && statSync(join(dist, name)).isFile() ? name : undefined;
}

/** Whether an address is on this site (and not on another, or a mail or phone link). */
export function isOurs(address: string): boolean {
  return address.startsWith(base) && !address.startsWith('//');
}

/** Bytes as a server with Brotli sends them. */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

const sizes = new Map<string, number>();

/** The same for a file of the build; measured once, since most files are on every page. */
export function brotliFileSize(name: string): number {
  const known = sizes.get(name) ?? brotliSize(read(name));
  sizes.set(name, known);
  return known;
}

export function read(name: string): Buffer {
  return readFileSync(join(dist, name));
}
