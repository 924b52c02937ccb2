import type { NetworkSettings } from '@groundswell/core/network';
import { type Endpoint, proxy, type Remote, wrap } from 'comlink';
import type { JobAnswer, JobName, JobRequest } from './jobs.ts';
import type { LayoutFrame } from './layout.ts';
import type { NetworkRows, SimulationService } from './simulation-service.ts';
import type { SpreadSettings } from './spread-settings.ts';
import { startService } from './start-service.ts';
import type { Timeline } from './trace-spread.ts';

export interface Watching {
  /** Stops the work; the promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** The worker seen from a page. */
export interface Simulation {
  network(settings: NetworkSettings, watching?: Watching): Promise<NetworkRows>;
  /** Positions as they settle; the last frame has progress 1. */
  layOut(
    settings: NetworkSettings,
    watching: Watching & { onFrame: (frame: LayoutFrame) => void },
  ): Promise<void>;
  /** One run with everything needed to show any of its steps. */
  trace(network: NetworkSettings, spread: SpreadSettings, watching?: Watching): Promise<Timeline>;
  /** Does one of the jobs; `onProgress` hears the share done now and then. */
  work<Name extends JobName>(
    name: Name,
    request: JobRequest<Name>,
    watching?: Watching & { onProgress?: (done: number) => void },
  ): Promise<JobAnswer<Name>>;
}

const shared: Simulation[] = [];

/**
 * The simulation of a page: its worker starts with the first figure and stays. Work that can be shared out
 * asks for others by `place`; each is a worker of its own, started when first asked for.
 */
export function openSimulation(place = 0): Simulation {
  shared[place] ??= connectSimulation(startService());
  return shared[place];
}

/** Speaks to a simulation service at the other end of `endpoint`. */
export function connectSimulation(endpoint: Endpoint): Simulation {
  const service: Remote<SimulationService> = wrap<SimulationService>(endpoint);
  let lastTask = 0;

  /** Runs a stoppable task; a stopped one answers false or null, and its promise has gone by then. */
  async function stoppable<T>(signal: AbortSignal | undefined, work: (task: number) => Promise<T>) {
    signal?.throwIfAborted();
    const task = ++lastTask;
    const stop = () => void service.stop(task);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await abortable(signal, work(task));
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    network: (settings, { signal } = {}) => abortable(signal, service.network(settings)),
    trace: (network, spread, { signal } = {}) => abortable(signal, service.trace(network, spread)),

    async layOut(settings, { signal, onFrame }) {
      const whileWanted = proxy((frame: LayoutFrame) => {
        if (!signal?.aborted) onFrame(frame);
      });
      await stoppable(signal, (task) => service.layOut(task, settings, whileWanted));
    },

    async work<Name extends JobName>(
      name: Name,
      request: JobRequest<Name>,
      { signal, onProgress = ignore }: Watching & { onProgress?: (done: number) => void } = {},
    ): Promise<JobAnswer<Name>> {
      // A remote generic method loses its type on the way through comlink.
      const work = service.work as unknown as SimulationService['work'];
      const told = proxy(onProgress);
      const done = await stoppable(signal, (task) => work(task, name, request, told));
      if (done === null) throw new DOMException('The work was stopped.', 'AbortError');
      return done.answer;
    },
  };
}

function ignore() {}

/** Rejects as soon as the signal aborts, without waiting for the worker to notice. */
function abortable<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
