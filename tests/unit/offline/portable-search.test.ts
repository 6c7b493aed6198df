import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import { portableSearch } from '../../../integrations/portable/search.ts';

const root = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => rmSync(root, { recursive: true }));
const files: Record<string, string> = {
  'pagefind.js':
    'const here=import.meta.url;export async function read(){return (await fetch("/kb-pack/pagefind-entry.json?ts=1")).json()}export{here};',
  'pagefind-worker.js': 'never',
  'pagefind-entry.json': '{"version":"1.6.0"}',
  'wasm.sv.pagefind': 'wasm',
  'wasm.en.pagefind': 'wasm',
  'index/sv_1.pf_index': 'a',
  'index/en_1.pf_index': 'b',
  'words-sv.json': '["å"]',
};
for (const [name, text] of Object.entries(files)) {
  const file = join(root, 'pagefind', name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
const names = Object.keys(files).map((name) => `pagefind/${name}`);

function run(scripts: Map<string, string>, ...wanted: string[]) {
  const page = vm.createContext({ Response, Request, URL, Uint8Array, atob, document: {} });
  for (const name of wanted) vm.runInContext(scripts.get(name) ?? '', page);
  return page as unknown as {
    kbFetch: typeof fetch;
    kbPack: Record<string, string>;
    kbPagefind: { read(): Promise<unknown>; here: string };
  };
}

describe('difference: search files', () => {
  test('Pagefind’s own requests are answered from the pack, and the page’s are left alone', async () => {
    const page = run(await portableSearch(root, names), 'search.js', 'search-sv.js');
    expect(await page.kbPagefind.read()).toEqual({ version: '1.6.0' });
    expect(page.kbPagefind.here).toBe('/kb-pack/pagefind.js');
    expect('fetch' in page).toBe(false);
  });

  test('a language’s pack holds its files and those of all languages, and no other', async () => {
    const page = run(await portableSearch(root, names), 'search.js', 'search-sv.js');
    expect(Object.keys(page.kbPack).sort()).toEqual([
      'index/sv_1.pf_index',
      'pagefind-entry.json',
      'wasm.sv.pagefind',
      'words-sv.json',
    ]);
  });

  test('files come with letters whole and their right kind; one that is missing is not found', async () => {
    const page = run(await portableSearch(root, names), 'search.js', 'search-sv.js', 'search.js');
    const words = await page.kbFetch('/kb-pack/words-sv.json');
    expect(words.headers.get('content-type')).toBe('application/json');
    expect(await words.json()).toEqual(['å']);
    expect((await page.kbFetch('/kb-pack/wasm.sv.pagefind')).headers.get('content-type')).toBe(
      'application/wasm',
    );
    expect((await page.kbFetch('/kb-pack/fragment/sv_2.pf_fragment')).status).toBe(404);
  });

  test('without an index of each language there is no edition', async () => {
    await expect(portableSearch(root, [])).rejects.toThrow('There is no search index');
    await expect(
      portableSearch(
        root,
        names.filter((name) => !name.includes('index/en')),
      ),
    ).rejects.toThrow('no search index for “en”');
  });
});
