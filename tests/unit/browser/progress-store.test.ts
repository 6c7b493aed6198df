import { beforeEach, expect, test, vi } from 'vitest';
import type { ProgressRecord } from '../../../src/domain/progress.ts';
import { storageKeys } from '../../../src/browser/storage.ts';

const stored = new Map<string, string>();
let isFull = false;

beforeEach(() => {
  stored.clear();
  isFull = false;
  vi.resetModules();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { documentElement: { dataset: {} } }));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem(key: string, text: string) {
      if (isFull) throw new DOMException('Full', 'QuotaExceededError');
      stored.set(key, text);
    },
  });
});

const openStore = () => import('../../../src/browser/progress-store.ts');

/** Another line is answered. */
const answered = (key: string) => (record: ProgressRecord) => ({
  ...record,
  items: {
    ...record.items,
    [key]: { answer: 'done' as const, flag: false, version: 1, on: '2026-11-25T10:00:00.000Z' },
  },
});

async function keysNow() {
  const { record, keeping } = await (await openStore()).readProgress();
  return { keys: Object.keys(record.items), keeping };
}

test('a full device loses nothing that was answered before or after it was full', async () => {
  const { changeProgress } = await openStore();
  await changeProgress(answered('list/kept'));
  isFull = true;
  await changeProgress(answered('list/first'));
  await changeProgress(answered('list/second'));
  expect(await keysNow()).toEqual({ keys: ['list/kept', 'list/first', 'list/second'], keeping: 'refused' });

  isFull = false;
  await changeProgress(answered('list/third'));
  expect(await keysNow()).toMatchObject({ keeping: 'kept' });
  expect(JSON.parse(stored.get(storageKeys.progress) ?? '')).toMatchObject({
    items: { 'list/kept': {}, 'list/first': {}, 'list/second': {}, 'list/third': {} },
  });
});

test('what another tab keeps meanwhile counts as well', async () => {
  const { changeProgress } = await openStore();
  isFull = true;
  await changeProgress(answered('list/here'));
  stored.set(storageKeys.progress, JSON.stringify(answered('list/there')({ version: 1, items: {} })));
  expect((await keysNow()).keys.sort()).toEqual(['list/here', 'list/there']);
});

test('a damaged record is left alone, and the page goes on without it', async () => {
  stored.set(storageKeys.progress, '{');
  const { changeProgress } = await openStore();
  await changeProgress(answered('list/here'));
  expect(await keysNow()).toEqual({ keys: ['list/here'], keeping: 'damaged' });
  expect(stored.get(storageKeys.progress)).toBe('{');
});
