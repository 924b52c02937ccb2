import { expect, type Page, test } from '@playwright/test';
import { chooseReader, settle } from './reader.ts';

const screen = '/lesson/a2-one-counts-as-thousands/fool-everyone/';

for (const { language, title } of [
  { language: 'en', title: 'Fool everyone' },
  { language: 'id', title: 'Kecoh semuanya' },
] as const) {
  test(`a screen can be read before its scripts arrive, in the reader's language (${language})`, async ({
    page,
  }) => {
    await chooseReader(page, 'light', language);
    await page.route('**/assets/*.js', () => {}); // never answered
    await page.goto(screen, { waitUntil: 'commit' });
    await expect(page.locator('main').getByText(title)).toBeVisible();
  });
}

test('the page takes the place of its drawing, and nothing moves', async ({ page }) => {
  await page.goto(screen);
  await settle(page);
  await expect(page.locator('main')).toHaveCount(1);
  await expect(page.locator('[inert]')).toHaveCount(0);
  expect(await layoutShift(page)).toBeLessThan(0.05);
});

/** How far the page's parts were moved so far, as the browser adds it up. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const values = list
            .getEntries()
            .map((entry) => ('value' in entry ? Number(entry.value) : 0));
          resolve(values.reduce((sum, value) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // A page in which nothing moved has nothing to tell.
        requestAnimationFrame(() => setTimeout(resolve, 200, 0));
      }),
  );
}
