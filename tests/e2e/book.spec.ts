/** A topic, and the whole site, on paper. */
import { expect, test, type Page } from '@playwright/test';
import { readPdf } from './read-pdf.ts';

test.setTimeout(120_000);

const print = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true }));

const books = [
  {
    address: '/en/topics/payment-data/print/',
    law: 'United States',
    other: 'se',
    foot: 'Guidance, not legal',
  },
  {
    address: '/sv/amnen/betaluppgifter/skriv-ut/',
    law: 'Sverige och EU',
    other: 'us',
    foot: 'inte juridisk',
  },
] as const;

for (const { address, law, other, foot } of books) {
  test.describe(address, () => {
    test('the contents name every guide of it in order, by folio', async ({ page }) => {
      await page.goto(address);
      const contents = page.locator('.contents li[data-topic]');
      const guides = page.locator('.book-guide');
      expect(await guides.count()).toBeGreaterThan(3);
      const lines = await contents.evaluateAll((items) =>
        items.map((item) => [
          item.querySelector('.folio')?.textContent.trim(),
          item.querySelector('a')?.textContent.trim(),
          item.querySelector('a')?.getAttribute('href'),
        ]),
      );
      const there = await guides.evaluateAll((articles) =>
        articles.map((article) => [
          article.getAttribute('data-folio'),
          article.querySelector('h2')?.textContent.trim(),
          `#${article.id}`,
        ]),
      );
      expect(lines).toEqual(there);
    });

    test('each guide has a page of its own with folio and title in the running head', async ({ page }) => {
      await page.goto(address);
      const heads = await page.evaluate(() => {
        const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
        const pages = rules.filter((rule) => rule instanceof CSSPageRule);
        return Array.from(document.querySelectorAll<HTMLElement>('.book-guide'), (article) => {
          const name = getComputedStyle(article).getPropertyValue('page');
          const [rule] = pages.filter(({ selectorText }) => selectorText === name);
          const title = article.querySelector('h2')?.textContent.trim() ?? '';
          return {
            words: `${article.dataset['folio'] ?? ''} ${title}`,
            rule: rule?.cssText ?? `no page ${name}`,
          };
        });
      });
      for (const { words, rule } of heads) {
        expect(rule).toContain(words);
        expect(rule).toContain(foot);
      }
    });

    test('both laws or the chosen one, and no more sheets for one', async ({ page }) => {
      const wordsToPrint = () => page.locator('main').innerText();
      await page.goto(address);
      const part = page.locator(`.book-guide [data-book-region="${other}"]`).first();
      await expect(part).toBeVisible();
      const both = await print(page);
      const wordsOfBoth = await wordsToPrint();
      await page.getByRole('radio', { name: law, exact: true }).check();
      await expect(part).toBeHidden();
      const one = await print(page);
      expect((await wordsToPrint()).length).toBeLessThan(wordsOfBoth.length * 0.95);
      // Each guide begins on a sheet of its own, so that fewer words are not always fewer sheets.
      expect(one.length).toBeLessThanOrEqual(both.length);
      for (const { width, height } of both) expect([width, height]).toEqual([595, 842]);
    });
  });
}

test('the whole site is one book in each language, with every guide of the topics', async ({ page }) => {
  for (const address of ['/en/print/', '/sv/skriv-ut/']) {
    await page.goto(address);
    const topics = await page
      .locator('.book-guide')
      .evaluateAll((articles) => articles.map((article) => article.getAttribute('data-topic')));
    expect(new Set(topics).size).toBe(5);
    for (const id of ['checklists', 'words', 'sources']) await expect(page.locator(`#${id}`)).toBeVisible();
  }
});
