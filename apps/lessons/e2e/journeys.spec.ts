import { expect, type Page, test } from '@playwright/test';
import { keyboardHand, touchHand } from './hand.ts';
import { lessons } from './lessons.ts';
import { chooseReader, type Language } from './reader.ts';
import { doLesson } from './student.ts';
import { words } from './words.ts';

for (const { id } of lessons) {
  test(`${id} can be done by keyboard alone`, async ({ page }) => {
    test.setTimeout(1_200_000);
    await doLesson(page, id, keyboardHand(page));
    await expectDone(page, id, 'en');
  });

  test(`${id} can be done in Indonesian, offline, by whoever is half right`, async ({
    page,
    context,
  }) => {
    test.setTimeout(1_200_000);
    await chooseReader(page, 'light', 'id');
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await doLesson(page, id, keyboardHand(page), { language: 'id', answers: 'partly' });
    await expectDone(page, id, 'id');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test(`${id} can be done by touch alone, 360 px wide`, async ({ page }) => {
      test.setTimeout(1_200_000);
      await doLesson(page, id, touchHand(page));
      await expectDone(page, id, 'en');
    });

    test(`${id} can be done in Indonesian by whoever is wrong`, async ({ page }) => {
      test.setTimeout(1_200_000);
      await chooseReader(page, 'dark', 'id');
      await doLesson(page, id, touchHand(page), { language: 'id', answers: 'wrong' });
      await expectDone(page, id, 'id');
    });
  });
}

async function expectDone(page: Page, id: string, language: Language): Promise<void> {
  await page.goto('/');
  const row = page.locator(`a[href$="${id}"]`).filter({ hasText: words[language].done });
  await expect(row).toBeVisible();
}
