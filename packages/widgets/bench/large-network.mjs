// Generates a network of 10,000 people and 40,000 ties, lays it out and plays a cascade on it in a built
// page, and prints what the main thread had to bear, as JSON.
// `node bench/large-network.mjs 100000` for more people, `… 10000 phone` for a phone four times slower.
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright';
import { launchOptions } from '../../../scripts/chromium.mjs';
import { builtPage } from './built-page.mjs';
import { borne, watchMainThread } from './main-thread.mjs';
import { tracedTasks } from './traced-tasks.mjs';

const people = Number(process.argv[2] ?? 10_000);
const isPhone = process.argv[3] === 'phone';
const PATIENCE = 120_000;

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, hasTouch: true };

const server = await builtPage();
const before = load();
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage(isPhone ? phone : desk);
  await page.addInitScript(watchMainThread);
  await page.goto(`${server.resolvedUrls.local[0]}?people=${people}`);
  const make = page.getByRole('button', { name: 'Make it' });
  await make.waitFor();
  await page.waitForTimeout(1_000);
  if (isPhone) {
    const device = await page.context().newCDPSession(page);
    await device.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }

  const trace = await tracedTasks(browser);
  const started = await page.evaluate(() => globalThis.beginMeasuring());
  await make.click();
  const play = page.getByRole('button', { name: 'Play' });
  await page.waitForFunction(
    () => document.querySelector('button[aria-label="Play"]')?.disabled === false,
    null,
    { timeout: PATIENCE },
  );
  const ready = await page.evaluate(() => performance.now());
  await page.getByRole('combobox').selectOption('4');
  await play.click();
  await page.waitForFunction(() => performance.getEntriesByName('played').length > 0, null, {
    timeout: PATIENCE,
  });
  const played = await page.evaluate(() => performance.now());
  await page.waitForTimeout(500);
  const { longTasks, gaps, paintedIn } = await page.evaluate(() => globalThis.endMeasuring());
  const inWords = await page.locator('section p').nth(1).innerText();

  console.log(
    JSON.stringify(
      {
        people,
        device: isPhone ? 'phone, main thread slowed down four times' : 'desk',
        cores: cpus().length,
        loadBefore: before,
        loadAfter: load(),
        paintedIn,
        making: { ms: Math.round(ready - started), ...borne(longTasks, gaps, started, ready) },
        playing: { ms: Math.round(played - ready), ...borne(longTasks, gaps, ready, Infinity) },
        mainThread: await trace.end(),
        run: inWords,
      },
      null,
      2,
    ),
  );
} finally {
  await browser.close();
  await server.close();
}

/** Processes that wanted a core during the last minute, on average. */
function load() {
  return Number(loadavg()[0].toFixed(2));
}
