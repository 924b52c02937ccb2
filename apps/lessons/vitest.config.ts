import { defaultServerConditions } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config.ts';

export default mergeConfig(
  app,
  defineConfig({
    ssr: { resolve: { conditions: ['@groundswell/source', ...defaultServerConditions] } },
    test: {
      include: ['src/**/*.test.ts', 'plugins/**/*.test.ts', 'content/**/*.test.ts'],
      reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
    },
  }),
);
