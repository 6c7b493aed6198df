import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page, type Request } from '@playwright/test';
import { axeFindings } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^(?:Search|Sök)$/ });
const results = (page: Page) => page.locator('[data-search-results]:visible a[data-id]');

/** The index as somebody with a bad connection gets it: not at all. */
async function withoutIndex(page: Page) {
  await page.route('**/pagefind/**', (route) => route.abort());
}

/** What a server with Brotli sends for these requests. */
async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = requests.map(async (request) => {
    const body = await (await request.response())?.body();
    return brotliCompressSync(body ?? '').length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test.describe('the search dialog', () => {
  test('opens with /, finds in the reader’s words, and says what it searched', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
    const field = dialog(page).getByRole('searchbox', { name: 'Search for' });
    await expect(field).toBeFocused();
    await field.pressSequentially('hippa gym');
    await expect(results(page).first()).toHaveAttribute('data-id', 'does-hipaa-apply');
    await expect(field).toBeFocused();
    await expect(dialog(page).getByRole('status')).toHaveText(
      /^\d+ pages\. Showing results for HIPAA gym\.$/,
    );
    await dialog(page).getByRole('button', { name: 'Search for exactly “hippa gym”' }).click();
    await expect(dialog(page).getByRole('status')).not.toContainText('Showing results for');
  });

  test('goes by keyboard alone: arrows between links, Enter opens, Esc gives the focus back', async ({
    page,
  }) => {
    await page.goto('/sv/');
    const opener = page.locator('a[data-search-open]').first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const field = dialog(page).getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('kortnummer på lapp');
    await expect(results(page).first()).toHaveAttribute('data-id', 'never-on-paper');
    // Said when no letter has come for a while: the list is the last one.
    await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ sid/);
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sv\/guider\/kortnummer-pa-papper\/\?mark=/);
  });

  test('says how many there are, also when an older search is still on its way', async ({ page }) => {
    await page.route('**/words-sv.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue();
    });
    await page.goto('/sv/');
    await page.keyboard.press('/');
    await page.keyboard.type('kortnummer');
    const status = dialog(page).getByRole('status');
    await expect(status).toHaveText(/^\d+ sid/);
    // Nobody knows this word, so the search waits for the list of words.
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('flumbergast lapp');
    await page.waitForTimeout(150);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('kortnummer');
    await page.waitForTimeout(1500);
    await expect(status).toHaveText(/^\d+ sid/);
  });

  test('never drops the focus when the hit it is on goes away', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('chargeback');
    await expect(results(page).first()).toHaveAttribute('data-id', 'glossary#chargeback');
    await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ page/);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('tattoo');
    await page.keyboard.press('ArrowDown');
    await expect(dialog(page).locator('.hits mark').first()).toHaveText(/tattoo/i);
    await expect(results(page).first()).toBeFocused();
  });

  test('leaves / alone where somebody types, and where the reader has turned it off', async ({ page }) => {
    await page.goto('/en/glossary/');
    await page.locator('#filter').focus();
    await page.keyboard.press('/');
    await expect(page.locator('#filter')).toHaveValue('/');
    await page.evaluate(() =>
      localStorage.setItem('safe-hands:settings', JSON.stringify({ version: 1, slashOpensSearch: false })),
    );
    await page.goto('/en/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
  });

  test('loads nothing of the search before it is opened', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/en/guides/card-numbers-on-paper/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
  });

  for (const { path, typed, wordFails } of [
    { path: '/en/guides/card-numbers-on-paper/', typed: 'card number on paper', wordFails: false },
    { path: '/sv/guider/kortnummer-pa-papper/', typed: 'måste jag anmäla en läcka', wordFails: false },
    { path: '/en/guides/card-numbers-on-paper/', typed: 'unsuscribe link newsletter', wordFails: true },
    { path: '/sv/guider/kortnummer-pa-papper/', typed: 'kamerabevaking skylt', wordFails: true },
  ]) {
    test(`from focus to first results for “${typed}”: at most 150 KiB in 20 requests`, async ({ page }) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const asked: Request[] = [];
      page.on('request', (request) => asked.push(request));
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill(typed);
      await page.locator('.search-dialog .hits a').first().waitFor();
      // Excerpts are asked for once the titles are drawn, and so are the files that keep the site offline.
      const own = asked.filter(
        (request) =>
          /pagefind|search|assets/.test(request.url()) &&
          !/pf_fragment|keep-pages|service-worker/.test(request.url()),
      );
      expect(own.length).toBeGreaterThan(4);
      expect(own.length).toBeLessThanOrEqual(20);
      expect(await bytesOf(own)).toBeLessThanOrEqual(150 * 1024);
      // The word list is only for a word that fails.
      expect(own.some((request) => /words-(?:en|sv)/.test(request.url()))).toBe(wordFails);
      await expect(page.locator('.search-dialog .excerpt').first()).not.toBeEmpty();
    });
  }

  test('loses nothing of what is typed while it is on its way', async ({ page }) => {
    await page.route('**/assets/search*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('and/or');
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('and/or');
  });

  test('suggests how to go on, and Enter leads to all results', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('photo rel');
    await dialog(page).getByRole('button', { name: 'photo release', exact: true }).click();
    const field = dialog(page).getByRole('searchbox');
    await expect(field).toHaveValue('photo release');
    await expect(field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=photo\+release$/);
    await expect(results(page).first()).toHaveAttribute('data-id', /photo-release/);
  });

  test('says in a sentence when it cannot be loaded, with a way on', async ({ page }) => {
    await withoutIndex(page);
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('card');
    await expect(dialog(page).getByRole('alert')).toContainText('Search could not be loaded');
    await expect(dialog(page).getByRole('link', { name: 'the list of everything, A to Z' })).toHaveAttribute(
      'href',
      '/en/a-z/',
    );
    await page.unroute('**/pagefind/**');
    await dialog(page).getByRole('button', { name: 'Try again' }).click();
    await expect(results(page).first()).toBeVisible();
  });
});

