/** What goes wrong with kept pages in a real browser. The rules, fault by fault: `tests/unit/offline/answer.test.ts`. */
import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { anotherEdition } from './another-edition.ts';
import { keepEverything, letAnotherArrive, newWords, storesOfEditions, test } from './offline-site.ts';

test.setTimeout(180_000);

const guide = '/en/guides/card-numbers-on-paper/';

/** Deletes kept files, as a browser or a clearing program may. */
async function lose(site: Page, paths: string[]) {
  await site.evaluate(async (lost) => {
    for (const name of await caches.keys()) {
      if (!name.includes(':pages:')) continue;
      const cache = await caches.open(name);
      for (const path of lost) await cache.delete(path);
    }
  }, paths);
}

test('a lost file takes nothing else away, and comes again with the network', async ({ site, server }) => {
  await keepEverything(site);
  await lose(site, [guide, '/en/glossary/']);
  server.goDown();
  await expect(site.evaluate((path) => fetch(path), guide)).rejects.toThrow();
  await site.goto('/sv/');
  await expect(site.getByRole('heading', { level: 1 })).toBeVisible();

  server.comeBack();
  await site.goto('/en/offline/');
  await expect(site.getByText('Ready to use offline.')).toBeVisible({ timeout: 60_000 });
  server.goDown();
  for (const address of [guide, '/en/glossary/']) {
    await site.goto(address);
    await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('cut off in the middle of changing over, the old edition is read on', async ({ site, server }) => {
  await keepEverything(site, guide);
  const old = await site.getByRole('heading', { level: 1 }).innerText();
  server.folder = await anotherEdition(server.folder, {
    ...newWords('New'),
    'en/glossary/index.html': (html) => `${html}<!-- new -->`,
    'sv/ordlista/index.html': (html) => `${html}<!-- new -->`,
  });
  server.refuse = (path) => {
    if (path.startsWith('en/glossary/')) server.goDown();
    return undefined;
  };
  await letAnotherArrive(site);
  for (const [address, words] of [
    [guide, old],
    ['/en/', undefined],
  ] as const) {
    await site.goto(address);
    await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
    if (words) await expect(site.getByRole('heading', { level: 1 })).toHaveText(words);
  }
  await expect(site.getByText('edition is ready')).toBeHidden();
  rmSync(server.folder, { recursive: true });
});

test.describe('the whole site', () => {
  test.use({ isWholeSite: true });

  test('it is said when there is no room, and the site reads on', async ({ site, server }) => {
    const devtools = await site.context().newCDPSession(site);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 3_000_000 });
    await site.goto('/sv/offline/');
    await expect(site.getByText('Det fanns inte plats för sidorna.')).toBeVisible({ timeout: 60_000 });
    await site.goto('/sv/');
    await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => storesOfEditions(site.context(), server)).toBe(0);
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
    server.folder = await anotherEdition(server.folder, newWords('New'));
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
});
