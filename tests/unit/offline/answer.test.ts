import { beforeEach, expect, test, vi } from 'vitest';
import type { FetchEvent } from '../../../integrations/offline-worker/worker/scope.ts';
import { sumOf } from '../../../integrations/offline-worker/kept-files.ts';
import { fakeWorker, type BrowserStores } from './browser-stores.ts';

const site = 'https://site.example/';
const pages = 'safe-hands:/:pages:old';
const kept = { 'en/': 'old page', 'sv/': 'gammal sida', 'style.css': 'old style', '404.html': 'old lost' };

let browser: BrowserStores;
/** What the server sends; without an entry it does not answer. */
let server: Record<string, string>;

beforeEach(() => {
  browser = fakeWorker({ version: 'old', date: '2026-11-25' });
  server = {};
  vi.stubGlobal('clients', { matchAll: async () => [], get: async () => undefined });
  vi.stubGlobal('fetch', async (asked: Request | string) => {
    const path = (typeof asked === 'string' ? asked : asked.url).slice(site.length);
    if (server[path] === undefined) throw new TypeError('Failed to fetch');
    return new Response(server[path]);
  });
});

/** What goes on beside the answer may fail. */
const waitUntil = (work: Promise<unknown>) => void work.catch(() => undefined);

/** Keeps the edition whole, and in use. */
async function keepEdition() {
  const editions = await import('../../../integrations/offline-worker/worker/kept-editions.ts');
  const cache = await caches.open(pages);
  for (const [path, text] of Object.entries(kept)) await cache.put(site + path, new Response(text));
  const files = Object.entries(kept).map(([path, text]) => [path, sumOf(text)] as const);
  await editions.completeOwn({ files, bytes: 0 });
  await editions.useOwn();
}

/** A worker that knows only what is stored, as browsers start it again and again. */
async function startWorker() {
  await keepEdition();
  vi.resetModules();
  const { answer } = await import('../../../integrations/offline-worker/worker/answer.ts');
  const ask = async (path: string, how: Partial<FetchEvent>, mode: string) => {
    const request = Object.defineProperty(new Request(site + path), 'mode', { value: mode });
    const event = { clientId: '', resultingClientId: '', ...how, request, waitUntil };
    const response = await answer(event as unknown as FetchEvent);
    return response.type === 'error' ? 'nothing' : response.text();
  };
  return {
    open: (path: string, id: string) => ask(path, { resultingClientId: id }, 'navigate'),
    part: (path: string, id: string) => ask(path, { clientId: id }, 'no-cors'),
    lose: async (path: string) => void (await (await caches.open(pages)).delete(site + path)),
  };
}

test('page and parts come from the edition, whatever the server has', async () => {
  const { open, part } = await startWorker();
  server = { 'en/': 'new page', 'style.css': 'new style' };
  expect(await open('en/', 'tab')).toBe('old page');
  expect(await part('style.css', 'tab')).toBe('old style');
});

test('a lost file comes again when the server still has the same, and is there offline afterwards', async () => {
  const { open, part, lose } = await startWorker();
  await open('en/', 'tab');
  await lose('style.css');
  server = { 'style.css': 'old style' };
  expect(await part('style.css', 'tab')).toBe('old style');
  server = {};
  expect(await part('style.css', 'tab')).toBe('old style');
});

test('a lost part is missing rather than of another edition, and the rest goes on', async () => {
  const { open, part, lose } = await startWorker();
  await open('en/', 'tab');
  await lose('style.css');
  server = { 'style.css': 'new style', 'sv/': 'ny sida' };
  expect(await part('style.css', 'tab')).toBe('nothing');
  expect(await open('sv/', 'tab 2')).toBe('gammal sida');
});

test('one lost file takes nothing else away without a network', async () => {
  const { open, part, lose } = await startWorker();
  await lose('en/');
  await expect(open('en/', 'tab')).rejects.toThrow();
  expect(await open('sv/', 'tab')).toBe('gammal sida');
  expect(await part('style.css', 'tab')).toBe('old style');
});

test('a lost page that the server has in another edition comes from there with all its parts', async () => {
  const { open, part, lose } = await startWorker();
  await lose('en/');
  server = { 'en/': 'new page', 'style.css': 'new style' };
  expect(await open('en/', 'tab')).toBe('new page');
  expect(await part('style.css', 'tab')).toBe('new style');
});

test('a page that the edition does not have comes from the network with all its parts', async () => {
  const { open, part } = await startWorker();
  server = { 'en/new/': 'new page', 'style.css': 'new style' };
  expect(await open('en/new/', 'tab')).toBe('new page');
  expect(await part('style.css', 'tab')).toBe('new style');
});

test('an unknown address without a network is said by the edition’s own page, with its parts', async () => {
  const { open, part } = await startWorker();
  expect(await open('en/nonsense/', 'tab')).toBe('old lost');
  expect(await part('style.css', 'tab')).toBe('old style');
});

test.each([1, 2, 3, 4, 5, 6])(
  'a store that fails %i times in a row: the page is read, and is of one edition',
  async (times) => {
    const { open, part } = await startWorker();
    server = { 'en/': 'new page', 'style.css': 'new style' };
    browser.failing = times;
    const page = await open('en/', 'tab');
    browser.failing = 0;
    const style = await part('style.css', 'tab');
    expect(['old page, old style', 'new page, new style']).toContain(`${page}, ${style}`);
  },
);

test('a store that fails while a part is read gives nothing of another edition', async () => {
  const { open, part } = await startWorker();
  server = { 'style.css': 'new style' };
  await open('en/', 'tab');
  browser.failing = 1;
  await expect(part('style.css', 'tab')).rejects.toThrow();
  expect(await part('style.css', 'tab')).toBe('old style');
});
