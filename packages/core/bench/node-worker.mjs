import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { portOf, serveEnsembles } from '../dist/spread/index.js';

/** An ensemble worker of Node; this file is both its starter and its code. */
export function spawnWorker() {
  return portOf(new Worker(new URL(import.meta.url)));
}

if (!isMainThread && parentPort) serveEnsembles(portOf(parentPort));
