import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { portableZip } from '../portable-folder.ts';
import { page } from './site.ts';

const zip = readFileSync(portableZip());
const files = new Map(Object.entries(unzipSync(zip)));
const text = (file: string) => new TextDecoder().decode(files.get(file));
const pages = [...files.keys()].filter((file) => file.endsWith('.html') && file !== 'portable/store.html');

/** The file an address in a page leads to; `undefined` for another site or the page itself. */
function target(file: string, address: string): string | undefined {
  if (/^(?:[a-z]+:|#|$)/i.test(address)) return undefined;
  return posix.join(posix.dirname(file), decodeURIComponent(address.replace(/[?#].*$/s, '')));
}

describe('the portable edition', () => {
  test('is at most 8 MB, and has its read-me files beside index.html', () => {
    expect(zip.length).toBeLessThanOrEqual(8_000_000);
    expect([...files.keys()].filter((file) => !file.includes('/'))).toEqual(
      expect.arrayContaining(['index.html', 'READ ME.txt', 'LÄS MIG.txt']),
    );
  });

  test('has every page of the site in both languages', () => {
    for (const file of ['en/index.html', 'sv/index.html', 'en/search/index.html', 'sv/sok/index.html'])
      expect(pages).toContain(file);
    expect(pages.filter((file) => file.startsWith('en/')).length).toBe(
      pages.filter((file) => file.startsWith('sv/')).length,
    );
    expect(pages.length).toBeGreaterThan(190);
  });

  test('every link, picture, script and stylesheet leads to a file that is there, and every #part to its place', () => {
    const roots = new Map(pages.map((file) => [file, parse(text(file))]));
    const ids = new Map(
      [...roots].map(([file, root]) => [file, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
    );
    const broken: string[] = [];
    for (const [file, root] of roots) {
      for (const element of root.querySelectorAll('[href], [src], [action], [poster]')) {
        for (const name of ['href', 'src', 'action', 'poster']) {
          const address = element.getAttribute(name);
          const found = address === undefined ? undefined : target(file, address);
          if (found === undefined) continue;
          if (!files.has(found)) broken.push(`${file} → ${address}`);
          const part = /#(.+)$/.exec(address ?? '')?.[1];
          if (
            part &&
            ids.has(found) &&
            !found.startsWith('go/') &&
            !ids.get(found)?.has(decodeURIComponent(part))
          )
            broken.push(`${file} → ${address}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test('has nothing that a browser refuses from a folder', () => {
    const refused: string[] = [];
    for (const [file, content] of files) {
      if (!/\.(?:html|css|js)$/.test(file) || /^portable\/search/.test(file)) continue;
      const source = new TextDecoder().decode(content);
      for (const pattern of [
        / (?:href|src|action|poster)="\//,
        /url\(["']?\//,
        ...(file.endsWith('.html') ? [/type="module"/] : []),
        /<link[^>]*rel="(?:modulepreload|manifest)"/,
        // A font would have to be fetched as from another origin; a classic script need not.
        /<link[^>]*rel="preload"(?! as="script" href)/,
        /<use\b[^>]*href="[^#]/,
        /(?<![\w.$])import\s*[("'{*]/,
      ]) {
        const found = pattern.exec(source);
        if (found) refused.push(`${file}: ${source.slice(found.index, found.index + 60)}`);
      }
    }
    expect(refused).toEqual([]);
  });

  test('keeps its paths short enough for Windows', () => {
    expect(Math.max(...Array.from(files.keys(), ({ length }) => length))).toBeLessThanOrEqual(120);
  });

  test('says which edition it is; size and sum stand in the online page only', () => {
    const sum = createHash('sha256').update(zip).digest('hex');
    for (const [address, file] of [
      ['/en/offline/', 'en/offline/index.html'],
      ['/sv/offline/', 'sv/offline/index.html'],
    ] as const) {
      const online = page(address).root;
      expect(online.querySelector('[data-fill="zip-sum"]')?.text).toBe(sum);
      expect(online.querySelector('a[download]')?.getAttribute('href')).toContain(
        portableZip().slice('dist/'.length),
      );
      expect(online.querySelector('.edition')).toBeNull();
      const inside = parse(text(file));
      expect(inside.querySelector('.edition b')?.text).toMatch(/\d{4}\.$/);
      expect(text(file)).not.toContain('zip-sum');
    }
  });
});
