import { expect, test, type Page } from '@playwright/test';
import { shell } from '../../src/i18n/en/shell.ts';

const guide = '/en/guides/card-numbers-on-paper/';

test.describe('a guide', () => {
  test('shows both laws until one is chosen, then folds the other, here and after a reload', async ({
    page,
  }) => {
    await page.goto(guide);
    const sweden = page.locator('region-part[data-in="se"] .body');
    await expect(sweden).toBeVisible();
    await page.getByRole('radio', { name: 'United States' }).first().check();
    await expect(sweden).toBeHidden();
    await page.reload();
    await expect(sweden).toBeHidden();
    await page.locator('region-part[data-in="se"] summary').click();
    await expect(sweden).toBeVisible();
  });

  test('shows both laws again when one wishes, from the part itself and from “Change”', async ({ page }) => {
    await page.goto(guide);
    const sweden = page.locator('region-part[data-in="se"] .body');
    const choice = page.getByRole('group', { name: 'Show the law for' });
    await choice.getByRole('radio', { name: 'United States' }).check();
    await expect(sweden).toBeHidden();
    await choice.getByRole('radio', { name: 'Both' }).check();
    await expect(sweden).toBeVisible();
    await page.reload();
    await expect(sweden).toBeVisible();
    await choice.getByRole('radio', { name: 'United States' }).check();
    await page.getByRole('button', { name: 'Change' }).press('Enter');
    const law = page.locator('site-settings').getByRole('group', { name: 'Law shown' });
    await expect(law.getByRole('radio', { name: 'United States' })).toBeFocused();
    await law.getByRole('radio', { name: 'Both' }).check();
    await expect(sweden).toBeVisible();
    await expect(choice.getByRole('radio', { name: 'Both' })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Change' })).toBeFocused();
  });

  test('moves nothing when law, answers and notes are known', async ({ page }) => {
    await page.goto(guide);
    await page.evaluate(() => {
      localStorage.setItem(
        'safe-hands:settings',
        JSON.stringify({ version: 1, region: 'se', theme: 'dark' }),
      );
      const on = '2026-11-24T14:10:00.000Z';
      const items = {
        'card-payments/shred-slips': {
          answer: 'done',
          flag: true,
          note: 'In the blue binder',
          version: 1,
          on,
        },
      };
      localStorage.setItem('safe-hands:progress', JSON.stringify({ version: 1, items }));
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      (window as unknown as { shifts: number[] }).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const where of ['', '#law', '#checklist']) {
      await page.goto('about:blank');
      await page.goto(guide + where);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      expect(shift, where).toBeLessThanOrEqual(0.01);
    }
  });

  test('explains a term in place and gives focus back on Esc', async ({ page }) => {
    await page.goto(guide);
    const term = page.getByRole('button', { name: 'PCI DSS' });
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(term).toHaveAttribute('aria-expanded', 'true');
    const box = page.locator('.prose > .term-box');
    await expect(box).toContainText('In Swedish');
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(term).toBeFocused();
  });

  test('copies a phrase without its quotation marks', async ({ page }) => {
    await page.goto(guide);
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await expect(page.getByText('Copied').first()).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Hold on/);
    expect(copied).not.toMatch(/[“”]/);
  });

  test('“Copied” has its whole time again when one copies once more', async ({ page }) => {
    await page.clock.install();
    await page.goto(guide);
    const link = page.getByRole('link', { name: /^Copy link to Receipts/ });
    const said = page.locator('copy-link', { has: link }).getByText('Copied');
    await link.click();
    await expect(said).toBeVisible();
    await page.clock.runFor(3000);
    await link.click();
    await page.clock.runFor(3000);
    await expect(said).toBeVisible();
    await page.clock.runFor(1500);
    await expect(said).toBeHidden();
  });

  test('copies the link to a section, which lands there in both languages', async ({ page }) => {
    await page.goto(guide);
    await page.getByRole('link', { name: /^Copy link to Receipts/ }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/card-numbers-on-paper\/#law$/);
    await page.goto(copied);
    await page.getByRole('link', { name: 'Svenska', exact: true }).first().click();
    await expect(page).toHaveURL(/kortnummer-pa-papper\/#law$/);
  });

  test('says that its review is due, as of today', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2029-01-01T12:00:00Z'));
    await page.goto(guide);
    await expect(page.getByText(/^Review due/)).toBeVisible();
  });

  test('marks the section that is being read', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${guide}#law`);
    await expect(page.locator('page-contents a[aria-current]')).toHaveAttribute('href', '#law');
  });
});

test.describe('the other language', () => {
  const ways = [
    ['in the strip', (page: Page) => page.locator('.strip').getByRole('link', { name: 'Svenska' })],
    ['at the foot', (page: Page) => page.getByRole('link', { name: 'På svenska' })],
    ['in the menu', (page: Page) => page.locator('[data-menu-panel]').getByRole('link', { name: 'Svenska' })],
  ] as const;
  for (const [where, link] of ways) {
    test(`opens at the section one was at: ${where}`, async ({ page }) => {
      await page.goto(`${guide}#law`);
      if (where === 'in the menu') await page.getByRole('button', { name: 'Change' }).click();
      await link(page).click();
      await expect(page).toHaveURL(/\/sv\/guider\/kortnummer-pa-papper\/#law$/);
      await expect(page.locator('#law')).toBeInViewport();
    });
  }

  test('opens the same search, and in a new tab too', async ({ page, context }) => {
    await page.goto('/en/search/?q=hipaa');
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page
        .getByRole('link', { name: 'Svenska' })
        .first()
        .click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(tab).toHaveURL(/\/sv\/sok\/\?q=hipaa$/);
  });

  test('leaves behind what holds in one language only', async ({ page }) => {
    await page.goto('/en/glossary/?mark=cookie#letter-W');
    await page.getByRole('link', { name: 'Svenska' }).first().click();
    await expect(page).toHaveURL(/\/sv\/ordlista\/$/);
  });
});

test('what a mentor sends to a client says so, on paper too', async ({ page }) => {
  for (const [address, label] of [
    ['/en/mentors/', 'From the mentor, for the client'],
    ['/sv/mentorer/', 'Från mentorn, till adepten'],
  ] as const) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('copy-text .slip .copy')).toContainText(label);
    await expect(page.locator('copy-text .slip')).toHaveClass(/mentor/);
  }
});

test.describe('the menu', () => {
  test('opens from the keyboard, closes on Esc and gives focus back', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 720 });
    await page.goto(guide);
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test('changes law and look at once and keeps them, without a flash on the next page', async ({ page }) => {
    await page.goto(guide);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.locator('site-settings').getByRole('radio', { name: 'Sweden and EU' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goto('/sv/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-region', 'se');
  });

  test('says so when the browser refuses to keep a choice', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await page.goto(guide);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('[data-settings-status]')).toHaveText(shell.storageRefused);
  });

  test('leaves a part that was opened by hand as it is when the look is changed', async ({ page }) => {
    await page.goto(guide);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.locator('site-settings').getByRole('radio', { name: 'Sweden and EU' }).check();
    const other = page.locator('region-part[data-in="us"] details').first();
    await other.locator('summary').click();
    await expect(other).toHaveAttribute('open');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(other).toHaveAttribute('open');
  });
});
