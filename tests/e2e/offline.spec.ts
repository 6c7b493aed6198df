import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { serveUnreliably } from '../unreliable-server.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { update } from '../../src/i18n/en/update.ts';
import { axeFindings } from './axe.ts';
import { anotherEdition, nextEditionDate } from './another-edition.ts';
import { keepEverything, letAnotherArrive, newWords, storesOfEditions, test } from './offline-site.ts';

test.setTimeout(180_000);

const guide = '/en/guides/card-numbers-on-paper/';

/** What the page says of the edition that `anotherEdition` makes. */
async function newEditionIsReady(): Promise<string> {
  return update.ready(formatDate(await nextEditionDate(), 'en'));
}

test.describe('after one visit', () => {
  test('any page in both languages is read and searched with the network gone, and ticks stay', async ({
    site,
    server,
  }) => {
    await keepEverything(site);
    await expect(site.getByText('Ready to use offline.')).toBeVisible();
    server.goDown();

    await site.goto(guide);
    await site.getByRole('radio', { name: 'Done' }).first().check();
    await site.reload();
    await expect(site.getByRole('radio', { name: 'Done' }).first()).toBeChecked();
    await site.getByRole('link', { name: 'Svenska' }).first().click();
    await expect(site.getByRole('radio', { name: 'Klart' }).first()).toBeChecked();
    await site.goto('/sv/dokument/');
    await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
    await site.goto('/en/checklists/first-72-hours');
    await expect(site).toHaveURL(/first-72-hours\/$/);
    for (const [address, words] of [
      ['/en/search/?q=card', 'card'],
      ['/sv/sok/?q=kortnummer', 'kortnummer'],
    ] as const) {
      await site.goto(address);
      await expect(site.locator('main [data-search-results] mark').first()).toContainText(words, {
        ignoreCase: true,
      });
    }
    await site.goto('/');
    await expect(site.getByRole('link', { name: 'Läs på svenska' })).toBeVisible();
  });

  test('an address that is not there says so, also without a network', async ({ site, server }) => {
    await keepEverything(site);
    server.goDown();
    const response = await site.goto('/en/guides/nonsense/');
    expect(response?.status()).toBe(404);
    await expect(site.getByRole('heading', { level: 1 }).first()).toBeVisible();
  });

  test('the first page costs what it would without: nothing of it is asked before the page is idle', async ({
    site,
    server,
  }) => {
    await site.goto(guide);
    await site.waitForLoadState('load');
    const early = server.asked.filter((path) => /sw\.js|offline-list|keep-pages/.test(path));
    expect(early).toEqual([]);
    await expect.poll(() => server.asked.some((path) => path === '/sw.js')).toBe(true);
  });

  test('the page that was open before is answered from the kept pages too', async ({ site, server }) => {
    await keepEverything(site);
    await expect.poll(() => site.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    server.goDown();
    expect(await site.evaluate(async () => (await fetch('/en/')).status)).toBe(200);
  });
});

test.describe('another edition', () => {
  test('is whole, waits for the reader, and is used when the reader says so', async ({ site, server }) => {
    await keepEverything(site);
    await site.goto(guide);
    const old = await site.getByRole('heading', { level: 1 }).innerText();
    await site.getByRole('radio', { name: 'Done' }).first().check();

    server.folder = await anotherEdition(newWords('Words of the new edition'));
    await letAnotherArrive(site);
    await expect(site.getByText(await newEditionIsReady())).toBeVisible();
    await site.goto('/en/');
    await site.goto(guide);
    await expect(site.getByRole('heading', { level: 1 })).toHaveText(old);
    await expect(site.getByText(await newEditionIsReady())).toBeVisible();

    await site.getByRole('button', { name: 'Use it now' }).click();
    await expect(site.getByRole('heading', { level: 1 })).toHaveText('Words of the new edition');
    await expect(site.getByText('A new edition is ready')).toBeHidden();
    await expect(site.getByRole('radio', { name: 'Done' }).first()).toBeChecked();
    server.goDown();
    await site.goto('/sv/');
    await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
    // What the old edition kept is gone soon after no page of it is open.
    await expect(async () => {
      await site.goto('/sv/');
      expect(await storesOfEditions(site.context(), server)).toBe(1);
    }).toPass({ timeout: 60_000 });
    rmSync(server.folder, { recursive: true });
  });

  test('does not come by itself when the browser is opened again', async ({ site, server }) => {
    await keepEverything(site, guide);
    const old = await site.getByRole('heading', { level: 1 }).innerText();
    server.folder = await anotherEdition(newWords('Words of the new edition'));
    await letAnotherArrive(site);
    const context = site.context();
    await site.close();
    const later = await context.newPage();
    await later.waitForTimeout(500);
    // The words are in the page as it comes, so that nothing moves.
    expect(await (await later.goto(guide))?.text()).toContain(await newEditionIsReady());
    await expect(later.getByRole('heading', { level: 1 })).toHaveText(old);
    await expect(later.getByText('A new edition is ready')).toBeVisible();
    await later.getByRole('button', { name: 'Use it now' }).click();
    await expect(later.getByRole('heading', { level: 1 })).toHaveText('Words of the new edition');
    rmSync(server.folder, { recursive: true });
  });

  test('"Later" holds for the visit', async ({ site, server }) => {
    await keepEverything(site, guide);
    server.folder = await anotherEdition(newWords('New'));
    await letAnotherArrive(site);
    await site.getByRole('button', { name: 'Later' }).click();
    await expect(site.getByText('A new edition is ready')).toBeHidden();
    await site.goto('/en/');
    await site.waitForTimeout(3500);
    await expect(site.getByText('A new edition is ready')).toBeHidden();
    const context = site.context();
    await site.close();
    const next = await context.newPage();
    // The last page is gone, so the browser changes workers now: in that moment Chromium can lose a page.
    await expect(async () => void (await next.goto('/en/', { timeout: 15_000 }))).toPass();
    await expect(next.getByText('A new edition is ready')).toBeVisible();
    rmSync(server.folder, { recursive: true });
  });

  test('moves nothing when it comes, and does not come while someone writes', async ({ site, server }) => {
    await keepEverything(site, '/en/checklists/card-payments/');
    const line = site.locator('[data-item]').first();
    await line.getByText('Why and how').click();
    await line.getByLabel('My note').fill('half a sen');
    await line.getByLabel('My note').focus();
    const before = await line.boundingBox();
    server.folder = await anotherEdition(newWords('New'));
    await letAnotherArrive(site);
    await site.waitForTimeout(1000);
    await expect(site.getByText('A new edition is ready')).toBeHidden();
    await line.getByLabel('My note').blur();
    await expect(site.getByText('A new edition is ready')).toBeVisible();
    expect((await line.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
    rmSync(server.folder, { recursive: true });
  });

  test('is not taken over words that would be lost', async ({ site, server }) => {
    await keepEverything(site, '/en/checklists/card-payments/');
    server.folder = await anotherEdition(newWords('New'));
    await letAnotherArrive(site);
    const line = site.locator('[data-item]').first();
    await line.getByText('Why and how').click();
    await line.getByLabel('My note').fill('too long '.repeat(80));
    await site.getByRole('button', { name: 'Use it now' }).click();
    await expect(site.getByText('Something you wrote on this page is not kept yet.')).toBeVisible();
    await line.getByLabel('My note').fill('short');
    await site.getByRole('button', { name: 'Use it now' }).click();
    await expect(site.getByText('A new edition is ready')).toBeHidden();
    await site.locator('[data-item]').first().getByText('Why and how').click();
    await expect(site.locator('[data-item]').first().getByLabel('My note')).toHaveValue('short');
    rmSync(server.folder, { recursive: true });
  });

  for (const [what, refuse] of [
    ['is cut off half-way', (path: string) => (path.startsWith('en/guides/') ? 'broken' : undefined)],
    [
      'misses a file on the server',
      (path: string) =>
        path === 'en/glossary/index.html' || path === 'en/glossary/' ? 'missing' : undefined,
    ],
  ] as const) {
    test(`that ${what} leaves the old one working, and comes whole later`, async ({ site, server }) => {
      await keepEverything(site, guide);
      const old = await site.getByRole('heading', { level: 1 }).innerText();
      const pages = ['card-numbers-on-paper', 'ask-for-permission'];
      server.folder = await anotherEdition({
        ...newWords('Words of the new edition'),
        'en/glossary/index.html': (html) => `${html}<!-- new -->`,
        [`en/guides/${pages[1]}/index.html`]: (html) => `${html}<!-- new -->`,
      });
      server.refuse = refuse;
      await letAnotherArrive(site);
      await site.goto(guide);
      await expect(site.getByRole('heading', { level: 1 })).toHaveText(old);
      await expect(site.getByText('A new edition is ready')).toBeHidden();

      server.refuse = () => undefined;
      await letAnotherArrive(site);
      await site.goto(guide);
      await site.getByRole('button', { name: 'Use it now' }).click();
      await expect(site.getByRole('heading', { level: 1 })).toHaveText('Words of the new edition');
      rmSync(server.folder, { recursive: true });
    });
  }

  test('that is taken back leaves the old one in use, without a question', async ({ site, server }) => {
    await keepEverything(site, guide);
    const old = await site.getByRole('heading', { level: 1 }).innerText();
    server.folder = await anotherEdition(newWords('A mistake'));
    await letAnotherArrive(site);
    rmSync(server.folder, { recursive: true });
    server.folder = 'dist';
    await letAnotherArrive(site);
    await site.goto(guide);
    await expect(site.getByRole('heading', { level: 1 })).toHaveText(old);
    await expect(site.getByText('edition is ready')).toBeHidden();
  });

  test('a page that stays open keeps getting its parts from its own edition', async ({ site, server }) => {
    await keepEverything(site, guide);
    await site.goto(guide);
    server.folder = await anotherEdition({
      'favicon.svg': () => '<svg xmlns="http://www.w3.org/2000/svg"><title>new</title></svg>',
    });
    await letAnotherArrive(site);
    const other = await site.context().newPage();
    await other.goto('/en/');
    await other.getByRole('button', { name: 'Use it now' }).click();
    await expect(other.getByText('A new edition is ready')).toBeHidden();
    const icon = (page: Page) => page.evaluate(async () => (await fetch('/favicon.svg')).text());
    expect(await icon(other)).toContain('new');
    expect(await icon(site)).not.toContain('new');
    await site.reload();
    expect(await icon(site)).toContain('new');
    rmSync(server.folder, { recursive: true });
  });
});

test.describe('the reader', () => {
  test('removes it all, and it stays away until asked for', async ({ site, server }) => {
    await keepEverything(site);
    await site.getByRole('button', { name: 'Remove the offline pages' }).click();
    await expect(site.getByText('The offline pages are removed.')).toBeVisible();
    expect(await storesOfEditions(site.context(), server)).toBe(0);
    await site.goto('/en/');
    await site.waitForTimeout(4000);
    expect(await site.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );

    await site.goto('/en/offline/');
    await site.getByRole('button', { name: 'Get the pages' }).click();
    await expect(site.getByText('Ready to use offline.')).toBeVisible({ timeout: 60_000 });
  });

  test('with a metered connection is asked before anything is fetched', async ({ site, server }) => {
    await site.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await site.goto(guide);
    await site.waitForTimeout(4000);
    expect(server.asked.filter((path) => path === '/sw.js')).toEqual([]);
    await site.goto('/en/offline/');
    await expect(site.getByText('Your connection is metered or saving data')).toBeVisible();
    await site.getByRole('button', { name: 'Get the pages' }).click();
    await expect(site.getByText('Ready to use offline.')).toBeVisible({ timeout: 60_000 });
  });

  test('is told when there is no room, and the site reads on', async ({ site, server }) => {
    const devtools = await site.context().newCDPSession(site);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 3_000_000 });
    await site.goto('/sv/offline/');
    await expect(site.getByText('Det fanns inte plats för sidorna.')).toBeVisible({ timeout: 60_000 });
    await site.goto('/sv/');
    await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => storesOfEditions(site.context(), server)).toBe(0);
  });
});

