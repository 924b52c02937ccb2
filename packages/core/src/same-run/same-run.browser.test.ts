import { expect, it } from 'vitest';
import { expectedHashes } from './expected-hashes.ts';
import { referenceHashes } from './reference-hashes.ts';

declare class Worker {
  constructor(url: URL, options: { type: 'module' });
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { message: string }) => void): void;
  terminate(): void;
}

it('plays the same in the page as in Node', () => {
  expect(referenceHashes()).toEqual(expectedHashes);
});

it('plays the same in a module worker as in Node', async () => {
  const worker = new Worker(new URL('./hash.worker.ts', import.meta.url), {
    type: 'module',
  });
  const hashes = await new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  worker.terminate();

  expect(hashes).toEqual(expectedHashes);
});
