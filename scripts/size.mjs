// Weighs what a package has built (its `.size-limit.mjs` says against what) and counts each limit as a test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const { stdout, stderr, error } = spawnSync('size-limit', ['--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (!stdout?.trim().startsWith('[')) {
  console.error(stdout || stderr || error?.message);
  process.exit(1);
}
const weights = JSON.parse(stdout);
for (const { name, size, sizeLimit, passed } of weights) {
  const kilobytes = (size / 1000).toFixed(1).padStart(6);
  console.log(`${passed ? 'ok  ' : 'OVER'} ${kilobytes} of ${sizeLimit / 1000} kB  ${name}`);
}
const failed = weights.filter(({ passed }) => !passed).length;
mkdirSync('.reports', { recursive: true });
writeFileSync(
  '.reports/size.json',
  JSON.stringify({ numPassedTests: weights.length - failed, numFailedTests: failed }),
);
process.exit(failed > 0 ? 1 : 0);
