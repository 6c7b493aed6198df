import { expect, test, type Page } from '@playwright/test';

/** An owner on a phone, once in each language. */
const journeys = [
  {
    locale: 'en',
    home: '/en/',
    topic: 'Payment data',
    guide: 'Card numbers do not belong in a drawer',
    twin: 'Svenska',
    done: 'Done',
    whyAndHow: 'Why and how',
    mentor: 'Ask a mentor',
    twinDone: 'Klart',
    status: /1 of \d+ done/,
    twinStatus: /1 av \d+ klara/,
  },
  {
    locale: 'sv',
    home: '/sv/',
    topic: 'Betaluppgifter',
    guide: 'Kortnummer hör inte hemma i en låda',
    twin: 'English',
    done: 'Klart',
    whyAndHow: 'Varför och hur',
    mentor: 'Fråga en mentor',
    twinDone: 'Done',
    status: /1 av \d+ klara/,
    twinStatus: /1 of \d+ done/,
  },
];

test.use({ viewport: { width: 375, height: 720 }, hasTouch: true, isMobile: true });

async function firstLine(page: Page) {
  return page.locator('checklist-form').getByRole('group').first();
}

for (const journey of journeys) {
  test(`an owner finds a guide by topic, ticks a line, and finds the tick again (${journey.locale})`, async ({
    page,
  }) => {
    await page.goto(journey.home);
    await page.locator('.register').getByRole('link', { name: journey.topic }).click();
    await page.getByRole('link', { name: journey.guide }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: journey.guide })).toBeVisible();

    const line = await firstLine(page);
    await line.getByRole('radio', { name: journey.done }).check();
    await line.getByRole('checkbox', { name: journey.mentor }).check();
    await expect(page.locator('checklist-form').getByRole('status')).toHaveText(journey.status);

    await page.reload();
    await expect((await firstLine(page)).getByRole('radio', { name: journey.done })).toBeChecked();

    await page.getByRole('link', { name: journey.twin, exact: true }).first().click();
    await expect((await firstLine(page)).getByRole('radio', { name: journey.twinDone })).toBeChecked();
    await expect(page.locator('checklist-form').getByRole('status')).toHaveText(journey.twinStatus);
  });

  test(`a guide prints to PDF whole, with its address (${journey.locale})`, async ({ page }) => {
    await page.goto(journey.home);
    await page.locator('.register').getByRole('link', { name: journey.topic }).click();
    await page.getByRole('link', { name: journey.guide }).first().click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(journey.whyAndHow).first()).toBeHidden();
    await expect(page.locator('.why').first()).toBeVisible();
    await expect(page.getByText('safehands.example/go/never-on-paper')).toBeVisible();
    await expect(page.getByRole('navigation').first()).toBeHidden();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(30_000);
  });
}

test('the pad on the front page leads to the lists of what is ticked', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('checkbox', { name: 'Card numbers and payments' }).check();
  await page.getByRole('button', { name: 'Show what to do first' }).click();
  await expect(page.getByText('First for you: Payment data.')).toBeVisible();
  await expect(page.locator('.begin:visible')).toHaveCount(1);
});

test('several topics come first in their order', async ({ page }) => {
  await page.goto('/en/checklists/?topic=payments&topic=customer-privacy');
  const groups = page.locator('[data-topic-id]');
  await expect(page.getByText('First for you: Customer privacy and Payment data.')).toBeVisible();
  await expect(groups.nth(0)).toHaveAttribute('data-topic-id', 'customer-privacy');
  await expect(groups.nth(1)).toHaveAttribute('data-topic-id', 'payments');
});

test('a topic that nobody knows is ignored', async ({ page }) => {
  await page.goto('/en/checklists/?topic=nonsense');
  await expect(page.getByText('First for you')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const [home, button, start, chosen] of [
  ['/en/', 'Show what to do first', 'Start here: the ten that matter most', 'Card numbers and payments'],
  ['/sv/', 'Visa vad jag ska göra först', 'Börja här: de tio viktigaste', 'Kortnummer och betalningar'],
] as const) {
  test(`the pad leads to the ten that matter most when nothing is checked, and otherwise to what fits (${home})`, async ({
    page,
  }) => {
    await page.goto(home);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { level: 1, name: start })).toBeVisible();
    await page.goto(home);
    await page.getByRole('checkbox', { name: chosen }).check();
    await page.getByRole('button', { name: button }).click();
    await expect(page).toHaveURL(/\?topic=payments$/);
  });
}
