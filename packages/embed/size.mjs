// Weighs the built embeds (`.size-limit.mjs` says against what) and counts each as a test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const { stdout, stderr } = spawnSync('size-limit', ['--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (!stdout.trim().startsWith('[')) {
  console.error(stdout || stderr || 'size-limit did not start.');
  process.exit(1);
}
const pages = JSON.parse(stdout);
for (const { name, size, sizeLimit, passed } of pages) {
  const kilobytes = (size / 1000).toFixed(1).padStart(6);
  console.log(`${passed ? 'ok  ' : 'OVER'} ${kilobytes} of ${sizeLimit / 1000} kB  ${name}`);
}
const failed = pages.filter(({ passed }) => !passed).length;
mkdirSync('.reports', { recursive: true });
writeFileSync(
  '.reports/size.json',
  JSON.stringify({ numPassedTests: pages.length - failed, numFailedTests: failed }),
);
process.exit(failed > 0 ? 1 : 0);
