import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { preview } from 'vite';
import { findChromium, launchOptions } from '../../../scripts/chromium.mjs';

/**
 * Lighthouse, mobile preset, on the built site: `pnpm bench` after `pnpm build`.
 * Prints one JSON line a page: category scores of 100, and the paint and blocking times in ms.
 */
const pages = process.argv.slice(2);
const paths =
  pages.length > 0
    ? pages
    : ['/', '/lesson/a1-everyone-can-broadcast', '/lesson/a2-one-counts-as-thousands'];

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1/';
const chrome = await launch({
  chromePath: findChromium(),
  chromeFlags: ['--headless=new', ...launchOptions().args],
});

try {
  for (const path of paths) {
    const result = await lighthouse(new URL(path, address).href, {
      port: chrome.port,
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${path}.`);
    console.log(JSON.stringify(summary(path, result.lhr)));
  }
} finally {
  chrome.kill();
  await server.close();
}

function summary(path, { categories, audits }) {
  const failed = Object.values(audits)
    .filter(
      (audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary',
    )
    .map((audit) => audit.id);
  return {
    path,
    performance: Math.round(categories.performance.score * 100),
    accessibility: Math.round(categories.accessibility.score * 100),
    bestPractices: Math.round(categories['best-practices'].score * 100),
    firstContentfulPaint: Math.round(audits['first-contentful-paint'].numericValue),
    largestContentfulPaint: Math.round(audits['largest-contentful-paint'].numericValue),
    totalBlockingTime: Math.round(audits['total-blocking-time'].numericValue),
    layoutShift: Number(audits['cumulative-layout-shift'].numericValue.toFixed(3)),
    failed,
  };
}
