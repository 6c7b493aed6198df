import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../browser.ts';
import { differencesIn, judgedQueries, typeQueries } from '../judged-queries.ts';
import { oddName, unpackPortable, type PortableFolder } from '../portable-folder.ts';
import { serveFolder } from '../serve-folder.ts';

interface Fixtures {
  folder: PortableFolder;
  /** A browser that keeps what it is told between two starts. */
  open: () => Promise<BrowserContext>;
}

/** The folder lies on a medium that cannot be written to, under a name with all that makes trouble. */
const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = unpackPortable(oddName, true);
    await use(folder);
    folder.remove();
  },
  open: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    const executablePath = findChromium();
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await chromium.launchPersistentContext(profile, {
        args: ['--no-sandbox'],
        ...(executablePath ? { executablePath } : {}),
      });
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
    rmSync(profile, { recursive: true, force: true });
  },
});
test.setTimeout(180_000);

/** Console errors, and what was asked of a network, on every page from now on. */
function watch(context: BrowserContext) {
  const complaints: string[] = [];
  const asked: string[] = [];
  const follow = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url());
    });
  };
  context.pages().forEach(follow);
  context.on('page', follow);
  return { complaints, asked };
}

async function keep(page: Page) {
  await page.getByRole('button', { name: /^(?:Keep it|Spara)$/ }).click();
}

test('the path is longer than 200 letters', ({ folder }) => {
  expect(folder.url('index.html').length).toBeGreaterThan(200);
});

test('ticked in Swedish, read in English, still there after a restart', async ({ folder, open }) => {
  let context = await open();
  let seen = watch(context);
  let page = await context.newPage();
  await page.goto(folder.url('index.html'));
  await page.getByRole('link', { name: 'Läs på svenska' }).click();
  await page.getByRole('link', { name: 'Checklistor' }).first().click();
  await page.goto(folder.url('sv/checklistor/kortbetalningar/index.html'));
  await page.getByRole('radio', { name: 'Klart' }).first().check();
  await expect(page.getByRole('dialog')).toContainText('andra sidor som öppnas från filer på samma dator');
  await keep(page);
  await page.getByRole('radio', { name: 'Klart' }).nth(1).check();
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page.getByRole('radio', { name: 'Done' }).first()).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Done' }).nth(1)).toBeChecked();
  expect(seen).toEqual({ complaints: [], asked: [] });
  await context.close();

  context = await open();
  seen = watch(context);
  page = await context.newPage();
  await page.goto(folder.url('en/checklists/card-payments/index.html'));
  await expect(page.getByRole('radio', { name: 'Done' }).first()).toBeChecked();
  expect(seen).toEqual({ complaints: [], asked: [] });
});

test('every page opens without a complaint, and nothing is asked of a network', async ({ folder, open }) => {
  // Two hundred pages, one after the other, on a machine that may be busy.
  test.setTimeout(360_000);
  const context = await open();
  const { complaints, asked } = watch(context);
  const pages = await Promise.all([context.newPage(), context.newPage()]);
  const waiting = folder.pages.filter((file) => !file.startsWith('go/'));
  expect(waiting.length).toBeGreaterThan(190);
  await Promise.all(
    pages.map(async (page) => {
      for (let file = waiting.pop(); file; file = waiting.pop()) {
        await page.goto(folder.url(file));
        await expect(page.locator('html')).toHaveAttribute('data-runs', '');
      }
    }),
  );
  expect(complaints).toEqual([]);
  expect(asked).toEqual([]);
});

