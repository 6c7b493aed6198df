/**
 * The portable edition in Firefox, with its strict protection of files on: `npm test -- firefox`. Firefox takes a page of a
 * folder for a site of its own, so what works in Chromium need not work here.
 */
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './browser.ts';
import { differencesIn, judgedQueries, typeQueries } from './judged-queries.ts';
import { oddName, tooDeepName, unpackPortable } from './portable-folder.ts';
import { serveFolder } from './serve-folder.ts';

const executablePath = findFirefox();
if (!executablePath) {
  console.log(
    'No Firefox on this machine: the portable edition is not tried in it. Name yours in FIREFOX_PATH.',
  );
  process.exit(0);
}

const folder = unpackPortable(oddName, true);
const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
const complaints: string[] = [];
const asked: string[] = [];
let browser: Browser | undefined;
let passed = 0;

async function open(): Promise<Page> {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath ?? '',
    headless: true,
    userDataDir: profile,
    // Puppeteer turns the protection off, and everything would seem to work.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
  return newPage(browser);
}

async function newPage(from: Browser): Promise<Page> {
  const page = await from.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
  page.on('request', (request) => {
    if (/^https?:\/\/(?!127\.0\.0\.1)/.test(request.url())) asked.push(request.url());
  });
  return page;
}

async function promise(name: string, keep: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await keep();
  passed += 1;
  console.log(`  ✓ ${name} (${Math.round(performance.now() - begun)} ms)`);
}

const go = (page: Page, file: string) => page.goto(folder.url(file), { waitUntil: 'load' });
const answer = (word: string) => `input[type="radio"][value="${word}"]`;

