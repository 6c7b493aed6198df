import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { editionList, isKept } from '../../../integrations/offline-worker/kept-files.ts';
import { workerScript } from '../../../integrations/offline-worker/offline-worker.ts';

const root = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  'sw.js',
  'offline-list.json',
  'safe-hands-2026-11-24.zip',
  'cards/en/site.png',
  'sitemap-0.xml',
  'en/changes.xml',
  'robots.txt',
  'llms.txt',
  '_headers',
])('%s is not kept', (file) => expect(isKept(file)).toBe(false));

test.each([
  'index.html',
  '404.html',
  'sv/sok/index.html',
  'pagefind/wasm.sv.pagefind',
  'pagefind/words-sv.json',
  'icons/192.png',
  'go/x/index.html',
  'checklists/a.json',
])('%s is kept', (file) => expect(isKept(file)).toBe(true));

test('the list names every file as it is asked for, with the beginning of its sum', async () => {
  for (const [file, text] of [
    ['index.html', 'a'],
    ['en/index.html', 'b'],
    ['cards/x.png', 'c'],
  ] as const) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  expect(await editionList(root)).toEqual({
    files: [
      ['en/', 'PiPoFgA5WUoz'],
      ['', 'ypeBEsobvcr6'],
    ],
    bytes: 2,
  });
});

test('the worker is one small classic script that says which edition it is of', async () => {
  const script = await workerScript({ version: 'abc', date: '2026-11-24' });
  expect(script).toContain('version:"abc",date:"2026-11-24"');
  expect(script).not.toMatch(/\b(?:import|export)\s*[{(]/);
  expect(script.length).toBeLessThan(16_000);
});
