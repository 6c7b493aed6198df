import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeWorker } from './browser-stores.ts';

let open: string[];

beforeEach(() => {
  fakeWorker({ version: 'v1', date: '2026-11-25' });
  open = [];
  vi.stubGlobal('clients', { matchAll: async () => open.map((id) => ({ id })) });
});
afterEach(() => void vi.useRealTimers());

/** Two workers of one site run side by side while an edition waits; each has read for itself. */
async function startWorker() {
  vi.resetModules();
  return import('../../../integrations/offline-worker/worker/strangers.ts');
}

test('two workers that note at different times lose nothing of each other', async () => {
  const first = await startWorker();
  const second = await startWorker();
  expect(await first.strangerVersion('tab 1')).toBeUndefined();
  await second.addStrangers(['tab 1'], 'old');
  await first.addStrangers(['tab 2'], '');
  await second.forgetStranger('nobody');
  const third = await startWorker();
  expect(await third.strangerVersion('tab 1')).toBe('old');
  expect(await third.strangerVersion('tab 2')).toBe('');
});

test('an edition is read as long as a page of it is open, or about to open', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { addStrangers, strangerVersions } = await startWorker();
  await addStrangers(['open', 'on its way'], 'old');
  expect([...(await strangerVersions())]).toEqual(['old']);
  open = ['open'];
  vi.setSystemTime(Date.now() + 3_600_000);
  expect([...(await strangerVersions())]).toEqual(['old']);
  open = [];
  expect([...(await strangerVersions())]).toEqual([]);
});