/** Waits until something is so on a page. Puppeteer's own way makes functions of text, which our pages forbid. */
async function until(page: Page, what: string, isSo: (text: string) => unknown, text = ''): Promise<void> {
  const question = `Boolean((${String(isSo)})(${JSON.stringify(text)}))`;
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    // A page that is just being left cannot be asked.
    if (await page.evaluate(question).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new assert.AssertionError({ message: `In vain: ${what} (${page.url()})` });
}

const firstIsDone = () =>
  document.querySelector<HTMLInputElement>('checklist-form input[type="radio"][value="done"]')?.checked ===
  true;

try {
  let page = await open();

  await promise('file protection is on: a page may not fetch its neighbor', async () => {
    assert(browser);
    // A page that nobody listens to: the refusal itself is a complaint.
    const other = await browser.newPage();
    await go(other, 'en/index.html');
    const fetched = await other.evaluate(() =>
      fetch('../sv/index.html').then(
        () => true,
        () => false,
      ),
    );
    assert.equal(fetched, false);
    await other.close();
  });

  await promise('ticked in Swedish, read in English, without a question', async () => {
    await go(page, 'sv/checklistor/kortbetalningar/index.html');
    await until(page, 'the list wakes', () => customElements.get('checklist-form'));
    await page.click(`checklist-form ${answer('done')}`);
    await until(page, 'the tick is kept', () =>
      /1 av \d+ klara/.test(document.querySelector('checklist-form [data-status]')?.textContent ?? ''),
    );
    assert.equal(await page.$('dialog'), null);
    await go(page, 'en/checklists/card-payments/index.html');
    await until(page, 'the tick is there in English', firstIsDone);
  });

  await promise('still there after a restart', async () => {
    await browser?.close();
    page = await open();
    await go(page, 'en/checklists/card-payments/index.html');
    await until(page, 'the tick is there after a restart', firstIsDone);
  });

  await promise('two windows show the same', async () => {
    assert(browser);
    const second = await newPage(browser);
    await go(second, 'sv/checklistor/kortbetalningar/index.html');
    await until(second, 'the tick is there', firstIsDone);
    await second.click(`checklist-form ${answer('not-yet')}`);
    await until(
      page,
      'the tick is gone in the other window',
      () =>
        document.querySelector<HTMLInputElement>('checklist-form input[value="not-yet"]')?.checked === true,
    );
    await second.close();
  });

  await promise('in a folder that lies too deep, the page says what Firefox will forget', async () => {
    const deep = unpackPortable(tooDeepName);
    await page.goto(deep.url('sv/checklistor/kortbetalningar/index.html'), { waitUntil: 'load' });
    await until(page, 'the list wakes', () => customElements.get('checklist-form'));
    await page.click(`checklist-form ${answer('done')}`);
    await until(page, 'it is said', () =>
      document.querySelector('[role="alert"]')?.textContent.startsWith('Mappen ligger så djupt'),
    );
    deep.remove();
  });

  for (const { missing, file, words } of [
    { missing: 'portable/app.js', file: 'sv/index.html', words: 'Det saknas filer bredvid sidan' },
    {
      missing: 'portable/store.html',
      file: 'en/checklists/card-payments/index.html',
      words: 'A file of the folder is missing (portable/store.html)',
    },
    {
      missing: 'portable/search-en.js',
      file: 'en/search/index.html?q=card',
      words: 'Search could not be loaded.',
    },
  ]) {
    await promise(`without ${missing} the page reads, and says what to do`, async () => {
      assert(browser);
      const half = unpackPortable('half');
      rmSync(join(half.path, missing));
      // A page that nobody listens to: the missing file is a complaint.
      const other = await browser.newPage();
      const [name = '', query = ''] = file.split(/(?=\?)/);
      await other.goto(half.url(name) + query, { waitUntil: 'load' });
      await until(
        other,
        words,
        (expected) => document.querySelector('h1') && document.body.innerText.includes(expected),
        words,
      );
      await other.close();
      half.remove();
    });
  }

  for (const { start, typed, part } of [
    { start: 'en/index.html', typed: 'security code', part: 'code' },
    { start: 'sv/index.html', typed: 'säkerhetskod', part: 'kod' },
  ]) {
    await promise(`from ${start}: search by typing, land on a section, see the mark`, async () => {
      await go(page, start);
      await page.keyboard.press('/');
      await until(page, 'the dialog opens', () =>
        document.querySelector('dialog[open] input[type="search"]'),
      );
      await page.keyboard.type(typed);
      const selector = `dialog [data-search-results] a[data-id*="#"][href*="${part}"]`;
      await until(page, 'a hit in a section', (found) => document.querySelector(found), selector);
      const hit = await page.$(selector);
      await Promise.all([
        page.waitForNavigation({ waitUntil: 'load' }),
        hit?.evaluate((link) => (link as HTMLElement).click()),
      ]);
      assert.match(decodeURIComponent(page.url()), /index\.html\?mark=.+#/);
      await until(page, 'a mark is seen', () => document.querySelector('main mark'));
    });
  }

  await promise('the search form leads to its page without script', async () => {
    await page.setJavaScriptEnabled(false).catch(() => undefined);
    await go(page, 'en/search/index.html');
    const action = await page.$eval('main form', (form) => form.action);
    assert.match(action, /^file:.*en\/search\/index\.html/);
    await page.setJavaScriptEnabled(true).catch(() => undefined);
  });

  await promise('no page complains', async () => {
    for (const file of folder.pages.filter((name) => !name.startsWith('go/'))) {
      await page.goto(folder.url(file), { waitUntil: 'load' });
    }
    assert.deepEqual(complaints, []);
  });

  for (const locale of ['en', 'sv'] as const) {
    await promise(`every judged query finds the same as online (${locale})`, async () => {
      const server = await serveFolder('dist');
      const search = { en: 'en/search/', sv: 'sv/sok/' }[locale];
      const online = async (queries: string[]) => {
        await page.goto(`${server.origin}/${search}`);
        return page.evaluate(typeQueries, queries);
      };
      const portable = async (queries: string[]) => {
        await go(page, `${search}index.html`);
        return page.evaluate(typeQueries, queries);
      };
      const differing = await differencesIn(judgedQueries(locale), online, portable);
      assert.deepEqual(differing, []);
      await server.close();
    });
  }

  assert.deepEqual(complaints, []);
  assert.deepEqual(asked, []);
  console.log(`\n${passed} passed, 0 failed`);
} finally {
  await browser?.close();
  folder.remove();
  rmSync(profile, { recursive: true, force: true });
}
