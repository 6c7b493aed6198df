/**
 * How long a page's thread is busy without a break.
 *
 * Counted in processor time: by the clock a task is also as long as whatever else this machine did meanwhile, and here
 * the browser, its workers and the server share the cores that a phone has for itself.
 */
import type { Browser } from '@playwright/test';

/** What a page calls with `performance.mark` around what is to be measured. */
export const marks = { begin: 'measured-from', end: 'measured-to' };

/** Of a trace event as Chromium writes it: times in microseconds, `tdur` the processor's. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

/**
 * @param work In which one page sets both marks.
 * @returns What the work returned, and the longest task between the marks, in milliseconds.
 * @throws When a mark is missing.
 */
export async function longestTaskDuring<T>(
  browser: Browser,
  work: () => Promise<T>,
): Promise<{ result: T; longestTaskMs: number }> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
    transferMode: 'ReportEvents',
  });
  const result = await work();
  const isWhole = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isWhole;
  await session.detach();
  return { result, longestTaskMs: longestBetweenMarks(events) };
}

function longestBetweenMarks(events: readonly TraceEvent[]): number {
  const from = events.find(({ name }) => name === marks.begin);
  const to = events.find(({ name }) => name === marks.end);
  if (!from || !to) throw new Error('The page did not say when the measured work began and ended.');
  const lasted = events
    .filter(
      ({ pid, tid, ts, name }) =>
        pid === from.pid && tid === from.tid && /RunTask$/.test(name) && ts > from.ts,
    )
    .filter(({ ts, dur = 0 }) => ts + dur < to.ts)
    .map(({ tdur = 0 }) => tdur);
  return Math.round(Math.max(0, ...lasted) / 1000);
}
