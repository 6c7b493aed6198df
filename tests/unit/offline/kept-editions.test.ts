import { beforeEach, expect, test, vi } from 'vitest';

/** The caches of a browser, as far as the worker uses them. */
const stores = new Map<string, Map<string, Response>>();
let failNext = false;

function storeOf(name: string) {
  const store = stores.get(name) ?? new Map<string, Response>();
  stores.set(name, store);
  return {
    match: async (key: string) => store.get(new URL(key, 'https://site.example').href)?.clone(),
    put: async (key: string, response: Response) =>
      void store.set(new URL(key, 'https://site.example').href, response),
    delete: async (key: string) => store.delete(new URL(key, 'https://site.example').href),
    keys: async () => [...store.keys()],
  };
}

beforeEach(() => {
  stores.clear();
  failNext = false;
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://site.example/sw.js'));
  vi.stubGlobal('builtEdition', { version: 'v1', date: '2026-11-25' });
  vi.stubGlobal('caches', {
    has: async (name: string) => stores.has(name),
    open: async (name: string) => {
      if (failNext) {
        failNext = false;
        throw new Error('The store cannot be reached.');
      }
      return storeOf(name);
    },
  });
});

async function withOneEdition() {
  const editions = await import('../../../integrations/offline-worker/worker/kept-editions.ts');
  await editions.completeOwn([], 0);
  await editions.useOwn();
  return editions;
}

test('the edition in use is the one that was chosen', async () => {
  const { currentEdition } = await withOneEdition();
  expect((await currentEdition())?.version).toBe('v1');
});

test('a store that fails once is asked again', async () => {
  const { currentEdition } = await withOneEdition();
  failNext = true;
  await expect(currentEdition()).rejects.toThrow();
  expect((await currentEdition())?.version).toBe('v1');
});

test('an edition that has lost a file answers nothing more: pages never come from two', async () => {
  const { currentEdition, findEdition, giveUp } = await withOneEdition();
  const edition = await currentEdition();
  if (!edition) throw new Error('There is no edition.');
  await giveUp(edition);
  expect(await currentEdition()).toBeUndefined();
  expect(await findEdition('v1')).toBeUndefined();
});
