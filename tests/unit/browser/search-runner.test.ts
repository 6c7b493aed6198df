/** Searches in a row, as somebody types: whatever an older one does, the newest is searched and shown. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SearchRunner } from '../../../src/components/search/search-runner.ts';
import { find } from '../../../src/domain/search/find.ts';
import { groupsOf } from '../../../src/domain/search/pages.ts';

vi.mock('../../../src/browser/search-engine.ts', () => ({
  loadSearchIndex: () => Promise.resolve({ records: [], breathe: () => Promise.resolve() }),
}));
vi.mock('../../../src/domain/search/find.ts', () => ({ find: vi.fn() }));
vi.mock('../../../src/domain/search/pages.ts', () => ({ groupsOf: vi.fn() }));

/** How long a search takes, in milliseconds. */
const searchMs = 40;
/** A word of which nothing is found before it is whole. */
const begun = 'breac';

let shown: string[];
let waited: number;
let runner: SearchRunner;

beforeEach(() => {
  // The first letter comes a while after the page.
  vi.useFakeTimers();
  vi.advanceTimersByTime(1000);
  vi.mocked(find).mockImplementation(async (typed, _index, _locale, { isUnfinished = false } = {}) => {
    await new Promise((resolve) => setTimeout(resolve, searchMs));
    return { isProvisional: isUnfinished, typed } as unknown as Awaited<ReturnType<typeof find>>;
  });
  vi.mocked(groupsOf).mockImplementation(({ ...found }) =>
    (found as unknown as { typed: string }).typed === begun ? [] : ([{}] as ReturnType<typeof groupsOf>),
  );
  shown = [];
  waited = 0;
  runner = new SearchRunner('en', {
    waiting: () => (waited += 1),
    found: ({ typed }) => void shown.push(typed),
    failed: (typed) => void shown.push(`failed: ${typed}`),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

// 10 to 60 ms: before, while and after the older search comes to nothing and is begun anew with the word list.
test.each([10, 30, 45, 60])('a letter that comes %i ms after the one before is searched', async (pause) => {
  runner.type(begun);
  await vi.advanceTimersByTimeAsync(pause);
  runner.type('breach');
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown.at(-1)).toBe('breach');
});

test('a last word is read anew when nothing more is typed, once', async () => {
  runner.type('breach');
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown).toEqual(['breach', 'breach']);
});

test('nothing is shown any more after it was stopped', async () => {
  runner.type('breach');
  runner.type('breach notice');
  runner.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown).toEqual([]);
});

test('only the newest search says that it takes a while', async () => {
  vi.mocked(find).mockImplementationOnce(() => new Promise(() => undefined));
  void runner.run('on its way for ever');
  await vi.advanceTimersByTimeAsync(100);
  void runner.run('breach');
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown).toEqual(['breach']);
  expect(waited).toBe(0);
});
