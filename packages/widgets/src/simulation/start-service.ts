import { expose } from 'comlink';
import { startWorker } from '../worker/index.ts';
// oxlint-disable-next-line import/default
import address from './simulation.worker.ts?worker&url';

/**
 * Starts a simulation service in a worker, or in the page itself where its policy allows none. What is
 * asked before it stands waits in the returned port.
 */
export function startService(): MessagePort {
  const { port1: near, port2: far } = new MessageChannel();
  const waiting = new AbortController();
  const { signal } = waiting;
  const stayInPage = async () => {
    waiting.abort();
    const { createSimulationService } = await import('./simulation-service.ts');
    expose(createSimulationService(), far);
  };
  try {
    const worker = startWorker(address);
    const handOver = () => {
      waiting.abort();
      worker.postMessage(null, [far]);
    };
    worker.addEventListener('message', handOver, { signal });
    worker.addEventListener('error', () => void stayInPage(), { signal });
  } catch {
    void stayInPage();
  }
  return near;
}
