/** What the tests of the offline worker share: a site that can go away, and ways to wait for what is kept. */
import { rmSync } from 'node:fs';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { serveUnreliably, type UnreliableServer } from '../unreliable-server.ts';
import { smallEdition } from './another-edition.ts';

interface OfTest {
  /** For what needs search, or so many files that something can happen meanwhile. */
  isWholeSite: boolean;
  server: UnreliableServer;
  site: Page;
}

/** Each test has a server and a browser of its own, so that it begins with nothing kept. */
export const test = base.extend<OfTest, { smallSite: string }>({
  isWholeSite: [false, { option: true }],
  smallSite: [
    async ({}, use) => {
      const folder = await smallEdition();
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  server: async ({ isWholeSite, smallSite }, use) => {
    const server = await serveUnreliably(isWholeSite ? 'dist' : smallSite);
    await use(server);
    server.close();
  },
  site: async ({ browser, server }, use) => {
    const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: server.origin });
    await use(await context.newPage());
    await context.close();
  },
});

/** Opens a page and waits until the whole site is kept. */
export async function keepEverything(page: Page, address = '/en/offline/') {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** Lets the browser look for another edition and waits until it is there and whole. */
export async function letAnotherArrive(page: Page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const arriving = registration?.installing ?? registration?.waiting;
    await new Promise<void>((resolve) => {
      const check = () => {
        if (arriving?.state !== 'installing') resolve();
      };
      arriving?.addEventListener('statechange', check);
      check();
    });
  });
}

/** The change that gives one guide another heading. */
export const newWords = (words: string) => ({
  'en/guides/card-numbers-on-paper/index.html': (html: string) =>
    html.replace(/<h1([^>]*)>[^<]*/, (_, attributes: string) => `<h1${attributes}>${words}`),
});

/** How many editions are kept in this browser. */
export async function storesOfEditions(context: BrowserContext, server: UnreliableServer): Promise<number> {
  const [page] = context.pages();
  if (!page?.url().startsWith(server.origin)) return -1;
  const names = await page.evaluate(() => caches.keys());
  return names.filter((name) => name.includes(':pages:')).length;
}
