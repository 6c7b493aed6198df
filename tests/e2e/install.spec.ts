/** The site among the apps of a device: what the browser itself says of it, and where its icons and shortcuts lead. */
import { expect, test } from '@playwright/test';

interface Manifest {
  icons: { src: string; sizes: string; type: string }[];
  shortcuts: { name: string; url: string }[];
}

for (const { home, shortcuts } of [
  { home: '/en/', shortcuts: ['Something happened?', 'Search', 'Checklists'] },
  { home: '/sv/', shortcuts: ['Har något hänt?', 'Sök', 'Checklistor'] },
]) {
  test(`the browser finds nothing against installing ${home}`, async ({ page }) => {
    await page.goto(home);
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    const against = installabilityErrors.map(({ errorId }) => errorId);
    // The window of a test keeps nothing, like a private one: of that alone it may complain.
    expect(against.filter((error) => error !== 'in-incognito')).toEqual([]);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(new URL(url).pathname).toBe(`${home}manifest.webmanifest`);
  });

  test(`icons have the sizes they say, and shortcuts lead somewhere (${home})`, async ({ page, request }) => {
    await page.goto(home);
    const address = await page.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href);
    const manifest = (await (await request.get(address)).json()) as Manifest;
    for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.type === 'image/png')) {
      const answer = await request.get(new URL(src, address).href);
      expect(answer.headers()['content-type']).toBe(type);
      const png = await answer.body();
      // A PNG begins with eight bytes of its own and the chunk IHDR: width and height stand at bytes 16 and 20.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.shortcuts.map(({ name }) => name)).toEqual(shortcuts);
    for (const { url } of manifest.shortcuts) {
      const answer = await page.goto(new URL(url, address).href);
      expect(answer?.status(), url).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', home.slice(1, 3));
      expect(new URL(page.url()).pathname, url).not.toBe(home);
    }
  });
}
