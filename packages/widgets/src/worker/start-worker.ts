/**
 * Starts a module worker, also where this code comes from elsewhere than its page, as in an embed: a browser
 * refuses a worker from another origin, but not one of the page itself that imports it.
 *
 * @param address as `?worker&url` gives it.
 * @throws DOMException where the page's policy allows no worker; some browsers send the worker an `error` instead.
 */
export function startWorker(address: string): Worker {
  const url = new URL(address, import.meta.url);
  if (url.origin === origin) return new Worker(url, { type: 'module' });
  const script = new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' });
  const own = URL.createObjectURL(script);
  const worker = new Worker(own, { type: 'module' });
  worker.addEventListener('message', () => URL.revokeObjectURL(own), { once: true });
  return worker;
}
