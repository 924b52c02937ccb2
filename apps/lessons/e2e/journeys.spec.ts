import { expect, type Page, test } from '@playwright/test';
import { keyboardHand, touchHand } from './hand.ts';
import { lessons } from './lessons.ts';
import { doLesson } from './student.ts';

for (const { id } of lessons) {
  test(`${id} can be done by keyboard alone`, async ({ page }) => {
    test.setTimeout(600_000);
    await doLesson(page, id, keyboardHand(page));
    await expectDone(page, id);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test(`${id} can be done by touch alone, 360 px wide`, async ({ page }) => {
      test.setTimeout(600_000);
      await doLesson(page, id, touchHand(page));
      await expectDone(page, id);
    });
  });
}

async function expectDone(page: Page, id: string): Promise<void> {
  await page.goto('/');
  await expect(page.locator(`a[href$="${id}"]`).filter({ hasText: 'done' })).toBeVisible();
}
