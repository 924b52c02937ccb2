import { writeFigureLink } from '@groundswell/widgets/share-button';
import { expect, type Page, test } from '@playwright/test';
import { settle } from './reader.ts';

const weights = { people: ['ayu', 'bima', 'citra'], holders: ['citra'], ties: [['ayu', 'citra']] };
const town = { kind: 'barabasi-albert', nodeCount: 100, edgesPerNode: 3, seed: 1 };

const refusals = [
  ['no figure at all', '', 'The address holds no figure'],
  ['garbage', '%%%\u0000<script>alert(1)</script>', 'The link is damaged'],
  [
    'half a link',
    writeFigureLink({ kind: 'tie-weights', settings: weights }).slice(0, -7),
    'The link is damaged',
  ],
  ['an endless link', `1.tie-weights.${'a'.repeat(9000)}`, 'too long to be one of ours'],
  ['a link from a later version', '9.tie-weights.e30', 'a newer version of Groundswell'],
  [
    'a kind that does not exist',
    writeFigureLink({ kind: 'pie', settings: weights }),
    'of the kind “pie”',
  ],
  [
    'a kind that every object has',
    writeFigureLink({ kind: 'constructor', settings: {} }),
    'of the kind “constructor”',
  ],
  [
    'settings that are no settings',
    writeFigureLink({ kind: 'tie-weights', settings: null }),
    'cannot show',
  ],
  [
    'people whom nobody knows',
    writeFigureLink({ kind: 'tie-weights', settings: { ...weights, holders: ['nobody'] } }),
    'cannot show',
  ],
  [
    'a town too big for any browser',
    writeFigureLink({
      kind: 'network-figure',
      settings: { network: { ...town, nodeCount: 1e12 } },
    }),
    'cannot show',
  ],
] as const;

for (const [what, link, words] of refusals) {
  test(`the figure page says what is wrong with ${what}`, async ({ page }) => {
    const problems = listen(page);
    await page.goto(`/figure/?s=${encodeURIComponent(link)}`);

    const card = page.getByRole('alert');
    await expect(card).toContainText('This figure link does not open');
    await expect(card).toContainText(words);
    await expect(page.getByRole('link', { name: 'All lessons', exact: true })).toBeVisible();
    expect(problems).toEqual([]);
  });
}

for (const address of ['/nowhere', '/lesson/zz', '/lesson/a3-who-asked-you']) {
  test(`${address} says that nothing is there and leads back`, async ({ page }) => {
    const problems = listen(page);
    await page.goto(address);

    await expect(page.getByRole('heading', { name: /^There is no/ })).toBeVisible();
    await page.getByRole('link', { name: 'All lessons', exact: true }).click();
    await expect(page).toHaveURL(/\/$/);
    expect(problems).toEqual([]);
  });
}

test('a screen that does not exist opens the lesson at its first', async ({ page }) => {
  await page.goto('/lesson/a1-everyone-can-broadcast/zz');

  await expect(page).toHaveURL(/a1-everyone-can-broadcast\/same-post$/);
});

test('a shared figure opens as it was sent', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/lesson/a1-everyone-can-broadcast/one-try');
  await settle(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByText('feeds showed it: that is')).toBeVisible();
  const told = (await page.getByText(/^Step \d+ of \d+\./).textContent()) ?? '';
  const seed = await page.getByRole('textbox', { name: 'Seed' }).inputValue();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/figure\/\?s=/);
  const link = await copied();

  const friend = await context.newPage();
  await friend.goto(link);
  await settle(friend);

  await expect(friend.getByRole('heading', { name: 'A shared figure' })).toBeVisible();
  await expect(friend.getByText(told)).toBeVisible();
  await expect(friend.getByRole('textbox', { name: 'Seed' })).toHaveValue(seed);
});

/** Errors that nobody caught, and what the browser refused to do. */
function listen(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return problems;
}
