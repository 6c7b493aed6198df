import { expect, test, type Page } from '@playwright/test';

const list = '/en/checklists/card-payments/';
const key = 'safe-hands:progress';

const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const line = (page: Page, id: string) => page.locator(`[data-item$="/${id}"]`);

test('nothing is kept before the first answer', async ({ page }) => {
  await page.goto(list);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('an answer is kept under list/item with its version and time', async ({ page }) => {
  await page.goto(list);
  await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  const record = JSON.parse((await stored(page)) ?? '{}');
  expect(record).toMatchObject({
    version: 1,
    items: { 'card-payments/shred-slips': { answer: 'done', flag: false, version: 1 } },
  });
  expect(record.items['card-payments/shred-slips'].on).toMatch(/^\d{4}-\d{2}-\d{2}T/);
});

test('the same answer shows where the line stands in another list', async ({ page }) => {
  await page.goto(list);
  await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await page.goto('/sv/checklistor/borja-har/');
  await expect(line(page, 'shred-slips').getByRole('radio', { name: 'Klart' })).toBeChecked();
});

test('“not for us” asks why and leaves the count', async ({ page }) => {
  await page.goto(list);
  const total = await page.locator('[data-item]').count();
  await line(page, 'shred-slips').getByRole('radio', { name: 'Not for us' }).check();
  await line(page, 'shred-slips').getByRole('radio', { name: 'We never do this' }).check();
  await expect(page.getByText(`0 of ${total - 1} done`)).toBeVisible();
  expect(JSON.parse((await stored(page)) ?? '{}').items['card-payments/shred-slips'].reason).toBe('never-do');
});

test('a second tab shows the answer at once', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(list);
  await second.goto(list);
  await first.bringToFront();
  await line(first, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await expect(line(second, 'shred-slips').getByRole('radio', { name: 'Done' })).toBeChecked();
});

test('going back shows the answers of the device, not those of the form', async ({ page }) => {
  await page.goto(list);
  await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await page.goto('/en/');
  await page.evaluate((name) => localStorage.removeItem(name), key);
  await page.goBack();
  await expect(line(page, 'shred-slips').getByRole('radio', { name: 'Not yet' })).toBeChecked();
});

test('a note is kept, and one that is too long says by how much', async ({ page }) => {
  await page.goto(list);
  const first = line(page, 'shred-slips');
  await first.getByText('Why and how').click();
  const note = first.getByLabel('My note');
  await note.fill('x'.repeat(503));
  await expect(first.getByText('3 characters too many')).toBeVisible();
  await note.blur();
  expect(await stored(page)).toBeNull();
  await note.fill('In the blue binder');
  await note.blur();
  await page.reload();
  await expect(line(page, 'shred-slips').getByLabel('My note')).toHaveValue('In the blue binder');
});

test('a folded line shows the beginning of its note', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 720 });
  await page.goto(list);
  const first = line(page, 'shred-slips');
  const folded = await first.boundingBox();
  await first.getByText('Why and how').click();
  await first.getByLabel('My note').fill(`In the blue binder ${'and the red one '.repeat(20)}`);
  await first.getByLabel('My note').blur();
  await page.reload();
  await expect(first.getByText(/In the blue binder/).first()).toBeVisible();
  expect((await first.boundingBox())?.height).toBe(folded?.height);
});

