import { type Page, test } from '@playwright/test';

export const themes = ['light', 'dark', 'contrast'] as const;
export const languages = ['en', 'id'] as const;

export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

/** Sets the page up as a reader would have left it, before it loads. */
export async function chooseReader(page: Page, theme: Theme, language: Language): Promise<void> {
  await page.addInitScript(
    ([chosenTheme, chosenLanguage]) => {
      localStorage.setItem('groundswell-theme', chosenTheme);
      localStorage.setItem('groundswell-language', chosenLanguage);
    },
    [theme, language] as const,
  );
}

/** Waits until everything that was being fetched or made stands on the page. */
export async function settle(page: Page): Promise<void> {
  await test.step('wait until the page stands still', async () => {
    await page.locator('main').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  });
}
