import { writeFigureLink } from '@groundswell/widgets/share-button';
import { type Page, test } from '@playwright/test';
import { touchHand } from '../e2e/hand.ts';
import { lessons } from '../e2e/lessons.ts';
import { languages, type Language, settle, themes } from '../e2e/reader.ts';
import { doLesson } from '../e2e/student.ts';

const settings = {
  people: ['ayu', 'bima', 'citra'],
  holders: ['citra'],
  ties: [
    ['ayu', 'citra'],
    ['bima', 'citra'],
  ],
};
const sharedFigure = `/figure/?s=${writeFigureLink({ kind: 'tie-weights', settings })}`;

const devices = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 }, hasTouch: true },
};

for (const [device, screen] of Object.entries(devices)) {
  test.describe(device, () => {
    test.use(screen);
    for (const { id, screens } of lessons) {
      test(`${id}, ${device}`, async ({ page }) => {
        await doLesson(page, id, touchHand(page));
        const paths = screens.map((name) => `/lesson/${id}/${name}`);
        await shootAll(page, device, [
          ...paths,
          `/lesson/${id}/teacher`,
          `/lesson/${id}/worksheet`,
          `/lesson/${id}/key`,
        ]);
      });
    }

    test(`the other pages, ${device}`, async ({ page }) => {
      await shootAll(page, device, [
        '/',
        '/recall',
        sharedFigure,
        '/figure/?s=nonsense',
        '/studio',
        '/workshop',
        '/nowhere',
      ]);
    });

    test(`the notice that nothing is stored, ${device}`, async ({ page }) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Refused for this picture.', 'SecurityError');
        };
      });
      await shootAll(page, device, ['/lesson/a1-everyone-can-broadcast/say-it'], 'not-stored');
    });
  });
}

/** Each address in both languages; the themes are changed on the standing page, for that is quick. */
async function shootAll(page: Page, device: string, paths: string[], name?: string): Promise<void> {
  for (const language of languages) {
    for (const path of paths) {
      await page.goto(path);
      await choose(page, language);
      await settle(page);
      await simulate(page);
      for (const theme of themes) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset.gsTheme = chosen;
        }, theme);
        await page.screenshot({
          path: `screenshots/${device}-${language}-${theme}/${name ?? nameOf(path)}.png`,
          fullPage: true,
        });
      }
    }
  }
}

/** Waits until every town is laid out and every try counted. */
async function simulate(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('[data-state="making"], [data-state="laying-out"], progress'),
    undefined,
    { timeout: 120_000 },
  );
}

async function choose(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('groundswell-language', chosen), language);
  await page.reload();
}

function nameOf(path: string): string {
  return (
    path
      .replace(/\?s=1.*/, 'shared')
      .replace(/\?s=.*/, 'refused')
      .split('/')
      .filter(Boolean)
      .join('-') || 'course'
  );
}