test('no is no: nothing is kept, it is said, and the question does not come again', async ({
  folder,
  open,
}) => {
  const context = await open();
  const page = await context.newPage();
  await page.goto(folder.url('en/checklists/card-payments/index.html'));
  await page.getByRole('radio', { name: 'Done' }).first().check();
  await page.getByRole('button', { name: 'Do not keep it' }).click();
  await expect(page.locator('checklist-form').getByRole('status')).toContainText(
    'does not let the site keep anything',
  );
  await expect(page.getByRole('radio', { name: 'Done' }).first()).toBeChecked();
  await page.getByRole('radio', { name: 'Done' }).nth(1).check();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(folder.url('en/checklists/start-here/index.html'));
  await page.getByRole('radio', { name: 'Done' }).first().check();
  await page.waitForTimeout(500);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('two windows show the same, and all of it can be erased', async ({ folder, open }) => {
  const context = await open();
  const first = await context.newPage();
  const second = await context.newPage();
  for (const page of [first, second]) await page.goto(folder.url('en/checklists/card-payments/index.html'));
  await first.getByRole('radio', { name: 'Done' }).first().check();
  await keep(first);
  await expect(second.getByRole('radio', { name: 'Done' }).first()).toBeChecked();
  await first.goto(folder.url('en/device/index.html'));
  await expect(first.getByRole('row', { name: /Your answers and notes/ })).toContainText('kB');
  await first.getByRole('button', { name: 'Erase everything' }).click();
  await expect(second.getByRole('radio', { name: 'Done' }).first()).not.toBeChecked();
});

test('look and law that were chosen come with the next page', async ({ folder, open }) => {
  const context = await open();
  const page = await context.newPage();
  await page.goto(folder.url('en/menu/index.html'));
  await page.getByRole('main').getByRole('radio', { name: 'Dark' }).check();
  await keep(page);
  await page.getByRole('main').getByRole('radio', { name: 'United States' }).check();
  await page.goto(folder.url('sv/guider/kortnummer-pa-papper/index.html'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-region', 'us');
  await expect(page.locator('region-part[data-in="se"] .body')).toBeHidden();
});

test('difference: links to pass on lead to the published address', async ({ folder, open }) => {
  const context = await open();
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void (document.title = text)) },
    });
  });
  await page.goto(folder.url('en/guides/card-numbers-on-paper/index.html'));
  await page.locator('copy-link a[href="#law"]').click();
  await expect(page).toHaveTitle(/^https:\/\/[^/]+\/(?:\S+\/)?en\/guides\/card-numbers-on-paper\/#law$/);
  const line = page.locator('[data-item] details').first();
  await line.locator('summary').click();
  await line.locator('copy-link a').click();
  await expect(page).toHaveTitle(/^https:\/\/[^/]+\/(?:\S+\/)?go\/[a-z-]+\/#[a-z-]+$/);
});

test('difference: offline worker: there is none, and the page says which edition this is', async ({
  folder,
  open,
}) => {
  const context = await open();
  const page = await context.newPage();
  await page.goto(folder.url('sv/offline/index.html'));
  await expect(page.getByText(/Du läser den bärbara utgåvan, från \d+ \S+ \d{4}\./)).toBeVisible();
  await expect(page.getByText('SHA-256')).toHaveCount(0);
  expect(await page.getByRole('link', { name: 'Hämta en nyare utgåva' }).getAttribute('href')).toMatch(
    /^https?:\/\/.+\/sv\/offline\/$/,
  );
  expect(context.serviceWorkers()).toEqual([]);
});

test('a guide prints whole', async ({ folder, open }) => {
  const context = await open();
  const page = await context.newPage();
  await page.goto(folder.url('en/guides/card-numbers-on-paper/index.html'));
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(30_000);
});

