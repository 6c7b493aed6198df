/**
 * What it costs to search as one types on a slow phone line, at a quarter of the processor: part of `npm run bench`.
 *
 * The processor is slowed for the page only: Chromium does not slow its workers, and Pagefind runs in one.
 */
import type { Browser, Page } from '@playwright/test';
import { median } from './median.ts';
import { longestTaskDuring, marks } from './page-thread.ts';
import { openSlowLine, type SlowLine } from './slow-line.ts';

const queries = [
  {
    page: '/en/guides/card-numbers-on-paper/',
    words: ['card number on paper', 'photo release', 'hippa gym'],
  },
  {
    page: '/en/guides/card-numbers-on-paper/',
    words: ['can i post a before and after photo', 'fotomedgivande'],
  },
  {
    page: '/sv/guider/kortnummer-pa-papper/',
    words: ['kortnummer på lapp', 'medgivande bild', 'personupgifter'],
  },
  { page: '/sv/guider/kortnummer-pa-papper/', words: ['måste jag anmäla en borttappad telefon', 'breach'] },
];

/** How often each query is typed. The middle figure counts: a machine has moments in which it does other things. */
const rounds = 5;

/** Milliseconds between the letters of somebody who types fast on a phone. */
const strokeMs = 120;

interface Typed {
  /** When the first titles were drawn, as `Date.now()` has it. */
  firstDrawn: number;
  /** From the last letter to the titles, and to the first excerpt. */
  titlesMs: number;
  excerptMs: number;
}

/** @returns A row for each query: the first search of a visit, and the same again, each the middle of some visits. */
export async function benchTyping(browser: Browser): Promise<Record<string, string | number>[]> {
  const line = await openSlowLine('dist');
  const rows: Record<string, string | number>[] = [];
  try {
    for (const { page, words } of queries)
      for (const word of words) rows.push(await typeOften(browser, line, page, word));
  } finally {
    line.close();
  }
  return rows;
}

async function typeOften(browser: Browser, line: SlowLine, address: string, words: string) {
  const visits: Awaited<ReturnType<typeof typeOnce>>[] = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await typeOnce(browser, line, address, words));
  const middle = (figureOf: (visit: (typeof visits)[number]) => number) => median(visits.map(figureOf));
  return {
    search: words,
    'titles ms': middle(({ first }) => first.titlesMs),
    'excerpt ms': middle(({ first }) => first.excerptMs),
    'again ms': middle(({ again }) => again.titlesMs),
    'longest task ms': middle(({ first, again }) => Math.max(first.longestTaskMs, again.longestTaskMs)),
    'KiB to first results': kibibytes(middle(({ toFirst }) => toFirst.bytes)),
    'requests to first results': middle(({ toFirst }) => toFirst.requests),
    'KiB in all': kibibytes(middle(({ whole }) => whole.bytes)),
    'requests in all': middle(({ whole }) => whole.requests),
  };
}

/** In a browser that has never seen the site: the first search, and the same again. */
async function typeOnce(browser: Browser, line: SlowLine, address: string, words: string) {
  const context = await browser.newContext({
    viewport: { width: 375, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const keepsPages = page.waitForRequest(/keep-pages/);
  await page.goto(line.origin + address, { waitUntil: 'networkidle' });
  // What is fetched late for reading offline is not the search's.
  await keepsPages;
  await line.quiet();
  line.reset();
  await page.keyboard.press('/');
  await page.locator('.search-dialog[open]').waitFor();
  await line.quiet();
  const first = await type(browser, page, words);
  const toFirst = line.count(first.firstDrawn);
  await line.quiet();
  const whole = line.count();
  const again = await type(browser, page, words);
  await context.close();
  return { first, toFirst, whole, again };
}

const kibibytes = (bytes: number) => (bytes / 1024).toFixed(0);

async function type(browser: Browser, page: Page, words: string): Promise<Typed & { longestTaskMs: number }> {
  await page.getByRole('searchbox').fill('');
  await page.waitForTimeout(500);
  const { result, longestTaskMs } = await longestTaskDuring(browser, async () => {
    await page.evaluate(watchResults, { words, marks });
    await page.keyboard.type(words, { delay: strokeMs });
    return page.evaluate(() => (window as unknown as { typed: Promise<Typed> }).typed);
  });
  return { ...result, longestTaskMs };
}

/** In the page: the link to all results says which search the drawn ones belong to. */
function watchResults(watched: { words: string; marks: { begin: string; end: string } }) {
  const { words, marks } = watched;
  const scope = window as unknown as { typed: Promise<Typed> };
  const dialog = document.querySelector('.search-dialog') as HTMLElement;
  const field = dialog.querySelector('input') as HTMLInputElement;
  dialog.querySelector('.all')?.removeAttribute('href');
  scope.typed = new Promise((resolve) => {
    let lastLetter = 0;
    let titlesMs: number | undefined;
    let firstDrawn: number | undefined;
    field.addEventListener('input', () => (lastLetter = performance.now()));
    const look = () => {
      if (dialog.querySelector('.hits a')) firstDrawn ??= Date.now();
      const address = dialog.querySelector<HTMLAnchorElement>('.all')?.href || 'about:blank';
      if (field.value !== words || new URL(address).searchParams.get('q') !== words) return;
      titlesMs ??= Math.round(performance.now() - lastLetter);
      if (!dialog.querySelector('.excerpt')?.textContent) return;
      observer.disconnect();
      const excerptMs = Math.round(performance.now() - lastLetter);
      // What the excerpts further down cost belongs to it.
      setTimeout(() => {
        performance.mark(marks.end);
        resolve({ titlesMs: titlesMs ?? 0, excerptMs, firstDrawn: firstDrawn ?? 0 });
      }, 300);
    };
    const observer = new MutationObserver(look);
    observer.observe(dialog, { subtree: true, childList: true, attributes: true });
    performance.mark(marks.begin);
  });
}