test('a list can be cleared and brought back', async ({ page }) => {
  await page.goto(list);
  await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await page.getByRole('button', { name: 'Clear this list' }).click();
  await expect(line(page, 'shred-slips').getByRole('radio', { name: 'Not yet' })).toBeChecked();
  await page.getByRole('button', { name: 'Clear this list' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line(page, 'shred-slips').getByRole('radio', { name: 'Done' })).toBeChecked();
});

test('the filter shows what is left, and the link leads to the next line', async ({ page }) => {
  await page.goto(list);
  const lines = page.locator('[data-item]');
  const total = await lines.count();
  await lines.first().getByRole('radio', { name: 'Done' }).check();
  await expect(page.getByRole('radio', { name: `All lines ${total}` })).toBeChecked();
  await page.getByRole('radio', { name: `Not done yet ${total - 1}` }).check();
  await expect(page.locator('[data-item]:visible')).toHaveCount(total - 1);
  await expect(page.locator('checklist-filter').getByRole('status')).toHaveText(
    `${total - 1} of ${total} lines are shown.`,
  );
  await page.getByRole('radio', { name: 'To ask a mentor' }).check();
  await expect(page.getByText('No lines match this choice.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-item]:visible')).toHaveCount(total);
  await expect(page.getByText('No lines match this choice.')).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByRole('link', { name: 'Go to the next unanswered line' }).click();
  await expect(lines.nth(1)).toBeFocused();
  await expect(page.getByRole('radio', { name: 'All lines' })).toBeChecked();
});

test('a link to a line opens it and moves focus to it', async ({ page }) => {
  await page.goto(`${list}#shred-slips`);
  await expect(line(page, 'shred-slips')).toBeFocused();
  await expect(line(page, 'shred-slips').locator('.why')).toBeVisible();
});

test('a link to a line that nobody knows says so, and the page works', async ({ page }) => {
  await page.goto(`${list}#no-such-line%E0%A4%A`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('The link points to a part that is no longer here.')).toBeVisible();
  await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
});

for (const [name, text, words] of [
  ['garbage', '{not json', 'could not be read'],
  ['a damaged record', '{"version":1,"items":{"a/b":{"answer":"maybe"}}}', 'could not be read'],
  ['a record of a newer edition', '{"version":7,"items":{},"plan":{}}', 'newer edition'],
] as const) {
  test(`${name} is left as it was, and said in words`, async ({ page }) => {
    await page.addInitScript(([storageKey, value]) => localStorage.setItem(storageKey, value), [
      key,
      text,
    ] as const);
    await page.goto(list);
    await expect(page.getByText(words)).toBeVisible();
    await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
    await expect(line(page, 'shred-slips').getByRole('radio', { name: 'Done' })).toBeChecked();
    expect(await stored(page)).toBe(text);
  });
}

test('storage that the browser refuses is said in words, and the page works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(list);
  await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await expect(page.getByText('does not let the site keep anything')).toBeVisible();
  await expect(line(page, 'shred-slips').getByRole('radio', { name: 'Done' })).toBeChecked();
});

test('a full disk is said in words', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(list);
  await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await expect(page.getByText('does not let the site keep anything')).toBeVisible();
});

test('an element that is moved reacts once to a click', async ({ page }) => {
  await page.goto(list);
  await page.evaluate(() => {
    const form = document.querySelector('checklist-form');
    const parent = form?.parentElement;
    if (!form || !parent) throw new Error('no form');
    for (let i = 0; i < 3; i += 1) {
      form.remove();
      parent.append(form);
    }
    (window as unknown as { writes: number }).writes = 0;
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...args) {
      (window as unknown as { writes: number }).writes += 1;
      setItem.apply(this, args);
    };
  });
  await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { writes: number }).writes)).toBe(1);
});

test('prints with answers, or without', async ({ page }) => {
  await page.goto(list);
  await line(page, 'shred-slips').getByRole('radio', { name: 'Done' }).check();
  await page.evaluate(() => {
    window.print = () => {
      const isBlank = document.documentElement.hasAttribute('data-print-blank');
      document.title = isBlank ? 'blank' : 'with answers';
    };
  });
  await page.getByRole('button', { name: 'Print without answers' }).click();
  await expect(page).toHaveTitle('blank');
  // Some browsers make the paper only now.
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-print-blank');
  await page.keyboard.press('Control');
  await expect(root).not.toHaveAttribute('data-print-blank');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page).toHaveTitle('with answers');
});

