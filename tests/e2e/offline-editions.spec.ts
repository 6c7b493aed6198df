/** Another edition: whole or not at all, offered in words, chosen by the reader. */
import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
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

test('another edition is whole, waits for the reader, and is used when the reader says so', async ({
  site,
  server,
}) => {
  await keepEverything(site);
  await site.goto(guide);
  const old = await site.getByRole('heading', { level: 1 }).innerText();
  await site.getByRole('radio', { name: 'Done' }).first().check();

  server.folder = await anotherEdition(server.folder, newWords('Words of the new edition'));
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

test('another edition does not come by itself when the browser is opened again', async ({ site, server }) => {
  await keepEverything(site, guide);
  const old = await site.getByRole('heading', { level: 1 }).innerText();
  server.folder = await anotherEdition(server.folder, newWords('Words of the new edition'));
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

test('"Later" to another edition holds for the visit', async ({ site, server }) => {
  await keepEverything(site, guide);
  server.folder = await anotherEdition(server.folder, newWords('New'));
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

test('another edition moves nothing when it comes, and does not come while someone writes', async ({
  site,
  server,
}) => {
  await keepEverything(site, '/en/checklists/card-payments/');
  const line = site.locator('[data-item]').first();
  await line.getByText('Why and how').click();
  await line.getByLabel('My note').fill('half a sen');
  await line.getByLabel('My note').focus();
  const before = await line.boundingBox();
  server.folder = await anotherEdition(server.folder, newWords('New'));
  await letAnotherArrive(site);
  await site.waitForTimeout(1000);
  await expect(site.getByText('A new edition is ready')).toBeHidden();
  await line.getByLabel('My note').blur();
  await expect(site.getByText('A new edition is ready')).toBeVisible();
  expect((await line.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  rmSync(server.folder, { recursive: true });
});

test('another edition is not taken over words that would be lost', async ({ site, server }) => {
  await keepEverything(site, '/en/checklists/card-payments/');
  server.folder = await anotherEdition(server.folder, newWords('New'));
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
    (path: string) => (path === 'en/glossary/index.html' || path === 'en/glossary/' ? 'missing' : undefined),
  ],
] as const) {
  test(`an edition that ${what} leaves the old one working, and comes whole later`, async ({
    site,
    server,
  }) => {
    await keepEverything(site, guide);
    const old = await site.getByRole('heading', { level: 1 }).innerText();
    server.folder = await anotherEdition(server.folder, {
      ...newWords('Words of the new edition'),
      'en/glossary/index.html': (html) => `${html}<!-- new -->`,
      'en/guides/ask-for-permission/index.html': (html) => `${html}<!-- new -->`,
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

test('an edition that is taken back leaves the old one in use, without a question', async ({
  site,
  server,
}) => {
  await keepEverything(site, guide);
  const old = await site.getByRole('heading', { level: 1 }).innerText();
  const before = server.folder;
  server.folder = await anotherEdition(before, newWords('A mistake'));
  await letAnotherArrive(site);
  rmSync(server.folder, { recursive: true });
  server.folder = before;
  await letAnotherArrive(site);
  await site.goto(guide);
  await expect(site.getByRole('heading', { level: 1 })).toHaveText(old);
  await expect(site.getByText('edition is ready')).toBeHidden();
});

test('a page that stays open keeps getting its parts from its own edition', async ({ site, server }) => {
  await keepEverything(site, guide);
  await site.goto(guide);
  server.folder = await anotherEdition(server.folder, {
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

test('a publisher who goes back to an older edition: said in words, chosen by the reader', async ({
  site,
  server,
}) => {
  await keepEverything(site, guide);
  const old = await site.getByRole('heading', { level: 1 }).innerText();
  server.folder = await anotherEdition(server.folder, newWords('Words from before'), '2020-02-20');
  await letAnotherArrive(site);
  await expect(site.getByText('The publisher has gone back to the edition from Feb 20, 2020.')).toBeVisible();
  await site.goto(guide);
  await expect(site.getByRole('heading', { level: 1 })).toHaveText(old);
  await site.getByRole('button', { name: 'Use it now' }).click();
  await expect(site.getByRole('heading', { level: 1 })).toHaveText('Words from before');
  rmSync(server.folder, { recursive: true });
});

test.describe('the whole site', () => {
  test.use({ isWholeSite: true });

  test('a search that was begun goes on in its edition when another tab changes over', async ({
    site,
    server,
  }) => {
    await keepEverything(site, guide);
    await site.goto('/en/search/?q=card');
    await expect(site.locator('main [data-search-results] a').first()).toBeVisible();
    server.folder = await anotherEdition(server.folder, {
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
});

test('nothing is at fault for axe when pages are kept and another edition waits', async ({
  site,
  server,
}) => {
  await keepEverything(site);
  await expect(site.getByText('Ready to use offline.')).toBeVisible();
  server.folder = await anotherEdition(server.folder, newWords('New'));
  await letAnotherArrive(site);
  await site.goto('/en/offline/');
  await expect(site.getByText('A new edition is ready')).toBeVisible();
  await expect(site.getByText('Ready to use offline.')).toBeVisible();
  expect(await axeFindings(site)).toEqual([]);
  rmSync(server.folder, { recursive: true });
});
