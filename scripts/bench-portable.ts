/**
 * Time from opening the search page to its first results, from a folder and from a local server: part of `npm run bench`.
 * The portable edition must not be the slower one. Compare the columns; the times themselves are this machine's.
 */
import type { Browser } from '@playwright/test';
import { unpackPortable } from '../tests/portable-folder.ts';
import { serveFolder } from '../tests/serve-folder.ts';

const queries = [
  { page: 'en/search/', words: ['card number', 'photo release', 'breach', 'gdpr', 'health notes'] },
  { page: 'sv/sok/', words: ['kortnummer', 'fotomedgivande', 'dataintrång', 'gallring', 'hälsouppgifter'] },
];

/** Each query in a browser that has never seen the site. */
async function firstResultsMs(browser: Browser, addresses: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('main [data-search-results] a').first().waitFor();
    times.push(await page.evaluate(() => performance.now()));
    await context.close();
  }
  return times.sort((a, b) => a - b);
}

/** @returns A row for each edition, and how many times as long the folder takes. */
export async function benchPortable(
  browser: Browser,
): Promise<{ rows: Record<string, string | number>[]; ratio: number }> {
  const server = await serveFolder('dist');
  const folder = unpackPortable('bench');
  const addresses = (top: (page: string) => string) =>
    queries.flatMap(({ page, words }) => words.map((word) => `${top(page)}?q=${encodeURIComponent(word)}`));
  try {
    const online = await firstResultsMs(
      browser,
      addresses((page) => `${server.origin}/${page}`),
    );
    const portable = await firstResultsMs(
      browser,
      addresses((page) => folder.url(`${page}index.html`)),
    );
    const row = (edition: string, times: readonly number[]) => ({
      edition,
      'median ms': Math.round(median(times)),
      'slowest ms': Math.round(times.at(-1) ?? 0),
    });
    return {
      rows: [row('local server', online), row('folder', portable)],
      ratio: median(portable) / median(online),
    };
  } finally {
    folder.remove();
    await server.close();
  }
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
