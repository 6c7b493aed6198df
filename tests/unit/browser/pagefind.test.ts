import { beforeEach, expect, test, vi } from 'vitest';
import { loadPagefind } from '../../../src/browser/pagefind.ts';

const made: FakeWorker[] = [];

/** A worker that answers its first question as the test wants. */
class FakeWorker extends EventTarget {
  static answer: (id: number) => Event;
  isStopped = false;

  constructor() {
    super();
    made.push(this);
  }

  postMessage({ id }: { id: number }): void {
    queueMicrotask(() => this.dispatchEvent(FakeWorker.answer(id)));
  }

  terminate(): void {
    this.isStopped = true;
  }
}

const answered = (data: object) => new MessageEvent('message', { data });

beforeEach(() => {
  made.length = 0;
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('Worker', FakeWorker);
});

test.each<[string, (id: number) => Event]>([
  ['cannot be loaded', () => new Event('error')],
  ['does not find its files', (id) => answered({ id, error: 'no index' })],
  ['says that it did not start', (id) => answered({ id, result: false })],
])('a search worker that %s is stopped before the page searches by itself', async (_, answer) => {
  FakeWorker.answer = answer;
  // The way without a worker has no file to import here.
  await expect(loadPagefind('en', {})).rejects.toThrow();
  expect(made.map(({ isStopped }) => isStopped)).toEqual([true]);
});

test('a search worker that starts goes on', async () => {
  FakeWorker.answer = (id) => answered({ id, result: true });
  await loadPagefind('en', {});
  expect(made.map(({ isStopped }) => isStopped)).toEqual([false]);
});
