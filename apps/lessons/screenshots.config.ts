import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import e2e from './playwright.config.ts';

/** `npm run screenshots`: every screen in a worked state, into `screenshots/`. Builds the site if there is none yet. */
const { webServer, ...shared } = e2e;
if (!webServer || Array.isArray(webServer)) throw new Error('The site needs one server.');
const isBuilt = existsSync(new URL('dist/index.html', import.meta.url));

export default defineConfig(shared, {
  testDir: 'shots',
  outputDir: '.reports/shots',
  timeout: 20 * 60_000,
  reporter: 'list',
  use: { trace: 'off' },
  webServer: {
    ...webServer,
    command: isBuilt ? (webServer.command ?? '') : `vite build && ${webServer.command}`,
    timeout: 5 * 60_000,
  },
});
