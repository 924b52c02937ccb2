import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['@groundswell/source', ...defaultServerConditions] } },
  test: {
    // A busy machine is no failure: only a test that hangs shall run into this.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'plugins/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
  },
});
