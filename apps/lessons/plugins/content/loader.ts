import { createServer, defaultServerConditions, type PluginOption } from 'vite';

/** Runs the site's own TypeScript in Node. */
export interface Loader {
  readonly load: <T>(path: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** A small Vite of its own, so that it works in builds, in dev and in tests alike. */
export async function openLoader(root: string, plugins: PluginOption[] = []): Promise<Loader> {
  const server = await createServer({
    root,
    plugins,
    // So that the words of a lesson call for the same React in a build as on the page.
    mode: 'production',
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    // A picture of a question goes by its path, as in the built site.
    build: { assetsInlineLimit: 0 },
    ssr: { resolve: { conditions: ['@groundswell/source', ...defaultServerConditions] } },
  });
  return {
    load: (path) => server.ssrLoadModule(path) as Promise<never>,
    close: () => server.close(),
  };
}
