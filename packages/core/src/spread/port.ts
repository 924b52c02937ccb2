/** One end of a line between two threads. */
export interface Port {
  post(message: unknown, transfer?: readonly ArrayBufferLike[]): void;
  listen(onMessage: (message: unknown) => void, onFailure: (reason: Error) => void): void;
  close(): void;
}

/** A worker seen from outside, or the thread it runs in seen from inside, in a browser. */
interface BrowserEnd {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
  terminate?(): void;
}

/** The same in Node: a `Worker`, `parentPort` or `MessagePort` of `node:worker_threads`. */
interface NodeEnd {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  on(type: 'message', listener: (message: unknown) => void): unknown;
  on(type: 'error', listener: (reason: Error) => void): unknown;
  terminate?(): unknown;
  close?(): void;
}

/** Makes workers of browsers and of Node look alike. */
export function portOf(end: BrowserEnd | NodeEnd): Port {
  return {
    post: (message, transfer = []) => end.postMessage(message, [...transfer] as ArrayBuffer[]),
    listen(onMessage, onFailure) {
      if ('on' in end) {
        end.on('message', onMessage);
        end.on('error', onFailure);
      } else {
        end.addEventListener('message', (event) => onMessage(event.data));
        end.addEventListener('error', (event) => {
          onFailure(new Error(event.message ?? 'The worker could not be started.'));
        });
      }
    },
    close() {
      if (end.terminate) void end.terminate();
      else if ('close' in end) end.close?.();
    },
  };
}
