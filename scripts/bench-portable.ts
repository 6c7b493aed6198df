/**
 * Time from opening the search page to its first results, from a folder and from a local server: part of `npm run bench`.
 * The portable edition must not be the slower one. Compare the columns; the times themselves are this machine's.
 */
import type { Browser } from '@playwright/test';
import { unpackPortable } from '../tests/portable-folder.ts';
import { serveFolder } from '../tests/serve-folder.ts';
import { median } from './median.ts';

const queries = [
  { page: 'en/search/', words: ['card number', 'photo release', 'breach', 'gdpr', 'health notes'] },
  { page: 'sv/sok/', words: ['kortnummer', 'fotomedgivande', 'dataintrång', 'gallring', 'hälsouppgifter'] },
];

/** How often each query is asked. */
const rounds = 3;

/** In a browser that has never seen the site. */
async function firstResultsMs(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('main [data-search-results] a').first().waitFor();
  const time = await page.evaluate(() => performance.now());
  await context.close();
  return time;
}

/** @returns A row for each edition, and how many times as long the folder takes. */
export async function benchPortable(
  browser: Browser,
): Promise<{ rows: Record<string, string | number>[]; ratio: number }> {
  const server = await serveFolder('dist');
  const folder = unpackPortable('bench');
  const online: number[] = [];
  const portable: number[] = [];
  try {
    // By turns, so that a moment in which the machine is slow is slow for both.
    for (let round = 0; round < rounds; round += 1)
      for (const { page, words } of queries)
        for (const word of words) {
          const query = `?q=${encodeURIComponent(word)}`;
          online.push(await firstResultsMs(browser, `${server.origin}/${page}${query}`));
          portable.push(await firstResultsMs(browser, folder.url(`${page}index.html`) + query));
        }
    const row = (edition: string, times: readonly number[]) => ({
      edition,
      'median ms': Math.round(median(times)),
      'slowest ms': Math.round(Math.max(...times)),
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
