// Two origins, as in life: the site that embeds come from, and the host pages that use them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'vite';

const { GROUNDSWELL_SITE_PORT: sitePort, GROUNDSWELL_HOST_PORT: hostPort } = process.env;
const site = `http://127.0.0.1:${sitePort}`;
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** What the strictest host allows: the site's scripts and data, no style of its own, no worker. */
const strictPolicy = `default-src 'none'; script-src ${site}; connect-src ${site}; worker-src 'none'`;

const reactHost = await bundled('react-host.js');

serve(sitePort, async (path) => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const content = await readFile(join(import.meta.dirname, '../dist', file));
  return { file, content, headers: { 'Access-Control-Allow-Origin': '*' } };
});

serve(hostPort, async (path) => {
  if (path === '/react-host.js') return { file: path, content: reactHost, headers: {} };
  const page = await readFile(join(import.meta.dirname, 'hosts', path), 'utf8');
  const headers = path === '/strict.html' ? { 'Content-Security-Policy': strictPolicy } : {};
  return { file: path, content: page.replaceAll('%SITE%', site), headers };
});

/** A script of a host with the libraries that it imports. */
async function bundled(name) {
  const { output } = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: join(import.meta.dirname, 'hosts', name) } },
  });
  return output[0].code;
}

function serve(port, answer) {
  createServer(async (request, response) => {
    const { pathname } = new URL(request.url, site);
    try {
      const { file, content, headers } = await answer(pathname);
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain', ...headers });
      response.end(content);
    } catch {
      const isIcon = pathname === '/favicon.ico'; // nobody's error
      response.writeHead(isIcon ? 204 : 404, { 'Access-Control-Allow-Origin': '*' });
      response.end('Not found');
    }
  }).listen(port, '127.0.0.1');
}
