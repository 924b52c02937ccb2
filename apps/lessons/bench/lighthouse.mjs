import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import sirv from 'sirv';
import { findChromium, launchOptions } from '../../../scripts/chromium.mjs';

/**
 * Lighthouse, mobile preset, on the built site: `pnpm bench` after `pnpm build`, with the addresses
 * to measure where not all are wanted. Prints one JSON line a page, the median of five visits:
 * category scores of 100, and the paint and blocking times in ms.
 */
const allPages = [
  '/',
  '/lesson/a1-everyone-can-broadcast/',
  '/lesson/a2-one-counts-as-thousands/',
  '/lesson/a4-weak-ties-strong-ties/',
];
const visits = 5;

const wanted = process.argv.slice(2);
const site = await packed(new URL('../dist/', import.meta.url));
const server = createServer(sirv(site, { gzip: true })).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/`;
const chrome = await launch({
  chromePath: findChromium(),
  chromeFlags: ['--headless=new', ...launchOptions().args],
});

try {
  for (const path of wanted.length > 0 ? wanted : allPages) {
    const reports = [];
    for (let visit = 0; visit < visits; visit++) reports.push(await measure(path));
    console.log(JSON.stringify({ path, ...median(reports) }));
  }
} finally {
  chrome.kill();
  server.close();
  await rm(site, { recursive: true });
}

/** A copy packed as static hosts send it: to pack it while a page loads would take the page's processor time. */
async function packed(built) {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-'));
  await cp(built, folder, { recursive: true });
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((file) => /\.(html|js|css|svg|json)$/.test(file))) {
    const path = join(folder, file);
    await writeFile(`${path}.gz`, gzipSync(await readFile(path)));
  }
  return folder;
}

async function measure(path) {
  const result = await lighthouse(new URL(path, address).href, {
    port: chrome.port,
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${path}.`);
  return summary(result.lhr);
}

function summary({ categories, audits }) {
  const failed = Object.values(audits)
    .filter(
      (audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary',
    )
    .map((audit) => audit.id);
  return {
    performance: Math.round(categories.performance.score * 100),
    accessibility: Math.round(categories.accessibility.score * 100),
    bestPractices: Math.round(categories['best-practices'].score * 100),
    firstContentfulPaint: Math.round(audits['first-contentful-paint'].numericValue),
    largestContentfulPaint: Math.round(audits['largest-contentful-paint'].numericValue),
    speedIndex: Math.round(audits['speed-index'].numericValue),
    totalBlockingTime: Math.round(audits['total-blocking-time'].numericValue),
    layoutShift: Number(audits['cumulative-layout-shift'].numericValue.toFixed(3)),
    failed,
  };
}

/** The visit with the middle score, as Lighthouse's own guide to variability asks. */
function median(reports) {
  const byScore = reports.toSorted((a, b) => a.performance - b.performance);
  return byScore[Math.floor(byScore.length / 2)];
}
