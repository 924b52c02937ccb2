import { defaultServerConditions } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config.ts';

export default mergeConfig(
  app,
  defineConfig({
    ssr: { resolve: { conditions: ['@groundswell/source', ...defaultServerConditions] } },
    test: {
      include: ['src/**/*.test.ts', 'plugins/**/*.test.ts', 'content/**/*.test.ts'],
      // A busy machine is no failure: only a test that hangs shall run into this.
      testTimeout: 60_000,
      reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
    },
  }),
);