test.describe('the page of results', () => {
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

  test('is found again by its address, with its filters', async ({ page }) => {
    await page.goto('/sv/sok/?q=kortnummer&kind=terms');
    await expect(page.getByRole('searchbox', { name: 'Sök efter' })).toHaveValue('kortnummer');
    await expect(results(page).first()).toHaveAttribute('data-id', /^glossary#/);
    for (const id of await results(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('data-id')),
    )) {
      expect(id).toMatch(/^glossary#/);
    }
    await expect(page).toHaveTitle(/^kortnummer: sök · /);
  });

  test('narrows by kind, topic and law, with counts, and keeps the address in step', async ({ page }) => {
    await page.goto('/en/search/?q=card');
    await expect(page.getByRole('status').first()).toHaveText(/^\d+ pages\.$/);
    const filters = page.getByRole('complementary', { name: 'Narrow the results' });
    const topic = filters.getByRole('radio', { name: /4 Payment data/ });
    const count = Number(await filters.locator('[data-count="topic-4"]').innerText());
    await topic.check();
    await expect(page.getByRole('status').first()).toHaveText(`${count} pages.`);
    await expect(page).toHaveURL(/\?q=card&topic=4/);
    await filters.getByRole('checkbox', { name: /Guides/ }).uncheck();
    await expect(page.locator('[data-search-results] .kind', { hasText: /^.{0,4}Guide/ })).toHaveCount(0);
    await filters.getByRole('radio', { name: /Sweden and EU/ }).check();
    await expect(page).toHaveURL(/law=se/);
    await page.reload();
    await expect(topic).toBeChecked();
    await expect(filters.getByRole('checkbox', { name: /Guides/ })).not.toBeChecked();
  });

  test('says when a link asks for a filter that is not here', async ({ page }) => {
    await page.goto('/en/search/?q=card&topic=9&kind=cakes');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByText('The link asked for a filter that is not here.')).toBeVisible();
  });

  test('Back leads to the hit that was opened, where it was', async ({ page }) => {
    await page.goto('/en/search/?q=customer');
    await page.getByRole('button', { name: 'Show 8 more' }).click();
    const group = page.locator('[data-search-results] > li').nth(11);
    const hit = group.getByRole('link').first();
    // The list is drawn once more when its excerpts are there.
    await expect(group.locator('.excerpt').first()).not.toBeEmpty();
    await hit.scrollIntoViewIfNeeded();
    const top = (await hit.boundingBox())?.y ?? 0;
    await hit.click();
    await page.goBack();
    await expect(hit).toBeFocused();
    await expect.poll(async () => Math.abs(((await hit.boundingBox())?.y ?? 0) - top)).toBeLessThan(4);
  });

  test('a hit stays the link it is while its excerpt arrives', async ({ page }) => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/fragment/**', async (route) => {
      await arrival;
      await route.continue();
    });
    await page.goto('/en/search/?q=card');
    const link = await results(page).first().elementHandle();
    await expect(page.locator('[data-search-results] .pending').first()).toBeAttached();
    arrive();
    await expect(page.locator('[data-search-results] .excerpt').first()).not.toBeEmpty();
    expect(await link?.evaluate((node) => node.isConnected)).toBe(true);
  });

  test('draws eight pages at once, and goes on where they end', async ({ page }) => {
    await page.goto('/en/search/?q=customer');
    const pages = page.locator('[data-search-results] > li');
    await expect(pages).toHaveCount(8);
    await page.getByRole('button', { name: 'Show 8 more' }).click();
    await expect(pages).toHaveCount(16);
    await expect(pages.nth(8).locator('a').first()).toBeFocused();
  });

  test('marks the words and shows sections under their page', async ({ page }) => {
    await page.goto('/en/search/?q=card+number+on+paper');
    const first = page.locator('[data-search-results] > li').first();
    await expect(first.locator('h3 a')).toHaveAttribute('data-id', 'never-on-paper');
    await expect(first.locator('mark').first()).toHaveText(/^cards?$/i);
    await expect(first.locator('.parts a[data-id^="never-on-paper#"]').first()).toBeVisible();
  });

  test('has a way on when nothing is found, and copies the search', async ({ page }) => {
    await page.goto('/en/search/?q=flumbergast');
    const empty = page.locator('[data-search-empty]');
    await expect(empty).toContainText('Nothing found for “flumbergast”.');
    await expect(results(page)).toHaveCount(0);
    for (const name of ['1 Customer privacy', 'Everything, A to Z', 'Ask a mentor']) {
      await expect(empty.getByRole('link', { name })).toBeVisible();
    }
    await empty.getByRole('button', { name: 'Copy this search' }).click();
    await expect(empty.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('flumbergast');
  });

  test('asks whether something else was meant, and does not search it by itself', async ({ page }) => {
    await page.goto('/en/search/?q=pazzwoord');
    const empty = page.locator('[data-search-empty]');
    await empty.getByRole('button', { name: 'password' }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('password');
  });

  test('offers the other language’s pages below', async ({ page }) => {
    await page.goto('/sv/sok/?q=mentor');
    await page.getByRole('button', { name: 'Sök också bland sidorna på engelska' }).click();
    const other = page.locator('[data-other-list] > li').first();
    await expect(other).toHaveAttribute('lang', 'en');
    await expect(other.locator('h3 a')).toHaveAttribute('href', /^\/en\//);
  });

  test('says in a sentence when the index cannot be loaded', async ({ page }) => {
    await withoutIndex(page);
    await page.goto('/sv/sok/?q=kort');
    await expect(page.getByRole('alert')).toContainText('Det gick inte att ladda sökningen');
    await expect(page.locator('[data-failed]').getByRole('link', { name: 'Allt, A till Ö' })).toBeVisible();
  });
});

test.describe('recent searches', () => {
  test('are kept when they led somewhere, on the device only, and can be forgotten and turned off', async ({
    page,
  }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('cookie');
    await expect(results(page).first()).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('safe-hands:searches'))).toBeNull();
    await results(page).first().click();
    await page.waitForURL(/mark=/);
    await page.keyboard.press('/');
    await dialog(page).getByRole('button', { name: 'cookie', exact: true }).click();
    await expect(results(page).first()).toBeVisible();
    await dialog(page).getByRole('searchbox').fill('');
    await dialog(page).getByRole('checkbox', { name: 'Keep my searches in this browser' }).uncheck();
    await expect(dialog(page).getByRole('button', { name: 'cookie', exact: true })).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('safe-hands:searches'))).toBeNull();
    await dialog(page).getByRole('searchbox').fill('swish');
    await results(page).first().click();
    await page.waitForURL(/swish/i);
    expect(await page.evaluate(() => localStorage.getItem('safe-hands:searches'))).toBeNull();
  });
});

for (const [place, open] of [
  ['dialog', (page: Page) => page.goto('/sv/').then(() => page.keyboard.press('/'))],
  ['page', (page: Page) => page.goto('/sv/sok/')],
] as const) {
  test(`erasing recent searches says so, and leaves one at the field (${place})`, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('safe-hands:searches', JSON.stringify({ version: 1, searches: ['kaka'] }));
    });
    await open(page);
    await page.getByRole('button', { name: 'Radera dem' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByText('Dina senaste sökningar är raderade.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'kaka' })).toHaveCount(0);
  });
}

test.describe('arriving at a hit', () => {
  test('finds a section and lands on it', async ({ page }) => {
    await page.goto('/en/search/?q=card%20payment%20over%20the%20phone');
    const section = page.locator('[data-search-results] a[data-id*="#"]').first();
    await expect(section).toBeVisible();
    const part = (await section.getAttribute('data-id'))?.split('#')[1] ?? '';
    await section.click();
    await expect(page).toHaveURL(new RegExp(`#${part}$`));
    await expect(page.locator(`[id="${part}"]`)).toBeInViewport();
  });

  test('marks the words in the section, brings them into sight, and the marks can be put away', async ({
    page,
  }) => {
    await page.goto('/sv/sok/?q=lapp+försvunnit');
    await page.locator('[data-search-results] a[data-id="never-on-paper#missing"]').click();
    await expect(page).toHaveURL(/mark=.*#missing$/);
    const marks = page.locator('main mark[data-arrival]');
    await expect(marks.filter({ hasText: /^lapp/i }).first()).toBeVisible();
    await expect(page.locator('#missing')).toBeInViewport();
    await expect(page.getByText(/^Markerat på sidan: /)).toBeVisible();
    await page.getByRole('button', { name: 'Ta bort markeringen' }).click();
    await expect(marks).toHaveCount(0);
    await expect(page.locator('#missing')).toBeFocused();
    await expect(page).toHaveURL(/kortnummer-pa-papper\/#missing$/);
    await expect(page.locator('#missing')).toContainText('Om en lapp har försvunnit');
  });

  test('marks letter by letter: å, ä and ö stay what they are', async ({ page }) => {
    await page.goto('/sv/ordlista/?mark=angerratt#right-of-withdrawal');
    await expect(page.locator('main mark[data-arrival]').first()).toHaveText(/ångerrätt/i);
  });

  test('takes words from the address as words, never as markup', async ({ page }) => {
    await page.goto(`/en/glossary/?mark=${encodeURIComponent('<img src=x onerror=alert(1)> token')}`);
    await expect(page.locator('main mark[data-arrival]').first()).toBeVisible();
    await expect(page.locator('main img[src="x"]')).toHaveCount(0);
  });

  test('loads no marker where nothing is to be marked', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/en/glossary/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('arrival-marker'))).toEqual([]);
  });
});

test.describe('for everyone', () => {
  for (const address of ['/en/search/?q=card+number+on+paper', '/sv/sok/?q=flumbergast', '/sv/sok/']) {
    test(`axe finds nothing at ${address}`, async ({ page }) => {
      await page.goto(address);
      if (address.includes('q=')) await expect(page.getByRole('status').first()).not.toBeEmpty();
      expect(await axeFindings(page)).toEqual([]);
    });
  }

  test('axe finds nothing in the dialog with results', async ({ page }) => {
    await page.goto('/sv/');
    await page.keyboard.press('/');
    await page.keyboard.type('hippa gym');
    await expect(results(page).first()).toBeVisible();
    await expect(dialog(page).getByRole('status')).not.toBeEmpty();
    expect(await axeFindings(page, { within: '.search-dialog' })).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of results leads to the A–Z page', async ({ page }) => {
    await page.goto('/en/search/');
    await page.getByRole('link', { name: 'the list of everything, A to Z' }).first().click();
    await expect(page).toHaveURL(/\/en\/a-z\/$/);
  });
});

test('the first hit is the same for both ways in', async ({ page }) => {
  await page.goto('/en/search/?q=lost%20phone');
  await expect(results(page).first()).toBeVisible();
  const onPage = await results(page).first().getAttribute('data-id');
  await page.goto('/en/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('lost phone', { delay: 20 });
  await expect(results(page).first()).toBeVisible();
  await expect(results(page).first()).toHaveAttribute('data-id', onPage ?? '');
});
