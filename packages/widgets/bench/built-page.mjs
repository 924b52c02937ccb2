import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defaultClientConditions, preview } from 'vite';

/** A production build of the bench page, served on a free port. */
export async function builtPage() {
  const config = {
    root: fileURLToPath(new URL('./page', import.meta.url)),
    logLevel: 'warn',
    configFile: false,
    plugins: [react()],
    resolve: { conditions: ['@groundswell/source', ...defaultClientConditions] },
    worker: { format: 'es' },
    build: {
      outDir: fileURLToPath(new URL('../node_modules/.cache/bench', import.meta.url)),
      emptyOutDir: true,
    },
    preview: { port: 0, host: '127.0.0.1' },
  };
  await build(config);
  return preview(config);
}
