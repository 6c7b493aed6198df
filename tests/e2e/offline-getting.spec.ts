/** Getting the pages, as the reader follows it on the page "Use it offline". */
import { expect, type Page } from '@playwright/test';
import { keepEverything, storesOfEditions, test } from './offline-site.ts';

test.setTimeout(180_000);

const guide = '/en/guides/card-numbers-on-paper/';

/** On a metered connection nothing begins by itself. */
async function openMetered(site: Page) {
  await site.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await site.goto('/en/offline/');
  await expect(site.getByText('Your connection is metered or saving data')).toBeVisible();
}

test('progress is seen, little of it is read aloud, and the focus is never lost', async ({ site }) => {
  await openMetered(site);
  await site.evaluate(() => {
    const state = document.querySelector('[data-state]');
    const said: string[] = [];
    Object.assign(globalThis, { said });
    if (state)
      new MutationObserver(() => said.push(state.textContent)).observe(state, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await site.getByRole('button', { name: 'Get the pages' }).focus();
  await site.keyboard.press('Enter');
  await expect(site.getByRole('button', { name: 'Stop' })).toBeFocused();
  const bar = site.getByRole('progressbar', { name: 'Offline pages' });
  await expect(bar).toBeVisible();
  await expect
    .poll(() => bar.evaluate((element: HTMLProgressElement) => element.position))
    .toBeGreaterThan(0);
  await expect(site.locator('[data-count]')).toHaveText(/^\d+ of \d+$/);
  await expect(site.getByText('Ready to use offline.')).toBeVisible({ timeout: 120_000 });
  await expect(bar).toBeHidden();
  await expect(site.getByRole('status').filter({ hasText: 'Ready to use offline.' })).toBeFocused();
  const said = await site.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toEqual([
    'Getting the pages. You can go on reading.',
    'More than half of the pages are here.',
    'Ready to use offline.',
  ]);
});

test('"Stop" stops, leaves nothing of it, and it stays away until asked for', async ({ site, server }) => {
  await openMetered(site);
  server.refuse = (path) => (path.startsWith('sv/') ? 'silent' : undefined);
  await site.getByRole('button', { name: 'Get the pages' }).click();
  await expect(site.locator('[data-count]')).toHaveText(/^\d+ of \d+$/);
  await expect.poll(() => storesOfEditions(site.context(), server)).toBe(1);
  await site.keyboard.press('Enter');
  await expect(site.getByText('Stopped. Nothing was kept')).toBeVisible();
  await expect(site.getByRole('button', { name: 'Get the pages' })).toBeFocused();
  await expect(site.getByRole('progressbar')).toBeHidden();
  expect(await storesOfEditions(site.context(), server)).toBe(0);
  const asked = server.asked.length;
  await site.waitForTimeout(2000);
  expect(server.asked.length).toBe(asked);
  server.refuse = () => undefined;
  await site.reload();
  await expect(site.getByText('The offline pages are removed.')).toBeVisible();

  await site.getByRole('button', { name: 'Get the pages' }).click();
  await expect(site.getByText('Ready to use offline.')).toBeVisible({ timeout: 120_000 });
});

test('cut off half-way it says so, and goes on where it was', async ({ site, server }) => {
  let left = 120;
  server.refuse = () => {
    left -= 1;
    if (left === 0) server.goDown();
    return left > 0 ? undefined : 'broken';
  };
  await site.goto('/sv/offline/');
  await expect(site.getByText('Anslutningen bröts innan alla sidor hade hämtats.')).toBeVisible({
    timeout: 60_000,
  });
  const before = new Set(server.asked.slice(0, 100));
  const begun = server.asked.length;
  server.refuse = () => undefined;
  server.comeBack();
  await site.getByRole('button', { name: 'Hämta sidorna' }).click();
  await expect(site.getByText('Klar att använda utan nät.')).toBeVisible({ timeout: 120_000 });
  const twice = server.asked.slice(begun).filter((path) => before.has(path) && path.startsWith('/en/'));
  expect(twice).toEqual([]);
  server.goDown();
  await site.goto('/en/');
  await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
});

test('removed and asked for again without leaving the page', async ({ site, server }) => {
  await site.goto('/en/offline/');
  await expect(site.getByText('Ready to use offline.')).toBeVisible({ timeout: 120_000 });
  await site.getByRole('button', { name: 'Remove the offline pages' }).click();
  await expect(site.getByRole('button', { name: 'Get the pages' })).toBeFocused();
  await site.keyboard.press('Enter');
  await expect(site.getByText('Ready to use offline.')).toBeVisible({ timeout: 120_000 });
  server.goDown();
  await site.goto('/sv/');
  await expect(site.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the reader removes it all, and it stays away until asked for', async ({ site, server }) => {
  await keepEverything(site);
  await site.getByRole('button', { name: 'Remove the offline pages' }).click();
  await expect(site.getByText('The offline pages are removed.')).toBeVisible();
  expect(await storesOfEditions(site.context(), server)).toBe(0);
  await site.goto('/en/');
  await site.waitForTimeout(4000);
  expect(await site.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  await site.goto('/en/offline/');
  await site.getByRole('button', { name: 'Get the pages' }).click();
  await expect(site.getByText('Ready to use offline.')).toBeVisible({ timeout: 60_000 });
});

test('a reader with a metered connection is asked before anything is fetched', async ({ site, server }) => {
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

test('kept pages are shown among all that is kept, and are removed there', async ({ site, server }) => {
  await keepEverything(site);
  await site.goto('/en/device/');
  await expect(site.getByText(/Pages for reading offline: [\d.]+\sMB\./)).toBeVisible();
  await site.getByRole('button', { name: 'Remove the offline pages' }).click();
  await expect(site.getByText('Pages for reading offline')).toBeHidden();
  await expect(site.getByText('The offline pages are removed.')).toBeFocused();
  expect(await storesOfEditions(site.context(), server)).toBe(0);
});
