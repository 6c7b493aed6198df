import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionDifferences } from '../../../src/domain/offline/editions.ts';

/** The table itself names them all. */
const known = new Set<string>([
  'src/domain/offline/editions.ts',
  ...editionDifferences.flatMap(({ where }) => where),
]);

/** What runs in a browser: elements, adapters, entries, and the scripts of components. */
const sources = ['src/browser', 'src/components', 'src/domain', 'src/layouts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(?:ts|astro)$/.test(name)),
);

/** The code without its comments: those may speak of the other edition. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

describe('the table of differences between the editions', () => {
  test.each(editionDifferences.map((difference) => [difference.id, difference] as const))(
    '“%s” names modules that exist, and a test of its own',
    (id, { where, test: file }) => {
      for (const module of where) expect(existsSync(module), module).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(`difference: ${id}`);
    },
  );

  test('is whole: no other module asks which edition it is in', () => {
    const question =
      /dataset\['root'\]|data-root|\{[^}]*\broot\b[^}]*\}\s*=\s*[\w.]*dataset|location\.protocol|\bkb[A-Z]\w+/;
    const asking = sources.filter((file) => question.test(codeOf(file)) && !known.has(file));
    expect(asking, 'Add the module to src/domain/offline/editions.ts, with a test.').toEqual([]);
  });

  test.each([
    ['fetch(', /(?<![.\w])fetch\(/],
    ['new Worker', /new (?:Shared)?Worker\(/],
    ['a service worker', /navigator\.serviceWorker|['"]serviceWorker['"]/],
    ['a store of the browser', /\b(?:localStorage|sessionStorage|indexedDB)\b|\bcaches\./],
    ['pushState', /\.pushState\(/],
    [
      'an address put together by hand',
      /location\.(?:href|pathname)\s*=[^=]|location\.(?:assign|replace)\(\s*[`'"]/,
    ],
  ])('no other module uses %s, which a page from a folder may not', (_, pattern) => {
    const using = sources.filter((file) => pattern.test(codeOf(file)) && !known.has(file));
    expect(using, 'It fails in the portable edition. See src/domain/offline/editions.ts.').toEqual([]);
  });
});
