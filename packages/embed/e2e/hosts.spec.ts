import { expect, type Page, test } from '@playwright/test';
import { site, troubles } from './host-page.ts';

test('a plain page shows a figure and a question, each in the language around it', async ({
  page,
}) => {
  const heard = troubles(page);
  await page.goto('/plain.html');

  await expect(page.getByRole('figure')).toContainText('The larger a person');
  await expect(page.getByText('Berapa jangkauan yang lazim?')).toBeVisible();
  expect(heard).toEqual([]);
});

test('an answer reaches the page as an event', async ({ page }) => {
  await page.goto('/plain.html');
  const result = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('groundswell-result', (event) =>
          resolve((event as CustomEvent).detail),
        );
      }),
  );
  await answerTypical(page, 'Periksa');

  expect(await result).toMatchObject({ questionId: 'bank-a1-typical', kind: 'single' });
});

test('aggressive resets stay outside', async ({ page }) => {
  await page.goto('/reset.html');

  const caption = page.getByText('The larger a person');
  await expect(caption).toBeVisible();
  const look = await caption.evaluate((element) => {
    const { color, fontSize, textTransform, wordSpacing } = getComputedStyle(element);
    return {
      red: color === 'rgb(255, 0, 0)',
      fontSize: Number.parseFloat(fontSize),
      textTransform,
      wordSpacing,
    };
  });
  expect(look).toMatchObject({ red: false, textTransform: 'none', wordSpacing: '0px' });
  expect(look.fontSize).toBeGreaterThanOrEqual(13);
  await answerTypical(page, 'Check');
  await expect(page.getByRole('button', { name: 'Check' })).toBeHidden();
});

test('a strict policy is kept: nothing is refused by it but the worker, and the figure stands', async ({
  page,
}) => {
  const heard = troubles(page);
  await page.goto('/strict.html');

  await expect(page.getByText(/591 ties/).first()).toBeAttached();
  await answerTypical(page, 'Check');
  await expect(page.getByRole('button', { name: 'Check' })).toBeHidden();
  expect(heard.filter((said) => !/worker/i.test(said))).toEqual([]);
});

test('twelve figures load when they come into sight, and what they share only once', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site)) fetched.push(request.url());
  });
  const heard = troubles(page);
  await page.goto('/twelve.html');
  const figures = page.locator('groundswell-figure');
  await expect(figures).toHaveCount(12);
  await expect(figures.first().getByRole('figure')).toBeVisible();
  await expect(figures.last().getByRole('figure')).toHaveCount(0);
  for (const figure of await figures.all()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader scrolls
    await figure.scrollIntoViewIfNeeded();
    // oxlint-disable-next-line no-await-in-loop -- and looks at it before going on
    await expect(figure.getByRole('figure')).toBeVisible();
  }

  const scripts = fetched.filter(
    (address) => address.endsWith('.js') && !address.includes('worker'),
  );
  expect(new Set(scripts).size).toBe(scripts.length);
  expect(heard).toEqual([]);
});

async function answerTypical(page: Page, check: string) {
  await page.getByRole('radio').first().check({ force: true });
  await page.getByRole('button', { name: check }).click();
}
