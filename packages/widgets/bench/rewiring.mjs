// Tries a ring of 1,000 people fifty times at each of thirty places of the slider, on two workers of a built page,
// and prints how long that takes, what the main thread had to bear, and how soon a stop stops, as JSON.
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright';
import { launchOptions } from '../../../scripts/chromium.mjs';
import { builtPage } from './built-page.mjs';
import { borne, watchMainThread } from './main-thread.mjs';
import { tracedTasks } from './traced-tasks.mjs';

const TIMES = 5;

const server = await builtPage();
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(watchMainThread);
  const sweeps = [];
  for (let i = 0; i < TIMES; i++) sweeps.push(await sweep(page));
  const stops = [];
  for (let i = 0; i < TIMES; i++) stops.push(await stop(page));

  console.log(
    JSON.stringify(
      {
        places: 30,
        triesEach: 50,
        people: 1000,
        cores: cpus().length,
        load: Number(loadavg()[0].toFixed(2)),
        sweepMs: sweeps.map(({ ms }) => ms),
        mainThread: sweeps.map(({ onProcessor, tasksOver50Ms, longestTaskMs, p95FrameMs }) => ({
          onProcessor,
          tasksOver50Ms,
          longestTaskMs,
          p95FrameMs,
        })),
        stoppedAfterMs: stops,
      },
      null,
      2,
    ),
  );
} finally {
  await browser.close();
  await server.close();
}

/** Opens the figure and runs one place, so that both workers have started. */
async function open(page) {
  await page.goto(`${server.resolvedUrls.local[0]}?figure=ring`);
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.getByRole('button', { name: 'Run it' }).click();
  await page.getByRole('button', { name: 'Try every place' }).waitFor();
  await page.waitForTimeout(500);
}

async function sweep(page) {
  await open(page);
  const trace = await tracedTasks(browser);
  const started = await page.evaluate(() => globalThis.beginMeasuring());
  const ended = await page.evaluate(untilGone, 'Try every place');
  const { longTasks, gaps } = await page.evaluate(() => globalThis.endMeasuring());
  const onProcessor = await trace.end();
  return {
    ms: Math.round(ended - started),
    onProcessor,
    ...borne(longTasks, gaps, started, ended),
  };
}

/** Presses Stop in the middle of a sweep, and times how long until a newly asked place has been tried. */
async function stop(page) {
  await open(page);
  await page.getByRole('button', { name: 'Try every place' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  const pressed = await page.evaluate(() => performance.now());
  const slider = page.getByRole('slider', { name: 'Ties moved' });
  await slider.press('End');
  await page.waitForFunction(
    () => /100 in 100 ties moved: \d+ of 50/.test(document.querySelector('figure').innerText),
    null,
    { polling: 'raf' },
  );
  return Math.round((await page.evaluate(() => performance.now())) - pressed);
}

/** Runs in the page: presses the button, and waits until it has come back or gone for good. */
async function untilGone(name) {
  const button = [...document.querySelectorAll('button')].find((one) => one.innerText === name);
  button.click();
  for (const isThere of [false, true]) {
    while (Boolean(document.querySelector('progress')) === isThere) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  }
  performance.mark('played'); // tells the trace which thread is the page's
  return performance.now();
}
