import { expect, type Page } from '@playwright/test';
import { storageKeys } from '../../src/browser/storage.ts';
import { answeredLines } from '../../src/components/checklist/ChecklistLines.examples.ts';
import { answeredIncident } from '../../src/components/checklist/IncidentLines.examples.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { noteMaxLength } from '../../src/domain/progress.ts';
import { messages } from '../../src/i18n/messages.ts';
import { axeFindings } from './axe.ts';
import { test } from './gallery-site.ts';
import { clippedParts, missingEdges } from './seen-on-page.ts';

// One worker for the whole file, so that the gallery is built once.
test.describe.configure({ mode: 'default' });
// The gallery has no offline worker.
test.use({ serviceWorkers: 'block' });

const answered = { version: 1, items: { ...answeredLines.items, ...answeredIncident.items } };
const kept = [
  [storageKeys.progress, JSON.stringify(answered)],
  [storageKeys.incident, JSON.stringify({ version: 1, found: '2026-11-24T09:30' })],
] as const;

/** What the device has kept, before the page loads. */
async function keep(page: Page, records: readonly (readonly [string, string])[]) {
  await page.addInitScript((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, records);
}

/** The gallery as someone has left it who has pressed everything that opens. */
async function open(page: Page, gallery: string, locale: Locale) {
  await keep(page, kept);
  await page.clock.setFixedTime(new Date('2026-11-25T08:00:00'));
  await page.goto(`${gallery}/${locale}/gallery/`);
  await expect(page.locator('.item[data-answer="done"]').first()).toBeVisible();
  await page.evaluate(
    (editionReady) => {
      document.documentElement.dataset['update'] = '2026-12-01';
      document.querySelector('[data-update-sentence]')?.append(editionReady);
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const term of document.querySelectorAll<HTMLElement>('glossary-term a')) term.click();
    },
    messages[locale].update.ready(formatDate('2026-12-01', locale)),
  );
  await expect(page.locator('update-notice')).toBeVisible();
  await page
    .getByRole('textbox', { name: /^(My note|Min anteckning)$/ })
    .last()
    .fill('å'.repeat(noteMaxLength + 3));
  await expect(page.locator('[data-note-error]:not(:empty)')).toBeVisible();
}

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [375, 1280]) {
      test(`axe finds nothing in the gallery: ${locale}, ${colorScheme}, ${width} px`, async ({
        page,
        gallery,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await open(page, gallery, locale);
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  }

  test(`no word breaks out of its box, from 320 px: ${locale}`, async ({ page, gallery }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, gallery, locale);
    for (const width of [320, 375, 640, 960, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, `sideways at ${width} px`).toBeLessThanOrEqual(0);
      expect(await page.evaluate(clippedParts), `at ${width} px`).toEqual([]);
    }
  });

  test(`in forced colors what has an edge keeps it: ${locale}`, async ({ page, gallery }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, gallery, locale);
    expect(await page.evaluate(missingEdges)).toEqual([]);
  });

  test(`paper has no buttons, and what was folded stands open: ${locale}`, async ({ page, gallery }) => {
    await keep(page, kept);
    await page.goto(`${gallery}/${locale}/gallery/`);
    await expect(page.locator('.item[data-answer="done"]').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main :is(button, .button, .copy-link, .switch, .saved):visible')).toHaveCount(
      0,
    );
    await expect(page.locator('.why:visible').first()).toBeVisible();
    expect(await page.locator('.why:visible').count()).toBe(await page.locator('.why').count());
    await expect(page.locator('.stamp:visible').first()).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`everything reads, and controls that would do nothing are gone: ${locale}`, async ({
      page,
      gallery,
    }) => {
      await page.goto(`${gallery}/${locale}/gallery/`);
      const examples = page.locator('[data-example]');
      expect(await examples.count()).toBeGreaterThan(40);
      const dead = page.locator('main :is(button:not([type="submit"]), input, textarea, select):visible');
      // The boxes of the incident list work unsaved.
      await expect(dead.and(page.locator('main *:not(.incident-lines *)'))).toHaveCount(0);
      await expect(page.locator('region-part .body:visible')).toHaveCount(3);
      await expect(page.locator('.message.no-script:visible').first()).toBeVisible();
      expect(
        await examples.evaluateAll((boxes) =>
          boxes
            // Hits are there when a search is made, which takes a script.
            .filter((box) => !box.querySelector('gallery-hits') && box.getBoundingClientRect().height < 12)
            .map((box) => box.parentElement?.textContent),
        ),
      ).toEqual([]);
    });
  }
});

for (const locale of locales) {
  test(`storage that is refused or damaged is said in words: ${locale}`, async ({ page, gallery }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await keep(page, [[storageKeys.progress, '{damaged']]);
    await page.goto(`${gallery}/${locale}/gallery/`);
    await expect(page.locator('[data-status]').first()).toHaveText(messages[locale].shell.storageDamaged);

    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.reload();
    await page
      .getByRole('radio', { name: messages[locale].checklist.answerName.done, exact: true })
      .first()
      .check();
    await expect(page.locator('[data-status]').first()).toHaveText(messages[locale].shell.storageRefused);
    expect(await page.evaluate(clippedParts)).toEqual([]);
  });
}