test('a full device leaves the old edition working when another comes', async ({ site, server }) => {
  await keepEverything(site, guide);
  const old = await site.getByRole('heading', { level: 1 }).innerText();
  const { usage = 0 } = await site.evaluate(() => navigator.storage.estimate());
  const devtools = await site.context().newCDPSession(site);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: server.origin,
    quotaSize: usage + 1_000_000,
  });
  server.folder = await anotherEdition(newWords('New'));
  await letAnotherArrive(site);
  await site.goto(guide);
  await expect(site.getByRole('heading', { level: 1 })).toHaveText(old);
  await expect(site.getByText('A new edition is ready')).toBeHidden();
  server.goDown();
  await site.goto('/sv/');
  await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await storesOfEditions(site.context(), server)).toBe(1);
  rmSync(server.folder, { recursive: true });
});

test('kept pages are shown among all that is kept, and are removed there', async ({ site, server }) => {
  await keepEverything(site);
  await site.goto('/en/device/');
  await expect(site.getByText(/Pages for reading offline: [\d.]+\sMB\./)).toBeVisible();
  await site.getByRole('button', { name: 'Remove the offline pages' }).click();
  await expect(site.getByText('Pages for reading offline')).toBeHidden();
  await expect(site.getByText('The offline pages are removed.')).toBeFocused();
  expect(await storesOfEditions(site.context(), server)).toBe(0);
});

