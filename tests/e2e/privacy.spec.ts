import { expect, test } from '@playwright/test';

test('nothing is asked of another origin, and nothing typed is ever sent', async ({ page, baseURL }) => {
  const requests: { url: string; body: string }[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), body: request.postData() ?? '' }));

  await page.goto('/en/guides/card-numbers-on-paper/');
  await page.getByRole('radio', { name: 'United States' }).first().check();
  await page.getByRole('radio', { name: 'Done' }).first().check();
  await page.goto('/sv/checklistor/borja-har/');
  const line = page.locator('[data-item]').first();
  await line.getByText('Varför och hur').click();
  await line.getByLabel('Min anteckning').fill('hemligheten i pärmen');
  await line.getByLabel('Min anteckning').blur();
  await page.goto('/en/checklists/first-72-hours/');
  await page.getByLabel('When did you find out?').fill('2026-11-24T09:30');
  await page.getByLabel('When did you find out?').blur();
  await page.goto('/en/search/?q=zebrasecret');
  await page.waitForLoadState('networkidle');

  expect(requests.length).toBeGreaterThan(10);
  for (const { url, body } of requests) {
    expect(new URL(url).origin).toBe(new URL(baseURL ?? '').origin);
    expect(body).toBe('');
    const address = decodeURIComponent(url).replace(/\/en\/search\/\?q=zebrasecret$/, '');
    expect(address).not.toMatch(/hemlighet|09:30|zebrasecret|done/i);
  }
});

test('no cookie is set, and nothing is kept before the reader does something', async ({ page, context }) => {
  for (const address of ['/', '/en/', '/sv/guider/kortnummer-pa-papper/', '/en/checklists/', '/sv/sok/']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('no page of any kind complains in the console', async ({ page }) => {
  test.setTimeout(120_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const address of [
    '/',
    '/en/',
    '/sv/guider/kortnummer-pa-papper/',
    '/en/topics/payment-data/',
    '/sv/checklistor/borja-har/',
    '/en/checklists/first-72-hours/',
    '/sv/checklistor/',
    '/en/documents/photo-release-adult/',
    '/sv/dokument/',
    '/en/glossary/#token',
    '/sv/kallor/#us-pay-07',
    '/en/changes/',
    '/sv/enheten/',
    '/en/a-z/',
    '/sv/meny/',
    '/en/search/?q=card',
    '/sv/offline/',
  ]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(complaints).toEqual([]);
});

test('all that is kept is shown, erased and brought back', async ({ page }) => {
  await page.goto('/en/checklists/card-payments/');
  await page.getByRole('radio', { name: 'Done' }).first().check();
  await page.goto('/en/device/');
  const row = page.getByRole('row', { name: /Your answers and notes/ });
  await expect(row).toContainText(/0\.\d\u00a0kB/);
  const erase = page.getByRole('button', { name: 'Erase: Your answers and notes' });
  await erase.click();
  await expect(row).toContainText('Nothing');
  await expect(page.getByText('A copy is kept until you close the page.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toContainText('kB');
  await expect(erase).toBeFocused();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('kB');
});

test('erasing says when there is nothing to erase', async ({ page }) => {
  await page.goto('/sv/enheten/');
  await page.getByRole('button', { name: 'Radera allt' }).click();
  await expect(page.getByText('Det fanns inget att radera.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeHidden();
});

test('what is damaged is brought back as it was, and what the browser refuses is not called back', async ({
  page,
}) => {
  await page.goto('/en/device/');
  await page.evaluate(() => localStorage.setItem('safe-hands:progress', '{damaged'));
  await page.reload();
  await page.getByRole('button', { name: 'Erase: Your answers and notes' }).click();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Brought back.')).toBeHidden();
  await page.evaluate(() => {
    Storage.prototype.setItem = function (key: string, text: string) {
      (this as Storage)[key] = text;
    };
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Brought back.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('safe-hands:progress'))).toBe('{damaged');
});
