import { beforeEach, expect, test } from 'vitest';
import { fakeWorker, type BrowserStores } from './browser-stores.ts';

let browser: BrowserStores;
beforeEach(() => (browser = fakeWorker({ version: 'v1', date: '2026-11-25' })));

async function withOneEdition() {
  const editions = await import('../../../integrations/offline-worker/worker/kept-editions.ts');
  await (await caches.open('safe-hands:/:pages:v1')).put('/en/', new Response('words'));
  await editions.completeOwn({ files: [['en/', 'sum']], bytes: 5 });
  await editions.useOwn();
  return editions;
}

test('the edition in use is the one that was chosen', async () => {
  const { currentEdition } = await withOneEdition();
  expect((await currentEdition())?.version).toBe('v1');
});

test('a store that fails once is asked again', async () => {
  const { currentEdition } = await withOneEdition();
  browser.failing = 1;
  await expect(currentEdition()).rejects.toThrow();
  expect((await currentEdition())?.version).toBe('v1');
});

test('an edition counts as kept only when each of its files is stored', async () => {
  const { completeOwn, findEdition } =
    await import('../../../integrations/offline-worker/worker/kept-editions.ts');
  await (await caches.open('safe-hands:/:pages:v1')).put('/sv/', new Response('ord'));
  await expect(completeOwn({ files: [['en/', 'sum']], bytes: 5 })).rejects.toThrow('1 of 1');
  expect(await findEdition('v1')).toBeUndefined();
});

test('an edition that has lost a file is not whole, and stays in use', async () => {
  const { currentEdition, isWhole } = await withOneEdition();
  const edition = await currentEdition();
  if (!edition) throw new Error('There is no edition.');
  expect(await isWhole(edition)).toBe(true);
  await edition.cache.delete('/en/');
  expect(await isWhole(edition)).toBe(false);
  expect((await currentEdition())?.version).toBe('v1');
});
