import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chooseReader, settle, themes } from './reader.ts';

test('a figure is picked, set, looked at on a phone, and comes back from its address', async ({
  page,
}) => {
  await page.goto('/studio');
  await settle(page);
  await pick(page, 'Enough friends');

  await page.getByRole('textbox', { name: 'Friends who must act first' }).fill('5');
  await page.getByRole('checkbox', { name: 'Hasan' }).uncheck();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('button', { name: /^Hasan/ })).toHaveCount(0);
  await preview.getByRole('radio', { name: 'Phone' }).check();
  await expect
    .poll(async () => (await preview.getByRole('figure').boundingBox())?.width)
    .toBeLessThanOrEqual(360);

  await expect.poll(() => page.url()).toContain('/studio?s=1.enough-friends.');
  await page.reload();
  await settle(page);
  await expect(page.getByRole('textbox', { name: 'Friends who must act first' })).toHaveValue('5');
  await expect(page.getByRole('checkbox', { name: 'Hasan' })).not.toBeChecked();
});

test('a bad value says what is wrong, keeps what there was, and is undone', async ({ page }) => {
  await page.goto('/studio');
  await settle(page);
  await pick(page, 'Enough friends');
  const need = page.getByRole('textbox', { name: 'Friends who must act first' });
  const link = page.getByRole('textbox', { name: 'Link', exact: true });
  const before = await link.inputValue();

  await need.fill('many');
  await expect(page.getByText('Write a number.')).toBeVisible();
  await expect(page.getByText(/keep the last settings that worked/)).toBeVisible();
  await expect(link).toHaveValue(before);
  await expect(page.getByRole('region', { name: 'Preview' }).getByText('Dini waits')).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(need).toHaveValue('3');
  await expect(page.getByText('Write a number.')).toHaveCount(0);
});

test('language and colours go to the preview and into the lines, which are copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/studio');
  await settle(page);
  await pick(page, 'One post, three senders');
  await page.getByRole('radio', { name: 'Indonesia' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByLabel('The line over the figure').fill('Siapa yang "terdengar"?');

  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('Siapa yang "terdengar"?')).toBeVisible();
  await expect(preview.getByText(/Kerja bakti bersih sungai/)).toBeVisible();
  await expect(preview.locator('[data-gs-theme="dark"]')).toBeVisible();

  await page.getByRole('button', { name: 'Copy: One line for a web page' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const element = await page.evaluate(() => navigator.clipboard.readText());
  expect(element).toContain('<groundswell-figure name="senders"');
  expect(element).toContain('caption="Siapa yang &quot;terdengar&quot;?" lang="id" theme="dark"');
  await page.getByRole('button', { name: 'Copy: A frame' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('/embed/senders/?s=1.senders.');
});

test('a question of the bank is worded anew and tried', async ({ page }) => {
  await page.goto('/studio');
  await settle(page);
  await page.getByLabel('What to set up').selectOption('A question');
  await settle(page);
  await page.getByLabel('Question', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('textbox', { name: 'Question, English' }).fill('Who saw it first?');

  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('Who saw it first?')).toBeVisible();
  await expect(preview.getByRole('button', { name: 'Check', exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'One line for a web page' })).toHaveValue(
    /<groundswell-question/,
  );
});

test('everything is set by keyboard alone', async ({ page }) => {
  await page.goto('/studio');
  await settle(page);
  await page.getByLabel('Figure', { exact: true }).focus();
  await page.keyboard.type('Enough');
  const slider = page.getByRole('slider', { name: 'Friends who must act first, slider' });
  await tabTo(page, slider);
  await page.keyboard.press('ArrowRight');

  await expect(page.getByRole('textbox', { name: 'Friends who must act first' })).toHaveValue('4');
  await tabTo(page, page.getByRole('button', { name: 'Copy: Link' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^(Copied\.|This browser does not allow it\.)/)).toBeVisible();
});

test('an address that is damaged says so and leaves the way to every figure open', async ({
  page,
}) => {
  await page.goto('/studio?s=nonsense');
  await settle(page);

  await expect(page.getByRole('alert')).toContainText('The link is damaged');
  await pick(page, 'A network');
});

test('the studio opens offline after one visit', async ({ page, context }) => {
  await page.goto('/studio');
  await settle(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await settle(page);

  await pick(page, 'Enough friends');
  await expect(page.getByRole('region', { name: 'Preview' }).getByText('Dini waits')).toBeVisible();
});

for (const [language, width] of [
  ['en', 1280],
  ['id', 360],
] as const) {
  for (const theme of themes) {
    test(`the studio at work breaks no rule of WCAG, ${theme}, ${language}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await chooseReader(page, theme, language);
      await page.goto('/studio');
      await settle(page);
      for (const fold of await page.locator('summary').all()) await fold.click();
      await page.getByRole('textbox', { name: /^(People|Jumlah orang)$/ }).fill('x');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
  }
}

/** The old desk stands until the new one is fetched; what is set on it meanwhile is gone with it. */
async function pick(page: Page, figure: string): Promise<void> {
  await page.getByLabel('Figure', { exact: true }).selectOption(figure);
  await expect(page.getByRole('heading', { name: figure, exact: true })).toBeVisible();
}

async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < 150; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there within 150 steps.');
}
