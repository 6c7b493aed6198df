/** What goes wrong with kept pages in a real browser. The rules, fault by fault: `tests/unit/offline/answer.test.ts`. */
import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { anotherEdition } from './another-edition.ts';
import { keepEverything, letAnotherArrive, newWords, test } from './offline-site.ts';

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

test('an address that is not there is said in the site’s look, without a network', async ({
  site,
  server,
}) => {
  await keepEverything(site);
  server.goDown();
  await site.goto('/en/guides/nonsense/');
  const look = () => fetch('/favicon.svg', { cache: 'no-store' }).then(({ ok }) => ok);
  expect(await site.evaluate(look)).toBe(true);
});

test('a search that was begun goes on in its edition when another tab changes over', async ({
  site,
  server,
}) => {
  await keepEverything(site, guide);
  await site.goto('/en/search/?q=card');
  await expect(site.locator('main [data-search-results] a').first()).toBeVisible();
  server.folder = await anotherEdition({
    'favicon.svg': () => '<svg xmlns="http://www.w3.org/2000/svg"><title>new</title></svg>',
  });
  await letAnotherArrive(site);
  const other = await site.context().newPage();
  await other.goto('/en/');
  await other.getByRole('button', { name: 'Use it now' }).click();
  await expect(other.getByText('A new edition is ready')).toBeHidden();
  const icon = async () => (await fetch('/favicon.svg', { cache: 'no-store' })).text();
  expect(await other.evaluate(icon)).toContain('new');
  const [engine] = site.workers();
  expect(await engine?.evaluate(icon)).not.toContain('new');
  expect(await site.evaluate(icon)).not.toContain('new');
  rmSync(server.folder, { recursive: true });
});

test('a publisher who goes back to an older edition: said in words, chosen by the reader', async ({
  site,
  server,
}) => {
  await keepEverything(site, guide);
  const old = await site.getByRole('heading', { level: 1 }).innerText();
  server.folder = await anotherEdition(newWords('Words from before'), '2020-02-20');
  await letAnotherArrive(site);
  await expect(site.getByText('The publisher has gone back to the edition from Feb 20, 2020.')).toBeVisible();
  await site.goto(guide);
  await expect(site.getByRole('heading', { level: 1 })).toHaveText(old);
  await site.getByRole('button', { name: 'Use it now' }).click();
  await expect(site.getByRole('heading', { level: 1 })).toHaveText('Words from before');
  rmSync(server.folder, { recursive: true });
});

test('cut off in the middle of changing over, the old edition is read on', async ({ site, server }) => {
  await keepEverything(site, guide);
  const old = await site.getByRole('heading', { level: 1 }).innerText();
  server.folder = await anotherEdition({
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
