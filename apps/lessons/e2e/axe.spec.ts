import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { lessons } from './lessons.ts';
import { chooseReader, languages, settle, themes } from './reader.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const paths = [
  '/',
  '/recall',
  '/workshop',
  '/studio',
  ...lessons.flatMap(({ id, screens }) => [
    `/lesson/${id}/teacher`,
    `/lesson/${id}/worksheet`,
    `/lesson/${id}/key`,
    ...screens.map((screen) => `/lesson/${id}/${screen}`),
  ]),
];

for (const theme of themes) {
  for (const language of languages) {
    test(`no page breaks a rule of WCAG 2.2 AA, ${theme}, ${language}`, async ({ page }) => {
      test.setTimeout(1_200_000);
      await chooseReader(page, theme, language);
      for (const path of paths) {
        await page.goto(path);
        await settle(page);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        const broken = violations.map(({ id, nodes }) => ({
          id,
          at: nodes.map((node) => node.html),
        }));
        expect(broken, path).toEqual([]);
      }
    });
  }
}
