/** A reader who has made the browser's text twice as large (WCAG 1.4.4), on a phone and on a desk. */
import { expect, test } from '@playwright/test';
import config from '../../playwright.config.ts';
import { pageKinds } from './page-kinds.ts';

const launchOptions = config.use?.launchOptions ?? {};
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
  },
});

for (const width of [375, 1280]) {
  test(`nothing scrolls sideways with text twice as large, at ${width} px`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');

    const sideways: string[] = [];
    const look = async (address: string) => {
      await page.goto(address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) sideways.push(`${address}: ${wide} px`);
    };
    for (const address of pageKinds) {
      await look(address);
      const twin = page.locator('a[data-twin]').first();
      if ((await twin.count()) > 0) await look((await twin.getAttribute('href')) ?? '');
    }
    expect(sideways).toEqual([]);
  });
}
