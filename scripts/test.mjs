import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run, setUp } from './setup.mjs';

/** `npm test`: everything that CI holds true, closed by one line, `N passed, N failed`. */
const env = setUp();
await provideChromium();
await removeReports();
const tasks = ['lint', 'typecheck', 'test', 'build', 'size', 'e2e'];
// One failure must not hide the others.
const status = run('turbo', ['run', ...tasks, '--continue=always'], env);
const total = await sumReports();
if (total.flaky > 0) {
  console.log(`${total.flaky} passed only on a second try: see 'flaky' above, and mend the cause.`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(status || (total.failed > 0 || total.passed === 0 ? 1 : 0));

async function provideChromium() {
  const { findChromium } = await import('./chromium.mjs');
  if (findChromium()) return;
  const asRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (asRootOnDebian) {
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
  } else {
    run('playwright', ['install', '--only-shell', 'chromium'], env);
  }
  if (findChromium()) return;
  console.error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to one.');
  process.exit(1);
}

async function reportFolders() {
  const folders = await Promise.all(
    ['packages', 'apps'].map(async (group) =>
      (await readdir(join(root, group))).map((name) => join(root, group, name, '.reports')),
    ),
  );
  return folders.flat();
}

/** Old reports would be counted twice; turbo puts the cached ones back. */
async function removeReports() {
  await Promise.all(
    (await reportFolders()).map((folder) => rm(folder, { recursive: true, force: true })),
  );
}

async function sumReports() {
  let passed = 0;
  let failed = 0;
  let flaky = 0;
  for (const folder of await reportFolders()) {
    for (const name of existsSync(folder) ? await readdir(folder) : []) {
      if (!name.endsWith('.json')) continue;
      const report = JSON.parse(await readFile(join(folder, name), 'utf8'));
      // Vitest counts tests; Playwright counts expected and unexpected outcomes.
      passed += report.numPassedTests ?? report.stats?.expected ?? 0;
      failed += report.numFailedTests ?? report.stats?.unexpected ?? 0;
      flaky += report.stats?.flaky ?? 0;
    }
  }
  return { passed: passed + flaky, failed, flaky };
}
