import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeFindings, bringAxe } from './axe.ts';
import { pageKinds } from './page-kinds.ts';

/** Every page of the build. The short links are one page many times over: one of each kind stands for them. */
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.split(sep).join('/')}`)
  .filter((name) => name.endsWith('/index.html') || name === '/404.html')
  .map((name) => name.replace(/index\.html$/, ''))
  .filter(
    (address) => !address.startsWith('/go/') || ['/go/photo-release/', '/go/glossary/'].includes(address),
  )
  .sort();

async function findings(page: Page, address: string, rules?: string[]): Promise<string[]> {
  return (await axeFindings(page, rules && { rules })).map((finding) => `${address} ${finding}`);
}

const batches = 12;
for (let batch = 0; batch < batches; batch += 1) {
  test(`axe finds nothing on a phone, pages ${batch + 1} of ${batches}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 375, height: 720 });
    await bringAxe(page);
    const found: string[] = [];
    for (const address of pages.filter((_, index) => index % batches === batch)) {
      await page.goto(address);
      found.push(...(await findings(page, address)));
    }
    expect(found).toEqual([]);
  });
}

// On a phone in light every page has been looked at above, and the dark only has other colors.
const colors = ['color-contrast', 'link-in-text-block'];
for (const { width, looks } of [
  { width: 375, looks: ['dark'] },
  { width: 1280, looks: ['light', 'dark'] },
] as const) {
  test(`axe finds nothing on one page of each kind, ${width} px, ${looks.join(' and ')}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 800 });
    await bringAxe(page);
    const found: string[] = [];
    for (const address of pageKinds) {
      await page.goto(address);
      for (const colorScheme of looks) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await findings(page, address, colorScheme === 'dark' ? colors : undefined)));
      }
    }
    expect(found).toEqual([]);
  });
}

test('no page of any kind scrolls sideways from 320 px, nor at 400 % zoom on a desk', async ({ page }) => {
  test.setTimeout(120_000);
  const sideways: string[] = [];
  const look = async (address: string, width: number) => {
    await page.goto(address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) sideways.push(`${address} at ${width}: ${overflow} px`);
  };
  for (const width of [320, 375]) {
    await page.setViewportSize({ width, height: 720 });
    for (const address of pageKinds) {
      await look(address, width);
      const twin = page.locator('a[data-twin]').first();
      if ((await twin.count()) > 0) await look((await twin.getAttribute('href')) ?? '', width);
    }
  }
  expect(sideways).toEqual([]);
});

test('forced colors keep edges, ticks and focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/checklists/card-payments/');
  const radio = page.getByRole('radio', { name: 'Done' }).first();
  expect(await radio.evaluate((input) => getComputedStyle(input).appearance)).toBe('auto');
  await radio.focus();
  expect(await radio.evaluate((input) => getComputedStyle(input).outlineStyle)).toBe('solid');
});

test('forced colors show the place one is at by its line, and frame only what is framed', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/checklists/');
  const places = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await expect(places).toHaveText(['Guides', 'Checklists', 'Documents', 'For mentors']);
  const [ground, ...lines] = await places.evaluateAll((links) => [
    getComputedStyle(document.body).backgroundColor,
    ...links.map((link) => getComputedStyle(link).borderBottomColor),
  ]);
  expect(lines.map((line) => line !== ground)).toEqual([false, true, false, false]);

  await page.goto('/en/');
  const plain = page.getByRole('link', { name: 'More ways to ask' });
  expect(await plain.evaluate((link) => getComputedStyle(link).borderTopColor)).toBe(ground);
});

test('with reduced motion the stamp simply appears', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/checklists/card-payments/');
  await page.getByRole('radio', { name: 'Done' }).first().check();
  const stamp = page.locator('.stamp:visible').first();
  expect(await stamp.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
});

test('everything pressed on a phone is 44 px tall, and links in lists 24', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 375, height: 720 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const small: string[] = [];
  for (const address of [
    '/en/',
    '/en/guides/card-numbers-on-paper/',
    '/sv/checklistor/borja-har/',
    '/en/menu/',
  ]) {
    await page.goto(address);
    small.push(
      ...(await page.evaluate((where) => {
        const tall = (element: Element) => element.getBoundingClientRect().height;
        const isSeen = (element: Element) =>
          tall(element) > 0 && getComputedStyle(element).visibility !== 'hidden';
        const name = (element: Element) =>
          `${where} ${Math.round(tall(element))} px: ${element.textContent?.trim().slice(0, 40)}`;
        const pressed = [...document.querySelectorAll('button, label:has(> input), summary')];
        const listed = [...document.querySelectorAll('nav a, footer a, ul[role=list] a')];
        return [
          ...pressed.filter((element) => isSeen(element) && tall(element) < 43.5).map(name),
          ...listed.filter((element) => isSeen(element) && tall(element) < 23.5).map(name),
        ];
      }, address)),
    );
  }
  expect(small).toEqual([]);
  await context.close();
});

test('the first Tab leads past the head, and the outline is in sight', async ({ page }) => {
  await page.goto('/en/guides/card-numbers-on-paper/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a checklist can be gone through with the keyboard alone', async ({ page }) => {
  await page.goto('/en/checklists/card-payments/#shred-slips');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#shred-slips').getByRole('radio', { name: 'Done' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('#shred-slips').getByRole('checkbox', { name: 'Ask a mentor' })).toBeChecked();
});
