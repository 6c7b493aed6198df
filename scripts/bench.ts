/**
 * What the site costs a reader: `npm run build && npm run bench`.
 *
 * Bytes and requests are kept as budgets in `tests/site`. Times are only printed here, and only as measured on this
 * machine with the processor slowed to a quarter; what counts is how they compare with each other.
 */
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../tests/browser.ts';
import { serveFolder } from '../tests/serve-folder.ts';
import { firstVisit } from '../tests/site/first-visit.ts';
import { page as builtPage } from '../tests/site/site.ts';
import { benchPortable } from './bench-portable.ts';
import { benchTyping } from './bench-typing.ts';
import { median } from './median.ts';

const addresses = [
  '/en/',
  '/en/guides/card-numbers-on-paper/',
  '/sv/guider/kortnummer-pa-papper/',
  '/en/topics/payment-data/',
  '/sv/checklistor/borja-har/',
  '/en/checklists/first-72-hours/',
  '/en/documents/photo-release-adult/',
  '/en/glossary/',
  '/sv/kallor/',
  '/en/a-z/',
];

const kibibytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** How often each page is opened; the middle figure counts. */
const rounds = 3;

/**
 * A first visit, till the page has come to rest: the offline worker is registered only later.
 *
 * @param serviceWorkers Whether the browser lets it be.
 */
async function visit(url: string, serviceWorkers: 'allow' | 'block') {
  const context = await browser.newContext({ viewport: { width: 375, height: 720 }, serviceWorkers });
  const figures = await measure(await context.newPage(), url);
  await context.close();
  return figures;
}

/** Milliseconds that tasks longer than 50 ms held the page up, and how far the layout moved. */
async function measure(page: Page, url: string): Promise<{ blockingMs: number; shift: number }> {
  await page.addInitScript(() => {
    const seen = ((window as unknown as { seen: { blocking: number; shift: number } }).seen = {
      blocking: 0,
      shift: 0,
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { blocking: number; shift: number } }).seen,
  );
  return { blockingMs: Math.round(seen.blocking), shift: seen.shift };
}

const server = await serveFolder('dist');
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
const rows: Record<string, string | number>[] = [];
for (const address of addresses) {
  const cost = firstVisit(builtPage(address));
  const withWorker: Awaited<ReturnType<typeof visit>>[] = [];
  const without: typeof withWorker = [];
  // By turns, so that a moment in which the machine is slow is slow for both.
  for (let round = 0; round < rounds; round += 1) {
    withWorker.push(await visit(server.origin + address, 'allow'));
    without.push(await visit(server.origin + address, 'block'));
  }
  rows.push({
    page: address,
    'html KiB': kibibytes(cost.html),
    'script KiB': kibibytes(cost.script),
    'style KiB': kibibytes(cost.style),
    'fonts KiB': kibibytes(cost.fonts),
    requests: cost.requests,
    'blocking ms at 1/4 CPU': median(withWorker.map(({ blockingMs }) => blockingMs)),
    'without a worker': median(without.map(({ blockingMs }) => blockingMs)),
    'layout shift': Math.max(...withWorker.map(({ shift }) => shift)).toFixed(3),
  });
}
const portable = await benchPortable(browser);
const typing = await benchTyping(browser);
await browser.close();
await server.close();
console.log('A first visit, as a server with Brotli sends it:');
console.table(rows);
console.log('From opening the search page to its first results:');
console.table(portable.rows);
console.log(`The folder takes ${portable.ratio.toFixed(2)} times as long as the local server.`);
console.log('Searching as one types, 1.6 Mbit/s, 150 ms an answer, 1/4 CPU:');
console.table(typing);
