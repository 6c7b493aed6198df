import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { EditionList } from '../../src/domain/offline/edition.ts';
import { sumOf } from '../../integrations/offline-worker/kept-files.ts';
import { allFiles, allPages, read } from './site.ts';

const { files, bytes } = JSON.parse(read('offline-list.json').toString()) as EditionList;
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

describe('what the offline worker keeps', () => {
  test('is every page, and every file a page may ask for', () => {
    const kept = new Set(files.map(([path]) => fileOf(path)));
    expect(allPages().filter(({ file }) => !kept.has(file))).toEqual([]);
    const left = allFiles().filter((file) => !kept.has(file));
    for (const file of left) {
      expect(file).toMatch(
        /^(?:sw\.js|offline-list\.json|_headers|robots\.txt|llms\.txt|safe-hands-[\d-]+\.zip|cards\/.*\.png|sitemap-.*\.xml|\w\w\/changes\.xml)$/,
      );
    }
  });

  test('is what the list says, byte for byte', () => {
    expect(files.filter(([path, sum]) => sumOf(read(fileOf(path))) !== sum)).toEqual([]);
    expect(files.reduce((sum, [path]) => sum + read(fileOf(path)).length, 0)).toBe(bytes);
    expect(read('sw.js').toString()).toContain(`version:"${sumOf(read('offline-list.json'))}"`);
  });

  test('is at most 6 MB as a server with Brotli sends it', { timeout: 120_000 }, () => {
    let sent = 0;
    for (const [path] of files) {
      const content = read(fileOf(path));
      // Fonts, pictures and the index are compressed already. Quality 9 of 11: a little more than servers send.
      const isCompressed = /\.(?:woff2|png|pf_\w+|pagefind)$/.test(path);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      sent += isCompressed ? content.length : brotliCompressSync(content, { params }).length;
    }
    expect(sent).toBeLessThanOrEqual(6_000_000);
  });
});
