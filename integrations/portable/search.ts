/** Makes classic scripts of the search: Pagefind itself, and for each language all its files as text. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { runtimeScript } from './modules.ts';

/**
 * @param root The folder the site was built into.
 * @param files The files of the build.
 * @returns `search.js`, and `search-<language>.js` for each language.
 * @throws When there is no search index, or one file would be missing.
 */
export async function portableSearch(root: string, files: readonly string[]): Promise<Map<string, string>> {
  const names = files
    .filter((file) => file.startsWith('pagefind/'))
    .map((file) => file.slice('pagefind/'.length));
  if (!names.includes('pagefind.js'))
    throw new Error('There is no search index: the portable edition is made after it.');
  const scripts = new Map([['search.js', `${await runtimeScript('search-files')}\n${await engine(root)}`]]);
  for (const locale of locales) {
    const packed = names.filter((name) => belongsTo(name, locale));
    if (!packed.some((name) => name.startsWith('index/')))
      throw new Error(`There is no search index for “${locale}”.`);
    const entries = await Promise.all(
      packed.map(
        async (name) => [name, (await readFile(join(root, 'pagefind', name))).toString('base64')] as const,
      ),
    );
    scripts.set(
      `search-${locale}.js`,
      `Object.assign(globalThis.kbPack??={},${JSON.stringify(Object.fromEntries(entries))});\n`,
    );
  }
  return scripts;
}

/** Pagefind's names tell the language: `index/sv_1a2b.pf_index`, `wasm.sv.pagefind`, `words-sv.json`. */
function belongsTo(name: string, locale: Locale): boolean {
  if (name === 'pagefind-entry.json') return true;
  return !name.endsWith('.js') && new RegExp(`(?:^|[./-])${locale}(?:[._]|$)`).test(name);
}

/**
 * Pagefind's own file with its two calls of `fetch` under our name. Pinned to the version that was tried: upstream does not
 * promise that it works from a folder.
 */
async function engine(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'pagefind/pagefind.js')],
    define: { fetch: 'kbFetch', 'import.meta.url': '"/kb-pack/pagefind.js"' },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'kbPagefind',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
