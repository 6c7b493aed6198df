import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-search-results]:visible a[data-id]');
const firstId = (page: Page) => results(page).first().getAttribute('data-id');

async function type(page: Page, words: string) {
  await page.keyboard.type(words, { delay: 20 });
}

test.describe('the search dialog', () => {
  test('opens with /, finds while one types, and Enter opens the hit', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await type(page, 'card number on paper');
    await expect(dialog.getByRole('status')).toHaveText(/^\d+ pages\./);
    await expect(results(page).first()).toHaveAttribute('data-id', 'never-on-paper');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/guides\/card-numbers-on-paper\//);
  });

  test('opens with Ctrl+K, closes on Esc and gives the focus back', async ({ page }) => {
    await page.goto('/sv/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('a[data-search-open]').first()).toBeFocused();
  });

  test('the / key can be turned off, and is left alone where someone is typing', async ({ page }) => {
    await page.goto('/en/glossary/');
    await page.getByLabel('Find a word').focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('checkbox', { name: 'Open search with the / key' }).uncheck();
    await page.goto('/en/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('loads nothing of the search before it is opened', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/en/guides/card-numbers-on-paper/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
  });
});

test.describe('the search page', () => {
  test('can be shared by its address and shows the same again', async ({ page }) => {
    await page.goto('/sv/sok/?q=kortnummer%20p%C3%A5%20lapp');
    await expect(results(page).first()).toHaveAttribute('data-id', 'never-on-paper');
    await expect(page.getByRole('searchbox')).toHaveValue('kortnummer på lapp');
    await page.reload();
    await expect(results(page).first()).toHaveAttribute('data-id', 'never-on-paper');
  });

  for (const [address, id] of [
    ['/en/search/?q=hippa%20gym', 'does-hipaa-apply'],
    ['/en/search/?q=photo%20relase', 'photo-release'],
    ['/en/search/?q=kortnummer', 'never-on-paper'],
    ['/sv/sok/?q=gdrp', 'glossary#gdpr'],
  ] as const) {
    test(`${address} leads to ${id}`, async ({ page }) => {
      await page.goto(address);
      await expect(results(page).first()).toHaveAttribute('data-id', id);
    });
  }

  test('never shows more than eight pages at once, and more on request', async ({ page }) => {
    await page.goto('/en/search/?q=card');
    await expect(results(page).first()).toBeVisible();
    const groups = page.locator('[data-search-results] > li');
    await expect(groups).toHaveCount(8);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    expect(await groups.count()).toBeGreaterThan(8);
  });

  test('filters by kind and topic at once, and says how many are left', async ({ page }) => {
    await page.goto('/en/search/?q=card%20number');
    await expect(results(page).first()).toBeVisible();
    const before = await page.locator('[data-status]').textContent();
    await page.getByRole('radio', { name: /Customer privacy/ }).check();
    await expect(page.locator('[data-status]')).not.toHaveText(before ?? '');
    await expect(page).toHaveURL(/topic=1/);
    await page.reload();
    await expect(page.getByRole('radio', { name: /Customer privacy/ })).toBeChecked();
  });

  test('says when nothing is found, and shows ways on', async ({ page }) => {
    await page.goto('/en/search/?q=asdfghjkl');
    const empty = page.locator('[data-search-empty]');
    await expect(empty).toContainText('Nothing found for “asdfghjkl”.');
    await expect(empty.getByRole('link', { name: 'All guides, A to Z' })).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  });

  test('says so when its files cannot be fetched, and leads to A to Z', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/en/search/?q=card');
    await expect(page.getByText('Search could not be loaded.')).toBeVisible({ timeout: 20_000 });
    await expect(
      page.locator('search-page').getByRole('link', { name: 'all guides, A to Z' }).first(),
    ).toBeVisible();
  });

  test('arriving marks the words and says which; the marks can be put away', async ({ page }) => {
    await page.goto('/sv/sok/?q=strimla%20lapparna');
    await results(page).first().click();
    await expect(page.locator('main mark').first()).toBeVisible();
    await page.getByRole('button', { name: 'Ta bort markeringen' }).click();
    await expect(page.locator('main mark')).toHaveCount(0);
  });

  test('finds a section and lands on it', async ({ page }) => {
    await page.goto('/en/search/?q=card%20payment%20over%20the%20phone');
    const section = page.locator('[data-search-results] a[data-id*="#"]').first();
    await expect(section).toBeVisible();
    const part = (await section.getAttribute('data-id'))?.split('#')[1] ?? '';
    await section.click();
    await expect(page).toHaveURL(new RegExp(`#${part}$`));
    await expect(page.locator(`[id="${part}"]`)).toBeInViewport();
  });

  test('a filter that nobody knows is left out, and said', async ({ page }) => {
    await page.goto('/en/search/?q=card&topic=99');
    await expect(page.getByText('The link asked for a filter that is not here.')).toBeVisible();
    await expect(results(page).first()).toBeVisible();
  });

  test('keeps recent searches on the device, forgets them on request', async ({ page }) => {
    await page.goto('/en/search/?q=mentor');
    await results(page).first().click();
    await page.goto('/en/search/');
    await expect(page.getByText('Recent searches')).toBeVisible();
    await page.getByRole('button', { name: 'Forget them' }).click();
    expect(await page.evaluate(() => localStorage.getItem('safe-hands:searches'))).toBeNull();
  });

  test('from focus to first results: at most 150 KiB in 20 requests, the word list only when a word fails', async ({
    page,
  }) => {
    await page.goto('/en/guides/card-numbers-on-paper/');
    await page.waitForLoadState('networkidle');
    const sizes: { url: string; bytes: Promise<number> }[] = [];
    page.on('requestfinished', (request) => {
      const bytes = request
        .response()
        .then(async (response) => brotliCompressSync((await response?.body()) ?? '').length);
      sizes.push({ url: request.url(), bytes });
    });
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('phone order');
    await expect(results(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const own = sizes.filter(({ url }) => /pagefind|search|assets/.test(url));
    expect(own.length).toBeGreaterThan(4);
    expect(own.length).toBeLessThanOrEqual(20);
    const bytes = (await Promise.all(own.map((file) => file.bytes))).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(150 * 1024);
    expect(own.some(({ url }) => url.includes('words-en'))).toBe(false);
  });
});

test('the first hit is the same for both ways in', async ({ page }) => {
  await page.goto('/en/search/?q=lost%20phone');
  await expect(results(page).first()).toBeVisible();
  const onPage = await firstId(page);
  await page.goto('/en/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await type(page, 'lost phone');
  await expect(results(page).first()).toBeVisible();
  await expect.poll(() => firstId(page)).toBe(onPage);
});