test.describe('the incident route', () => {
  const route = '/en/checklists/first-72-hours/';

  test('counts the hours from when one found out, and keeps the time', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T14:00:00'));
    await page.goto(route);
    await page.getByLabel('When did you find out?').fill('2026-11-24T09:30');
    await page.getByLabel('When did you find out?').blur();
    await expect(page.getByText('67 hours left')).toBeVisible();
    await page.reload();
    await expect(page.getByText('67 hours left')).toBeVisible();
  });

  test('says so when the time is over, or has not come', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-28T14:00:00'));
    await page.goto(route);
    const field = page.getByLabel('When did you find out?');
    await field.fill('2026-11-24T09:30');
    await field.blur();
    await expect(page.getByText('The 72 hours are over.')).toBeVisible();
    await field.fill('2026-12-24T09:30');
    await field.blur();
    await expect(page.getByText('That time has not come yet')).toBeVisible();
  });

  test('the box takes the time', async ({ page }) => {
    await page.goto(route);
    await page.getByRole('checkbox', { name: 'Done' }).first().check();
    await expect(page.getByText(/Done, \w+, \w+ \d+, \d+:\d{2}/).first()).toBeVisible();
  });

  test('its first line names the commonest case, and the cases and the calls are one tap away', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 720 });
    await page.goto(route);
    await expect(page.locator('[data-item]').first()).toContainText('Phone or laptop gone?');
    await expect(page.getByRole('link', { name: /stolen phone.*case by case/ })).toBeInViewport();
    await page.getByRole('link', { name: 'Whom to call' }).click();
    await expect(page.getByRole('link', { name: '114 14' })).toBeInViewport();
    await expect(page.getByRole('link', { name: 'ic3.gov' })).toHaveAttribute('href', 'https://ic3.gov/');
    await page.getByRole('link', { name: /stolen phone/ }).click();
    await expect(page.getByRole('heading', { name: 'What to do first, case by case' })).toBeInViewport();
  });

  test('a new incident starts with an empty list and no time, and the old one can be had back', async ({
    page,
  }) => {
    await page.goto(route);
    const first = page.getByRole('checkbox', { name: 'Done' }).first();
    const found = page.getByLabel('When did you find out?');
    await first.check();
    await found.fill('2026-11-24T09:30');
    await found.blur();
    await page.getByRole('button', { name: /^Start over/ }).click();
    await expect(first).not.toBeChecked();
    await expect(found).toHaveValue('');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('safe-hands:incident'))).toBeNull();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(first).toBeChecked();
    await expect(found).toHaveValue('2026-11-24T09:30');
    await page.reload();
    await expect(found).toHaveValue('2026-11-24T09:30');
  });

  test('its clock says so when the device keeps nothing, and counts all the same', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.clock.setFixedTime(new Date('2026-11-24T14:00:00'));
    await page.goto(route);
    const clock = page.locator('incident-clock');
    await page.getByLabel('When did you find out?').fill('2026-11-24T09:30');
    await page.getByLabel('When did you find out?').blur();
    await expect(clock.getByText('does not let the site keep anything')).toBeVisible();
    await expect(clock.getByText('67 hours left')).toBeVisible();
  });

  test('its clock shows at once what another tab sets and clears', async ({ context }) => {
    const [first, second] = [await context.newPage(), await context.newPage()];
    await first.goto(route);
    await second.goto(route);
    await first.bringToFront();
    await first.getByLabel('When did you find out?').fill('2026-11-24T09:30');
    await first.getByLabel('When did you find out?').blur();
    await expect(second.getByLabel('When did you find out?')).toHaveValue('2026-11-24T09:30');
    await first.getByRole('button', { name: 'Clear the time' }).click();
    await expect(second.getByLabel('When did you find out?')).toHaveValue('');
  });

  test('the law is chosen beside the clock, and both can be had back', async ({ page }) => {
    await page.goto(route);
    const law = page.locator('incident-clock').getByRole('group', { name: 'Law shown' });
    await expect(law.getByRole('radio', { name: 'Both' })).toBeChecked();
    await law.getByRole('radio', { name: 'Sweden and EU' }).check();
    await expect(page.locator('[data-region-line="us"]').first()).toBeHidden();
    await expect(page.getByRole('link', { name: 'ic3.gov' })).toBeHidden();
    await law.getByRole('radio', { name: 'Both' }).check();
    await page.reload();
    await expect(law.getByRole('radio', { name: 'Both' })).toBeChecked();
    await expect(page.locator('[data-region-line]:visible')).toHaveCount(2);
  });

  test('its clock counts up where only American law is shown, which has no such limit', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T14:00:00'));
    await page.goto(route);
    const clock = page.locator('incident-clock');
    await clock.getByLabel('When did you find out?').fill('2026-11-24T09:30');
    await clock.getByLabel('When did you find out?').blur();
    await clock.getByRole('radio', { name: 'United States' }).check();
    await expect(clock.getByText('4 hours since you found out')).toBeVisible();
    await expect(clock.locator('[data-hours]')).toBeHidden();
    await clock.getByRole('radio', { name: 'Both' }).check();
    await expect(clock.getByText('67 hours left')).toBeVisible();
    await expect(clock.locator('[data-hours]')).toBeVisible();
  });

  test('with Swedish law chosen, lines for the United States are away', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('safe-hands:settings', JSON.stringify({ version: 1, region: 'se' })),
    );
    await page.goto(route);
    await expect(page.locator('[data-region-line="us"]').first()).toBeHidden();
    await expect(page.locator('[data-region-line="se"]').first()).toBeVisible();
  });

  test('prints on one side in each law and in both, on A4 and on Letter', async ({ page }) => {
    for (const address of [route, '/sv/checklistor/forsta-72-timmarna/']) {
      await page.goto(address);
      for (const region of ['', 'us', 'se']) {
        await page.evaluate((chosen) => {
          const { dataset } = document.documentElement;
          if (chosen) dataset['region'] = chosen;
          else delete dataset['region'];
        }, region);
        for (const format of ['A4', 'Letter']) {
          const pdf = (await page.pdf({ format })).toString('latin1');
          expect(pdf.match(/\/Type \/Page\b/g) ?? [], `${address} ${region} ${format}`).toHaveLength(1);
        }
      }
    }
  });
});
