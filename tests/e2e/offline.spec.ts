/** The site after one visit, without a network. */
import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { serveUnreliably } from '../unreliable-server.ts';
import { keepEverything, test } from './offline-site.ts';

test.setTimeout(180_000);

const guide = '/en/guides/card-numbers-on-paper/';

test.describe('the whole site', () => {
  test.use({ isWholeSite: true });

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
});

test('an address that is not there says so in the site’s look', async ({ site, server }) => {
  await keepEverything(site);
  server.goDown();
  const response = await site.goto('/en/guides/nonsense/');
  expect(response?.status()).toBe(404);
  await expect(site.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const look = () => fetch('/favicon.svg', { cache: 'no-store' }).then(({ ok }) => ok);
  expect(await site.evaluate(look)).toBe(true);
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
