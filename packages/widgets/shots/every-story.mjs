import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from '../../../scripts/chromium.mjs';

/**
 * Every story after its play function, on phone and desk, in both languages and all colours, into
 * `screenshots/`: `pnpm screenshots` after `pnpm build`; words after it choose stories by their
 * names, as `reading-desk`.
 */
const devices = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
};
const languages = ['en', 'id'];
const themes = ['light', 'dark', 'contrast'];
const pagesAtOnce = 2;
/** Play functions are written for English: in Indonesian some wait for words that never come, and are shot as they stand. */
const playLimit = 8000;

const root = fileURLToPath(new URL('..', import.meta.url));
const stories = storiesNamed(process.argv.slice(2));
const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir: 'dist' },
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1/';
const browser = await chromium.launch(launchOptions());

try {
  for (const [device, options] of Object.entries(devices)) {
    for (const language of languages) {
      const waiting = [...stories];
      await Promise.all(
        Array.from({ length: pagesAtOnce }, async () => {
          const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
          const page = await context.newPage();
          for (let story = waiting.pop(); story; story = waiting.pop()) {
            await shoot(page, story, { device, language });
          }
          await context.close();
        }),
      );
      console.log(`${device}, ${language}: ${stories.length} stories`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

function storiesNamed(parts) {
  const { entries } = JSON.parse(readFileSync(`${root}dist/index.json`, 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id)
    .filter((id) => parts.length === 0 || parts.some((part) => id.includes(part)));
}

/** The themes are changed on the standing page, for that is quick. */
async function shoot(page, story, { device, language }) {
  await page.goto(`${address}iframe.html?id=${story}&viewMode=story&globals=language:${language}`);
  await page.waitForFunction(hasPlayed, undefined, { timeout: playLimit }).catch(() => {});
  await page.evaluate(() => document.fonts.ready);
  for (const theme of themes) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.gsTheme = chosen;
    }, theme);
    await page.screenshot({
      path: `${root}screenshots/${device}-${language}-${theme}/${story}.png`,
      fullPage: true,
    });
  }
}

/** Runs in the page. */
function hasPlayed() {
  const phase = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__')?.currentRender?.phase;
  return ['completed', 'finished', 'errored', 'aborted'].includes(phase);
}