test.describe('difference: storage, and a folder that is not whole', () => {
  test('without its store the page says so and works', async ({ open }) => {
    const folder = unpackPortable('half');
    rmSync(join(folder.path, 'portable/store.html'));
    const page = await (await open()).newPage();
    await page.goto(folder.url('en/checklists/card-payments/index.html'));
    await expect(page.getByText('A file of the folder is missing (portable/store.html)')).toBeVisible();
    await page.getByRole('radio', { name: 'Done' }).first().check();
    await keep(page);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Done' }).first()).toBeChecked();
    folder.remove();
  });

  test('without its script the page reads, and says what to do', async ({ open }) => {
    const folder = unpackPortable('half');
    renameSync(join(folder.path, 'portable/app.js'), join(folder.path, 'portable/app.txt'));
    const page = await (await open()).newPage();
    await page.goto(folder.url('sv/guider/kortnummer-pa-papper/index.html'));
    await expect(page.getByText('Det saknas filer bredvid sidan')).toBeVisible({ timeout: 10_000 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    folder.remove();
  });

  test('a page alone, as when it is opened inside the zip, says to unpack first', async ({ open }) => {
    const folder = unpackPortable('alone');
    const page = await (await open()).newPage();
    for (const name of ['portable', 'assets']) rmSync(join(folder.path, name), { recursive: true });
    await page.goto(folder.url('index.html'));
    await expect(page.getByText('Unpack the whole zip, then open index.html')).toBeVisible();
    await expect(page.getByText('Packa upp hela zip-filen')).toBeVisible();
    expect(existsSync(join(folder.path, 'READ ME.txt'))).toBe(true);
    expect(existsSync(join(folder.path, 'LÄS MIG.txt'))).toBe(true);
    folder.remove();
  });
});

test('from the start page: search by typing, land on a section, see the mark', async ({ folder, open }) => {
  const context = await open();
  const { complaints, asked } = watch(context);
  const page = await context.newPage();
  for (const { start, typed, part, mark } of [
    { start: 'en/index.html', typed: 'security code', part: 'code', mark: /security|code/i },
    { start: 'sv/index.html', typed: 'säkerhetskod', part: 'kod', mark: /kod/i },
  ]) {
    await page.goto(folder.url(start));
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(typed);
    const hit = page.locator(`[data-search-results] a[data-id*="#"][href*="${part}"]`).first();
    await expect(hit).toBeVisible();
    expect(await hit.getAttribute('href')).toMatch(/#/);
    await hit.click();
    await expect(page.locator('main mark').first()).toContainText(mark);
    // The marked words of the part that was landed on: others may stand above it.
    await expect
      .poll(() =>
        page.locator('main mark').evaluateAll((marks) =>
          marks.some((found) => {
            const { top, bottom } = found.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          }),
        ),
      )
      .toBe(true);
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(complaints).toEqual([]);
  expect(asked).toEqual([]);
});

test('the search page has an address, and its form works without script too', async ({ folder, open }) => {
  const context = await open();
  const page = await context.newPage();
  await page.goto(`${folder.url('sv/sok/index.html')}?q=kortnummer`);
  await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('kortnummer');
});

for (const locale of ['en', 'sv'] as const) {
  test(`every judged query finds the same, in the same order, as online (${locale})`, async ({
    folder,
    open,
  }) => {
    const server = await serveFolder('dist');
    const page = await (await open()).newPage();
    const search = { en: 'en/search/', sv: 'sv/sok/' }[locale];
    const online = async (queries: string[]) => {
      await page.goto(`${server.origin}/${search}`);
      return page.evaluate(typeQueries, queries);
    };
    const portable = async (queries: string[]) => {
      await page.goto(folder.url(`${search}index.html`));
      return page.evaluate(typeQueries, queries);
    };
    expect(await differencesIn(judgedQueries(locale), online, portable)).toEqual([]);
    await server.close();
  });
}

test('a search file that is missing is said in words, and the way on is offered', async ({ open }) => {
  const folder = unpackPortable('half');
  rmSync(join(folder.path, 'portable/search-en.js'));
  const page = await (await open()).newPage();
  await page.goto(`${folder.url('en/search/index.html')}?q=card`);
  await expect(page.getByText('Search could not be loaded.')).toBeVisible({ timeout: 20_000 });
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Everything, A to Z' }).first(),
  ).toBeVisible();
  folder.remove();
});
