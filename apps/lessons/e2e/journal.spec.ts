import { expect, type Page, test } from '@playwright/test';
import { settle } from './reader.ts';
import { readStored } from './stored.ts';

const lesson = '/lesson/a1-everyone-can-broadcast';
const sentence = 'Only my own followers see it, and most of them';

test('after a killed tab and without a network, every answer and the half-given one are there', async ({
  page,
  context,
}) => {
  await page.goto(`${lesson}/same-post`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await lockGuess(page);
  await page.goto(`${lesson}/practise`);
  await answerRight(page);
  await page.goto(`${lesson}/say-it`);
  await words(page).fill(sentence);
  await expect.poll(async () => (await readStored(page)).drafts).toContain('a1-everybody-knows');

  await page.close(); // at once: no handler of the page is run
  await context.setOffline(true);
  const later = await context.newPage();
  await later.goto(lesson);

  await expect(later, 'it opens where the learner was').toHaveURL(/say-it$/);
  await expect(words(later)).toHaveValue(sentence);
  await expect(later.getByText('You are offline. Carry on.')).toBeVisible();

  await later.goto(`${lesson}/same-post`);
  await expectLocked(later);
  await expect(onward(later)).toHaveAttribute('data-tone', 'main');

  await later.goto(`${lesson}/practise`);
  await later.getByRole('button', { name: 'Question before' }).click();
  await expect(typicalReach(later)).toHaveAttribute('data-state', 'right');
});

test('a lesson that was never opened works without a network, once the site was visited', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);

  await page.goto(`${lesson}/one-try`);
  await settle(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();

  await expect(page.getByText('feeds showed it: that is')).toBeVisible();
  await expect(onward(page)).toHaveAttribute('data-tone', 'main');
});

test('an answer in one tab shows in the other', async ({ page, context }) => {
  await page.goto(`${lesson}/practise`);
  const other = await context.newPage();
  await other.goto(`${lesson}/practise`);
  await expect(typicalReach(other)).toHaveAttribute('data-state', 'empty');

  await answerRight(page);

  await expect(typicalReach(other)).toHaveAttribute('data-state', 'right');
  await expect(other.getByText('In 92% of tries nobody passed it on')).toBeVisible();
});

test('two tabs that answer at once lose nothing', async ({ page, context }) => {
  await page.goto(`${lesson}/practise`);
  const other = await context.newPage();
  await other.goto(`${lesson}/same-post`);

  await Promise.all([answerRight(page), lockGuess(other)]);
  await page.reload();

  await page.getByRole('button', { name: 'Question before' }).click();
  await expect(typicalReach(page)).toHaveAttribute('data-state', 'right');
  await page.goto(`${lesson}/same-post`);
  await expectLocked(page);
});

test('a figure that was run comes back as it ended', async ({ page }) => {
  await page.goto(`${lesson}/one-try`);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByText('feeds showed it: that is')).toBeVisible();
  const told = (await page.getByText(/^Step \d+ of \d+\./).textContent()) ?? '';
  await page.reload();

  await expect(page.getByText(told)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play again' })).toBeEnabled();
});

test('the language changes in the middle of a lesson, and screen, answers and draft stay', async ({
  page,
}) => {
  await page.goto(`${lesson}/practise`);
  await answerRight(page);
  await page.getByRole('button', { name: 'ID: Bahasa Indonesia' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latihan');
  await expect(page).toHaveURL(/practise$/);
  await expect(page.getByRole('radio', { name: 'Sekitar 4 orang' })).toBeChecked();
  await expect(page.locator('[data-state="right"]').first()).toBeVisible();

  await page.goto(`${lesson}/say-it`);
  const jawaban = page.getByRole('textbox');
  await jawaban.fill('Hanya pengikutku yang');
  await page.getByRole('button', { name: 'EN: English' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Say it in one sentence');
  await expect(words(page)).toHaveValue('Hanya pengikutku yang');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Say it in one sentence');
});

async function lockGuess(page: Page): Promise<void> {
  await page.getByRole('slider').press('ArrowRight');
  await page.getByRole('radio', { name: '75%' }).check({ force: true });
  await page.getByRole('button', { name: 'Lock my guess' }).click();
  await expectLocked(page);
}

async function expectLocked(page: Page): Promise<void> {
  await expect(page.getByText(/locked in/).first()).toBeVisible();
}

async function answerRight(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'About 4 people' }).check({ force: true });
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(typicalReach(page)).toHaveAttribute('data-state', 'right');
}

function typicalReach(page: Page) {
  return page.getByRole('region', { name: /^In 200 simulated towns/ });
}

function words(page: Page) {
  return page.getByRole('textbox');
}

function onward(page: Page) {
  return page.locator('main footer a').last();
}
