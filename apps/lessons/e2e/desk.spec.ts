import { expect, type Page, test } from '@playwright/test';
import { settle } from './reader.ts';
import { readStored } from './stored.ts';

const desk = '/lesson/b3-check-first/desk';

test('what was searched, opened and jotted down is there after a reload, and so is the order', async ({
  page,
  context,
}) => {
  await open(page);
  const first = await post(page).innerText();
  await search(page, 'lentera');
  await page.getByRole('tabpanel').locator('ol button').first().click();
  await notes(page).fill('two pages agree');
  await expect
    .poll(async () => (await readStored(page)).drafts)
    .toContain('figure b3-check-first/desk-six');

  const other = await context.newPage();
  for (const again of [page, other]) {
    await open(again);
    await expect(post(again)).toHaveText(first, { useInnerText: true });
    await expect(notes(again)).toHaveValue('two pages agree');
    await expect(again.getByRole('tablist').getByRole('tab')).toHaveCount(2);
    await expect(again.getByRole('searchbox')).toHaveValue('lentera');
  }
});

test('another learner meets the posts in another order', async ({ browser }) => {
  const firsts = new Set<string>();
  for (let learner = 0; learner < 12 && firsts.size < 2; learner++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await open(page);
    firsts.add(await page.getByRole('heading', { level: 3 }).first().innerText());
    await context.close();
  }
  expect(firsts.size).toBe(2);
});

test('a verdict is kept as a trust judgement with its sureness, and shows on the radar', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('radio', { name: 'Trustworthy' }).check({ force: true });
  await page.getByRole('radio', { name: '90%' }).check({ force: true });
  await page.getByRole('button', { name: 'Lock it in' }).click();
  const trusted = expect.objectContaining({
    type: 'result',
    result: expect.objectContaining({
      kind: 'trust',
      questionId: expect.stringMatching(/^b3-desk-p0[18]t$/),
      response: { judgement: 'trustworthy', confidence: 0.9 },
    }),
  });
  await expect.poll(async () => (await readStored(page)).entries).toContainEqual(trusted);

  await page.goto('/lesson/b3-check-first/radar');

  await expect(
    page.getByText('You trusted 1 of 1 that deserve it.', { exact: false }),
  ).toBeVisible();
});

test('a search that finds nothing says so, and that this settles nothing', async ({ page }) => {
  await open(page);

  await search(page, 'kangaroo');

  await expect(
    page.getByText(/^Nothing found for “kangaroo”\. That settles nothing/),
  ).toBeVisible();
});

async function open(page: Page): Promise<void> {
  await page.goto(desk);
  await settle(page);
}

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
}

function post(page: Page) {
  return page.getByRole('article').last();
}

function notes(page: Page) {
  return page.getByRole('textbox', { name: /^Your notes/ });
}
