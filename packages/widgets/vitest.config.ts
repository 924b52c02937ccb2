import react from '@vitejs/plugin-react';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../../scripts/chromium.mjs';

const sourceCondition = '@groundswell/source';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: [sourceCondition, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [sourceCondition, ...defaultServerConditions] } },
  worker: { format: 'es' },
  test: {
    // A busy machine is no failure: only a test that hangs shall run into this.
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['src/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        // Found only when a story first imports them; then the page would reload in the middle of its test.
        optimizeDeps: {
          include: [
            'axe-core',
            'comlink',
            'd3-force',
            'd3-scale',
            'd3-shape',
            'framer-motion',
            'framer-motion/m',
          ],
        },
        test: {
          name: 'stories',
          // A stall of a shared machine is no failure; the list of tests names what needed its second try.
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: launchOptions(),
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
