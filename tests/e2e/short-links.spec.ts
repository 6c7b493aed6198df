import { expect, test } from '@playwright/test';

const part = '#law';

for (const { browserSpeaks, opens } of [
  { browserSpeaks: 'sv-FI', opens: '/sv/guider/fotomedgivande/' },
  { browserSpeaks: 'en-AU', opens: '/en/guides/photo-release/' },
]) {
  test.describe(`a browser in ${browserSpeaks}`, () => {
    test.use({ locale: browserSpeaks });

    test('opens a short link in its language, at the part it names', async ({ page }) => {
      await page.goto(`/go/photo-release/${part}`);
      await page.waitForURL(`${opens}${part}`);
      await expect(page.locator(part)).toBeInViewport();
    });
  });
}

test.describe('a browser in Swedish', () => {
  test.use({ locale: 'sv-SE' });

  test('opens a short link in the language chosen on this device', async ({ page }) => {
    await page.goto('/sv/');
    await page.evaluate(() =>
      localStorage.setItem('safe-hands:settings', JSON.stringify({ version: 1, locale: 'en' })),
    );
    await page.goto('/go/glossary/#token');
    await page.waitForURL('/en/glossary/#token');
  });

  test('opens a short link although what is kept there is damaged, and leaves that alone', async ({
    page,
  }) => {
    await page.goto('/sv/');
    await page.evaluate(() => localStorage.setItem('safe-hands:settings', '{"version":1,"loc'));
    await page.goto('/go/card-payments/#shred-slips');
    await page.waitForURL('/sv/checklistor/kortbetalningar/#shred-slips');
    expect(await page.evaluate(() => localStorage.getItem('safe-hands:settings'))).toBe('{"version":1,"loc');
  });

  test('goes back past a short link, not into it', async ({ page }) => {
    await page.goto('/sv/om/');
    await page.goto('/go/photo-release/');
    await page.waitForURL('/sv/guider/fotomedgivande/');
    await page.goBack();
    await page.waitForURL('/sv/om/');
  });
});

test.describe('a browser in neither language', () => {
  test.use({ locale: 'fi-FI' });

  test('is offered both, and each leads to the part', async ({ page }) => {
    await page.goto(`/go/photo-release/${part}`);
    await expect(page.getByRole('link', { name: 'Läs på svenska' })).toHaveAttribute(
      'href',
      /\/sv\/guider\/fotomedgivande\/#law$/,
    );
    await page.getByRole('link', { name: 'Read in English' }).click();
    await page.waitForURL(`/en/guides/photo-release/${part}`);
  });

  test('is not led anywhere by the front door', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Safe Hands' })).toBeVisible();
    await page.getByRole('link', { name: 'Läs på svenska' }).click();
    await page.waitForURL('/sv/');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, locale: 'sv-SE' });

  test('a short link offers both languages', async ({ page }) => {
    await page.goto('/go/photo-release/');
    await expect(page.getByRole('heading', { name: 'The photo release form' })).toBeVisible();
    await page.getByRole('link', { name: 'Läs på svenska' }).click();
    await page.waitForURL('/sv/guider/fotomedgivande/');
  });

  test('an address that is not there offers a search and ways on in both languages', async ({ page }) => {
    const answer = await page.goto('/sv/guider/finns-inte/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('searchbox', { name: 'Search in English' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Sök på svenska' }).fill('kort');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.waitForURL('/sv/sok/?q=kort');
  });
});
