import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { slugAddress } from '../../src/domain/addresses.ts';
import { locales } from '../../src/domain/locale.ts';
import { regions, type Region } from '../../src/domain/region.ts';
import { document as schema } from '../../src/schemas/document.ts';
import { readPdf, type PdfPage } from './read-pdf.ts';

const folder = 'src/content/documents';
const documents = readdirSync(folder).map((file) => ({
  id: file.replace(/\.yaml$/, ''),
  data: schema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
}));
const sizes = { se: { width: 595, height: 842 }, us: { width: 612, height: 792 } } as const;

/** As someone who has chosen a law, or nobody yet. */
async function open(page: Page, address: string, region?: Region) {
  if (region) {
    await page.addInitScript(
      (chosen) => localStorage.setItem('safe-hands:settings', JSON.stringify({ version: 1, region: chosen })),
      region,
    );
  }
  await page.goto(`.${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function print(page: Page): Promise<PdfPage[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/**
 * Prints one paper at a time. The blocks that must stay whole get a link round their first and their last words, which
 * the printed file names with its page.
 */
async function printEach(page: Page): Promise<{ name: string; pages: PdfPage[] }[]> {
  const count = await page.locator('.paper-frame').count();
  const printed = [];
  for (let index = 0; index < count; index += 1) {
    const name = await page.evaluate((shown) => {
      const frames = [...document.querySelectorAll<HTMLElement>('.paper-frame')];
      frames.forEach((frame, at) => frame.toggleAttribute('hidden', at !== shown));
      const frame = frames[shown];
      // Which form is chosen does not matter here: each is printed in its turn.
      frame?.removeAttribute('data-form');
      return [
        frame?.querySelector<HTMLElement>('.paper')?.dataset['size'],
        frame?.querySelector('h3')?.textContent,
        shown,
      ].join(' ');
    }, index);
    printed.push({ name, pages: await print(page) });
  }
  return printed;
}

/** Marks the first and last words of each signature, with the part before it, so that the print says where they are. */
async function markSignatures(page: Page): Promise<number> {
  return page.evaluate(() => {
    const blocks = [...document.querySelectorAll('.signature')].map(
      (block) => block.closest('.together') ?? block,
    );
    const whole = [...new Set(blocks)];
    whole.forEach((block, index) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode as Text);
      for (const text of [texts[0], texts.at(-1)]) {
        const link = document.createElement('a');
        link.href = `https://signature.example/${index}`;
        text?.replaceWith(link);
        if (text) link.append(text);
      }
    });
    return whole.length;
  });
}

/** On how many pages the words of each marked block stand. */
function pagesOfSignatures(pages: readonly PdfPage[]): number[] {
  const found = new Map<string, Set<number>>();
  pages.forEach(({ links }, index) => {
    for (const link of links.filter((address) => address.includes('signature.example'))) {
      found.set(link, (found.get(link) ?? new Set()).add(index));
    }
  });
  return [...found.values()].map(({ size }) => size);
}

for (const { id, data } of documents) {
  for (const locale of locales) {
    const address = slugAddress('documents', data.slug[locale], locale);

    for (const region of regions) {
      test(`${id} in ${locale} prints for ${region} on its own paper, no copy longer than promised`, async ({
        page,
      }) => {
        await open(page, address, region);
        await markSignatures(page);
        const papers = (await printEach(page)).filter(({ name }) => name.startsWith(region));
        const forms = data.fields.find((field) => field.id === data['blank-per']);
        const formCount = forms && 'options' in forms ? forms.options.length : 1;
        expect(papers).toHaveLength(data.copies.length * formCount);
        for (const { name, pages } of papers) {
          expect(pages.length, name).toBeLessThanOrEqual(data.pages.blank);
          for (const { width, height } of pages) expect({ width, height }, name).toEqual(sizes[region]);
          for (const count of pagesOfSignatures(pages)) expect(count, `a signature of ${name}`).toBe(1);
        }
      });
    }
  }

  test(`${id} prints both laws when none is chosen, each on its own paper`, async ({ page }) => {
    await open(page, slugAddress('documents', data.slug.en, 'en'));
    const pages = await print(page);
    const letter = pages.filter(({ width }) => width === sizes.us.width);
    const a4 = pages.filter(({ width }) => width === sizes.se.width);
    expect(letter.length).toBeGreaterThan(0);
    expect(a4.length).toBeGreaterThan(0);
    expect(letter.length + a4.length).toBe(pages.length);
  });
}

test('a signature block keeps together wherever the page ends', async ({ page }) => {
  const child = documents.find(({ id }) => id === 'photo-release-child');
  await open(page, slugAddress('documents', child?.data.slug.en ?? '', 'en'), 'se');
  const marked = await markSignatures(page);
  expect(marked).toBeGreaterThan(0);
  for (let height = 0; height < 260; height += 20) {
    await page.evaluate((millimeters) => {
      for (const head of document.querySelectorAll<HTMLElement>('.paper-head'))
        head.style.paddingTop = `${millimeters}mm`;
    }, height);
    for (const count of pagesOfSignatures(await print(page)))
      expect(count, `${height} mm further down`).toBe(1);
  }
});

test('on paper the document stands alone', async ({ page }) => {
  await open(page, slugAddress('documents', 'photo-release-adult', 'en'), 'us');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByText('Copy 1 of 2: the business').first()).toBeVisible();
  await expect(page.getByText('Copy 2 of 2: the customer').first()).toBeVisible();
  const code = await page.locator('.paper-qr:visible').first().boundingBox();
  expect(code?.width).toBeCloseTo((21 * 96) / 25.4, 0);
  const rule = await page.locator('.signature-lines .signature:visible').first().boundingBox();
  expect(rule?.width).toBeGreaterThanOrEqual((65 * 96) / 25.4 - 1);
});

test('boxes have room for a pen', async ({ page }) => {
  await open(page, slugAddress('documents', 'intake-form', 'en'), 'us');
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('[data-box]:visible')
    .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(0);
  for (const height of heights) expect(height).toBeGreaterThanOrEqual((12 * 96) / 25.4);
});

test('choosing a law shows its form and folds the other', async ({ page }) => {
  await open(page, slugAddress('documents', 'photo-release-adult', 'en'));
  const titles = page.getByRole('heading', { name: 'May we show your picture?' });
  await expect(titles).toHaveCount(2);
  await page.getByRole('group', { name: 'Show the form for' }).getByLabel('Sweden and EU').check();
  await expect(titles).toHaveCount(1);
  await expect(page.getByText('Integritetsskyddsmyndigheten (IMY), imy.se').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('both forms are open and labeled, and the kind of visit can still be chosen', async ({ page }) => {
    await page.goto(`.${slugAddress('documents', 'intake-form', 'en')}`);
    await expect(page.getByRole('heading', { name: 'Before your visit' })).toHaveCount(4);
    await expect(page.getByText('Tattoos and piercing').first()).toBeVisible();
    await page.getByLabel('Tattoos and piercing').check();
    await expect(page.getByText('Fainting at the sight of needles or blood').first()).toBeVisible();
    await expect(page.getByText('An injury, or a pain that is new').first()).toBeHidden();
  });
});
