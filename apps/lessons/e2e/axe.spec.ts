import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { lessons } from './lessons.ts';
import { chooseReader, languages, settle, type Theme } from './reader.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const places: [place: string, paths: string[]][] = [
  ['the course', ['/', '/recall', '/workshop', '/studio']],
  ...lessons.map(({ id, screens }): [string, string[]] => [
    id,
    ['teacher', 'worksheet', 'key', ...screens].map((page) => `/lesson/${id}/${page}`),
  ]),
];

for (const language of languages) {
  for (const [place, paths] of places) {
    test(`no page of ${place} breaks a rule of WCAG 2.2 AA in any colours, ${language}`, async ({
      page,
    }) => {
      test.setTimeout(1_200_000);
      await chooseReader(page, 'light', language);
      for (const path of paths) {
        await page.goto(path);
        await settle(page);
        expect(await broken(new AxeBuilder({ page }).withTags(rules)), path).toEqual([]);
        for (const theme of ['dark', 'contrast'] as const) {
          await recolour(page, theme);
          // Of the rules, this alone looks at colours.
          const contrast = new AxeBuilder({ page }).withRules('color-contrast');
          expect(await broken(contrast), `${path}, ${theme}`).toEqual([]);
        }
      }
    });
  }
}

async function broken(axe: AxeBuilder): Promise<{ id: string; at: string[] }[]> {
  // Our pages have no frames of other sites, for which alone axe opens a page of its own each time.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
}

async function recolour(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset.gsTheme = chosen;
  }, theme);
}
