import { createServer, defaultServerConditions } from 'vite';

/** Runs a module of the workspace in Node, from its TypeScript, so that nothing needs to be built first. */
export async function loadSource<Module>(name: string): Promise<Module> {
  const server = await createServer({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    ssr: { resolve: { conditions: ['@groundswell/source', ...defaultServerConditions] } },
  });
  try {
    return (await server.ssrLoadModule(name)) as Module;
  } finally {
    await server.close();
  }
}
