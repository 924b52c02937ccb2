import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chooseReader, settle } from './reader.ts';

const gift = `::Dini::How many saw it? {=Fifty#Yes. ~Five thousand#That is the count of followers.}

A remark without braces.

::Sure::The feed shows everything. {FALSE}

// a comment
::Broken::Never closed {=a ~b
`;

test('GIFT comes in, is tried and mended, and goes out as Moodle XML that reads the same', async ({
  page,
}) => {
  await page.goto('/workshop');
  await settle(page);
  await drop(page, 'mine.gift', gift);

  await expect(page.getByText('2 questions were understood.')).toBeVisible();
  const problems = page.getByRole('region', { name: 'What was understood' });
  await expect(problems.getByRole('listitem').first()).toContainText('no answers in braces');
  await problems.getByRole('button', { name: 'Line 8' }).click();
  await expect(problems.locator('[aria-current="true"]')).toContainText('::Broken::');

  await page.getByRole('button', { name: 'Try: How many saw it?' }).click();
  await page.getByRole('radio', { name: 'Fifty' }).check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('Yes.', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Edit: How many saw it?' }).click();
  const answer = page.getByRole('group', { name: 'Answer 1', exact: true });
  await answer.getByRole('textbox', { name: 'Text' }).fill('');
  await expect(answer.getByText('Write something here.')).toBeVisible();
  await page.reload();
  await settle(page);
  await page.getByRole('button', { name: 'Edit: How many saw it?' }).click();
  await expect(answer.getByRole('textbox', { name: 'Text' })).toHaveValue('');
  await answer.getByRole('textbox', { name: 'Text' }).fill('About fifty');
  await expect(page.getByText('This question is complete.')).toBeVisible();

  const saved = page.getByRole('region', { name: 'Save as' });
  await expect(saved.getByText('2 questions go into the file.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    saved.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const xml = await readFile(await download.path(), 'utf8');
  expect(xml).toContain('About fifty');

  await page.getByRole('button', { name: 'Remove all' }).click();
  await drop(page, 'again.xml', xml);
  await expect(page.getByText('2 questions were understood.')).toBeVisible();
  await expect(page.getByText('Nothing was lost.')).toBeVisible();
  const [second] = await Promise.all([
    page.waitForEvent('download'),
    saved.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  expect(await readFile(await second.path(), 'utf8')).toBe(xml);
});

test('a file that holds nothing takes nothing away, and undo brings back what was removed', async ({
  page,
}) => {
  await page.goto('/workshop');
  await settle(page);
  await drop(page, 'mine.gift', gift);
  const rows = page.getByRole('region', { name: 'Your questions' }).getByRole('button', {
    name: /^Try:/,
  });
  await expect(rows).toHaveCount(2);
  await drop(page, 'junk.zip', 'PK\u0003\u0004 this is no zip');
  await expect(page.getByText('No question was understood')).toBeVisible();
  await expect(rows).toHaveCount(2);

  await page.getByRole('button', { name: 'Remove: How many saw it?' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
});

test('the readers are fetched only once a file comes in', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.goto('/workshop');
  await settle(page);
  expect(files.filter((file) => /assets\/exchange-/.test(file))).toEqual([]);
  await context.close();
});

for (const [language, theme, width] of [
  ['en', 'light', 1280],
  ['id', 'dark', 360],
] as const) {
  test(`the workshop at work breaks no rule of WCAG, ${theme}, ${language}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await chooseReader(page, theme, language);
    await page.goto('/workshop');
    await settle(page);
    await drop(page, 'mine.gift', gift);
    await page
      .getByRole('button', { name: /^(Edit|Ubah):/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^(Line|Baris) / })
      .first()
      .click();
    await expect(
      page.getByRole('button', { name: /^(Save the file|Simpan berkas)$/ }),
    ).toBeEnabled();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.screenshot({
      path: `.reports/workshop-${language}-${theme}-${width}.png`,
      fullPage: true,
    });
  });
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
