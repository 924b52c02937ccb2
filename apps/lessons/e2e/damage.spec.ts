import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { addStored, readStored } from './stored.ts';

const practise = '/lesson/a1-everyone-can-broadcast/practise';

test('a corrupt entry is named, kept, and nothing else is lost', async ({ page }) => {
  await page.goto(practise);
  await answerRight(page);
  await addStored(page, { version: 1, type: 'visit', nonsense: true });
  await addStored(page, 'no entry at all');
  await page.reload();

  const notice = page.getByRole('alert');
  await expect(notice).toContainText('2 entries of your journal cannot be read');
  await expectAnswered(page);
  const receipt = await saveReceipt(page);
  expect(JSON.stringify(receipt.entries)).toContain('a1-typical-reach');
  expect(receipt.setAside).toMatchObject([
    { entry: { nonsense: true } },
    { entry: 'no entry at all' },
  ]);
  expect((await readStored(page)).entries).toContain('no entry at all');
});

test('an answer whose question an update took away is told of once, and nothing else is lost', async ({
  page,
}) => {
  await page.goto(practise);
  await answerRight(page);
  await addStored(page, strayAnswer);
  await page.reload();

  const notice = page.getByRole('note').filter({ hasText: 'has left the lessons' });
  await expect(notice).toBeVisible();
  await expectAnswered(page);
  expect(JSON.stringify((await saveReceipt(page)).entries)).toContain('a1-asked-last-year');

  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expectAnswered(page);
  await expect(notice).toBeHidden();
});

for (const name of ['SecurityError', 'UnknownError']) {
  test(`where storage is refused by a ${name}, the page says so and hands out what was answered`, async ({
    page,
  }) => {
    await refuseStorage(page, name);
    await page.goto(practise);
    await expect(page.getByRole('alert')).toContainText(/stores nothing|failed/);

    await answerRight(page);

    await expect(page.getByRole('alert')).toContainText('not stored');
    await expect(page.getByText('Not saved')).toBeVisible();
    const receipt = await saveReceipt(page);
    expect(receipt.format).toBe('groundswell-journal');
    expect(JSON.stringify(receipt.entries)).toContain('a1-typical-reach');
  });
}

test('once storage works again, trying again stores what had waited', async ({ page }) => {
  await refuseStorage(page, 'UnknownError');
  await page.goto(practise);
  await answerRight(page);
  await page.evaluate(() => sessionStorage.setItem('storage', 'works'));

  await page.getByRole('button', { name: 'Try again' }).click();

  await expect(page.getByRole('alert')).toBeHidden();
  await page.reload();
  await expectAnswered(page);
});

const strayAnswer = {
  version: 1,
  id: 'phone.older.7',
  at: 1_700_000_000_000,
  device: 'phone',
  tab: 'older',
  sequence: 7,
  type: 'result',
  result: {
    version: 1,
    questionId: 'a1-asked-last-year',
    kind: 'number',
    response: { value: 92 },
    verdict: { status: 'marked', earned: 1, possible: 1, tags: [] },
    attempt: 1,
    hintsUsed: 0,
    startedAt: 1_700_000_000_000,
    at: 1_700_000_000_000,
    duration: 1,
  },
};

/** Opening the database fails, as in a private window, until `sessionStorage` says that it works. */
async function refuseStorage(page: Page, name: string): Promise<void> {
  await page.addInitScript((reason) => {
    const open = indexedDB.open.bind(indexedDB);
    IDBFactory.prototype.open = (...order) => {
      if (sessionStorage.getItem('storage') === 'works') return open(...order);
      throw new DOMException('Refused by this test.', reason);
    };
  }, name);
}

async function answerRight(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'About 4 people' }).check({ force: true });
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(typicalReach(page)).toHaveAttribute('data-state', 'right');
}

/** The set of questions opens on the first one that has no answer. */
async function expectAnswered(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Question before' }).click();
  await expect(typicalReach(page)).toHaveAttribute('data-state', 'right');
}

function typicalReach(page: Page) {
  return page.getByRole('region', { name: /^In 200 simulated towns/ });
}

async function saveReceipt(page: Page) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save receipt' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^groundswell-\d{4}-\d\d-\d\d\.json$/);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as {
    format: string;
    entries: unknown[];
    setAside: unknown[];
  };
}