test('nothing is at fault for axe when pages are kept and another edition waits', async ({
  site,
  server,
}) => {
  await keepEverything(site);
  await expect(site.getByText('Ready to use offline.')).toBeVisible();
  server.folder = await anotherEdition(newWords('New'));
  await letAnotherArrive(site);
  await site.goto('/en/offline/');
  await expect(site.getByText('A new edition is ready')).toBeVisible();
  await expect(site.getByText('Ready to use offline.')).toBeVisible();
  expect(await axeFindings(site)).toEqual([]);
  rmSync(server.folder, { recursive: true });
});

test('a worker of another site at the same address is replaced, and its store is left alone', async ({
  site,
  server,
}) => {
  await site.goto('/favicon.svg');
  server.refuse = (path) => (path === 'sw.js' ? 'missing' : undefined);
  await site.context().route('**/sw.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `self.addEventListener('install', () => self.skipWaiting());
        self.addEventListener('activate', (event) => event.waitUntil(caches.open('foreign').then((cache) => cache.put('/en/', new Response('foreign')))));
        self.addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`,
    }),
  );
  await site.goto('/en/a-z/');
  await site.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js', { scope: '/' });
    await navigator.serviceWorker.ready;
  });
  await site.context().unroute('**/sw.js');
  server.refuse = () => undefined;
  await site.goto('/en/offline/');
  await expect(site.getByText('Ready to use offline.')).toBeVisible({ timeout: 60_000 });
  server.goDown();
  await site.goto('/en/');
  await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await site.evaluate(() => caches.has('foreign'))).toBe(true);
});

test('below a base path all of it works too, on a server that has nothing else', async ({ browser }) => {
  const build = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', '.cache/base-path'],
    { env: { ...process.env, BASE_PATH: '/kb/', ASTRO_TELEMETRY_DISABLED: '1' }, encoding: 'utf8' },
  );
  expect(build.status, build.stderr).toBe(0);
  const server = await serveUnreliably('.cache/base-path', '/kb/');
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await keepEverything(page, `${server.origin}/kb/en/offline/`);
  await expect(page.getByText('Ready to use offline.')).toBeVisible();
  expect(server.asked.filter((path) => !path.startsWith('/kb/'))).toEqual([]);
  expect(await page.getByRole('link', { name: /^Download/ }).getAttribute('href')).toMatch(
    /^\/kb\/safe-hands-/,
  );
  server.goDown();
  await page.goto(`${server.origin}/kb/sv/`);
  await page.getByRole('link', { name: 'English' }).first().click();
  await page.goto(`${server.origin}/kb/en/search/?q=card`);
  await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
  await page.locator('main [data-search-results] a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
  await context.close();
  server.close();
});
