import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../scripts/chromium.mjs';

/** Fixed ports may belong to a stranger's server; the workers read those that were found from the environment. */
process.env.GROUNDSWELL_SITE_PORT ??= String(await freePort());
process.env.GROUNDSWELL_HOST_PORT ??= String(await freePort());

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.reports/traces',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A busy machine is no failure: only a test that hangs shall run into this.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  // A stall of a shared machine is no failure either; `npm test` names what needed its second try.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${process.env.GROUNDSWELL_HOST_PORT}`,
    launchOptions: launchOptions(),
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node e2e/serve.mjs',
    port: Number(process.env.GROUNDSWELL_HOST_PORT),
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No free port was found on this machine.'));
      });
    });
  });
}
