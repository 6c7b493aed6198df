import { beforeEach, expect, test, vi } from 'vitest';
import { storageKeys } from '../../../src/browser/storage.ts';

const stored = new Map<string, string>();
let isFull = false;
const found = '2026-11-24T09:30';

beforeEach(() => {
  stored.clear();
  isFull = false;
  vi.resetModules();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { documentElement: { dataset: {} } }));
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => stored.delete(key),
    setItem(key: string, text: string) {
      if (isFull) throw new DOMException('Full', 'QuotaExceededError');
      stored.set(key, text);
    },
  });
});

const openStore = () => import('../../../src/browser/incident-store.ts');

test('a time is kept, and forgotten again', async () => {
  const { changeIncident, readIncident } = await openStore();
  expect(await changeIncident(found)).toEqual({ found, keeping: 'kept' });
  expect(await readIncident()).toEqual({ found, keeping: 'kept' });
  await changeIncident(undefined);
  expect(stored.size).toBe(0);
  expect(await readIncident()).toEqual({ found: undefined, keeping: 'kept' });
});

test('a full device keeps nothing and says so, and the page goes on with the time', async () => {
  const { changeIncident, readIncident } = await openStore();
  isFull = true;
  expect(await changeIncident(found)).toEqual({ found, keeping: 'refused' });
  expect(await readIncident()).toEqual({ found, keeping: 'refused' });
  isFull = false;
  expect(await changeIncident(found)).toEqual({ found, keeping: 'kept' });
});

test.each([
  ['{not json', 'damaged'],
  ['{"version":7,"found":"soon"}', 'newer'],
])('what is stored as %s is left alone', async (text, keeping) => {
  stored.set(storageKeys.incident, text);
  const { changeIncident, readIncident } = await openStore();
  expect(await changeIncident(found)).toEqual({ found, keeping });
  expect(await readIncident()).toEqual({ found, keeping });
  expect(stored.get(storageKeys.incident)).toBe(text);
});

test('another tab, and coming back to the page, bring the time that is kept now', async () => {
  const { followIncident } = await openStore();
  const shown: (string | undefined)[] = [];
  const listening = new AbortController();
  followIncident((state) => shown.push(state.found), listening.signal);
  await vi.waitFor(() => expect(shown).toEqual([undefined]));
  stored.set(storageKeys.incident, JSON.stringify({ version: 1, found }));
  window.dispatchEvent(Object.assign(new Event('storage'), { key: storageKeys.incident }));
  await vi.waitFor(() => expect(shown).toEqual([undefined, found]));
  stored.clear();
  window.dispatchEvent(new Event('pageshow'));
  await vi.waitFor(() => expect(shown).toEqual([undefined, found, undefined]));
  listening.abort();
  window.dispatchEvent(new Event('pageshow'));
  expect(shown).toHaveLength(3);
});
