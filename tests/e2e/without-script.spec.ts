import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

/** Every kind of page reads whole where no script runs; controls that would do nothing are gone. */
const pages = [
  ['/en/', 'Customers leave more than money with you.'],
  ['/sv/guider/kortnummer-pa-papper/', 'Kortnummer hör inte hemma i en låda'],
  ['/en/topics/payment-data/', 'Payment data'],
  ['/sv/checklistor/borja-har/', 'Börja här: de tio viktigaste'],
  ['/en/checklists/first-72-hours/', 'Something happened?'],
  ['/sv/checklistor/', 'Checklistor'],
  ['/en/glossary/', 'Glossary'],
  ['/sv/kallor/', 'Källor'],
  ['/en/changes/', 'What changed'],
  ['/sv/enheten/', 'Det som är sparat på enheten'],
  ['/en/a-z/', 'Everything, A to Z'],
  ['/sv/meny/', 'Meny'],
  ['/en/mentors/', 'For mentors'],
] as const;

for (const [address, heading] of pages) {
  test(`${address} reads without script, and shows no dead control`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    const dead = page.locator('button:visible:not([type="submit"])');
    await expect(dead).toHaveCount(0);
  });
}

test('a guide shows both laws, and its terms lead to the glossary', async ({ page }) => {
  await page.goto('/en/guides/card-numbers-on-paper/');
  await expect(page.locator('region-part[data-in="us"] .body')).toBeVisible();
  await expect(page.locator('region-part[data-in="se"] .body')).toBeVisible();
  await page.getByRole('link', { name: 'PCI DSS' }).first().click();
  await expect(page).toHaveURL(/\/en\/glossary\/#pci-dss$/);
});

test('a checklist shows squares to tick with a pen, and says why', async ({ page }) => {
  await page.goto('/en/checklists/card-payments/');
  await expect(page.getByText('What you check off is not kept')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByText('Why and how').first().click();
  await expect(page.getByText('What shows it is done').first()).toBeVisible();
});

test('the menu is a page, and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 720 });
  await page.goto('/sv/');
  await page.getByRole('link', { name: 'Meny' }).click();
  await expect(page).toHaveURL(/\/sv\/meny\/$/);
  await page.getByRole('link', { name: 'Betaluppgifter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Betaluppgifter' })).toBeVisible();
});

test('the pad leads to all checklists', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('checkbox', { name: 'Card numbers and payments' }).check();
  await page.getByRole('button', { name: 'Show what to do first' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Checklists' })).toBeVisible();
});
