import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const built = fileURLToPath(new URL('../../../packages/embed/dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Read by hosts such as Netlify and Cloudflare Pages: what other sites load must say that they may. */
const headers = ['/embed.js', '/embed/*', '/oembed/*']
  .map((path) => `${path}\n  Access-Control-Allow-Origin: *\n`)
  .join('');

/** Puts the built embeds beside the site: the loader, the pages for frames and all that they fetch. */
export function embeds(): Plugin {
  return {
    name: 'groundswell:embeds',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const isEmbed = pathname === '/embed.js' || pathname.startsWith('/embed/');
        if (isEmbed) void serve(pathname, response);
        else next();
      });
    },
    async generateBundle() {
      const entries = await readdir(built, { recursive: true, withFileTypes: true });
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name).slice(built.length);
        if (!entry.isFile() || path.startsWith('.vite')) continue;
        this.emitFile({
          type: 'asset',
          fileName: path.replaceAll('\\', '/'),
          source: await readFile(join(built, path)),
        });
      }
      this.emitFile({ type: 'asset', fileName: '_headers', source: headers });
    },
  };
}

async function serve(pathname: string, response: ServerResponse) {
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const content = await readFile(join(built, file)).catch(() => null);
  response.statusCode = content ? 200 : 404;
  response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain');
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.end(content ?? `There is no ${file} yet: run “pnpm build”.`);
}
