import { expect, test } from '@playwright/test';

/** The pages that are looked things up in, each with something that shortens it. */
test.describe('the glossary', () => {
  const cases = [
    {
      address: '/en/glossary/',
      one: /^1 of \d+ words is shown\.$/,
      all: /^All \d+ words are shown\.$/,
      none: 'No word like that.',
    },
    {
      address: '/sv/ordlista/',
      one: /^1 av \d+ ord visas\.$/,
      all: /^Alla \d+ ord visas\.$/,
      none: 'Inget sådant ord.',
    },
  ];
  for (const { address, one, all, none } of cases) {
    test(`says how many words are left as one types (${address})`, async ({ page }) => {
      await page.goto(address);
      const field = page.locator('text-filter input');
      const count = page.locator('text-filter').getByRole('status');
      await expect(count).toHaveText(all);
      await field.fill('nyföretagarcentrum');
      await expect(count).toHaveText(one);
      await expect(page.locator('.term-row:visible')).toHaveCount(1);
      await field.fill('xyzzy');
      await expect(count).toHaveText(none);
      await expect(page.locator('text-filter').getByRole('link')).toBeVisible();
      await field.fill('');
      await expect(count).toHaveText(all);
    });
  }
});

test('the sources say how many are left, one or several', async ({ page }) => {
  await page.goto('/en/sources/');
  const count = page.locator('choice-filter').getByRole('status');
  await expect(count).toHaveText(/^\d+ facts$/);
  await page.getByRole('checkbox', { name: /^United States/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Sweden and EU/ }).uncheck();
  const left = await page.locator('.fact:visible').count();
  await expect(count).toHaveText(left === 1 ? '1 fact' : `${left} facts`);
  await page.getByRole('checkbox', { name: /^Worldwide/ }).uncheck();
  await expect(count).toHaveText('0 facts');
});

test('the changes say so when none is left, and leave no month without any', async ({ page }) => {
  await page.goto('/sv/andringar/');
  const count = page.locator('choice-filter').getByRole('status');
  await expect(count).toHaveText(/^\d+ ändringar$/);
  for (const box of await page.locator('choice-filter input').all()) await box.uncheck();
  await expect(count).toHaveText('Ingen sådan ändring än.');
  await expect(page.locator('.month:visible')).toHaveCount(0);
});
