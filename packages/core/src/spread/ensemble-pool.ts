import { checkInteger } from '../check-range.ts';
import type { Network } from '../network/network.ts';
import { meanSoFar } from './ensemble-summary.ts';
import type { Model } from './model.ts';
import type { Port } from './port.ts';
import type { Ensemble, EnsembleOptions } from './run-ensemble.ts';
import type { EnsembleReply, EnsembleRequest } from './serve-ensembles.ts';

export interface PooledOptions extends EnsembleOptions {
  /** Stops the ensemble; its promise is then rejected with the signal's reason. */
  signal?: StopSignal;
  /** Told after each batch how many runs are in. */
  onProgress?: (done: number, runs: number) => void;
  /**
   * Stops early, with fewer runs, once the mean number reached is known to within this share of itself
   * (half the width of its 95 % interval). @default never
   */
  precision?: number;
}

/** The part of an AbortSignal that is needed. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once: boolean }): void;
}

/**
 * Workers that stay, each sent a network once. Runs are dealt out in batches whose size and order do
 * not depend on the number of workers, and neither do the results, early stop included.
 */
export class EnsemblePool {
  readonly #workers: PoolWorker[];
  readonly #queue: Task[] = [];
  readonly #running = new Map<number, Task>();
  #nextTask = 0;
  readonly #networkIds = new WeakMap<Network, number>();
  #nextNetwork = 0;

  /** `spawn` starts one worker thread whose code calls `serveEnsembles`. */
  constructor(options: { workers: number; spawn: () => Port }) {
    checkInteger('workers', options.workers, 1, 256);
    this.#workers = Array.from({ length: options.workers }, () => {
      const worker: PoolWorker = { port: options.spawn(), networks: [], task: undefined };
      worker.port.listen(
        (message) => this.#receive(worker, message as EnsembleReply),
        (reason) => this.#fail(worker, reason),
      );
      return worker;
    });
  }

  /** As `runEnsemble`, beside the page instead of in it. */
  async runEnsemble(model: Model, network: Network, options: PooledOptions): Promise<Ensemble> {
    const { signal, onProgress, precision, ...rest } = options;
    const { runs, seed } = rest;
    checkInteger('runs', runs, 0, 10_000_000);
    const parts: Ensemble[] = [];
    const batches = Math.ceil(runs / BATCH);
    const tasks: Task[] = [];
    const mean = meanSoFar();
    return new Promise((resolve, reject) => {
      let inOrder = 0;
      const stop = () => {
        for (const task of tasks) task.dropped = true;
      };
      const abort = () => {
        stop();
        reject(
          signal?.reason instanceof Error ? signal.reason : new Error('The ensemble was stopped.'),
        );
      };
      if (signal?.aborted) {
        abort();
        return;
      }
      signal?.addEventListener('abort', abort, { once: true });
      if (batches === 0) resolve(joined([]));
      for (let batch = 0; batch < batches; batch++) {
        const size = Math.min(BATCH, runs - batch * BATCH);
        tasks.push({
          id: this.#nextTask++,
          model,
          network,
          options: { ...rest, seed: seed + batch * BATCH, runs: size },
          dropped: false,
          reject: (reason) => {
            stop();
            reject(reason);
          },
          resolve: (part) => {
            parts[batch] = part;
            let done = false;
            while (!done && parts[inOrder]) {
              for (const reached of parts[inOrder++]!.reached) mean.add(reached);
              done = inOrder === batches || (precision !== undefined && mean.isWithin(precision));
            }
            onProgress?.(Math.min(inOrder * BATCH, runs), runs);
            if (!done) return;
            stop();
            resolve(joined(parts.slice(0, inOrder)));
          },
        });
      }
      this.#queue.push(...tasks);
      this.#deal();
    });
  }

  close(): void {
    for (const worker of this.#workers) worker.port.close();
    for (const task of [...this.#running.values(), ...this.#queue]) {
      task.reject(new Error('The pool was closed.'));
    }
    this.#queue.length = 0;
    this.#running.clear();
  }

  #deal(): void {
    for (const worker of this.#workers) {
      if (worker.task) continue;
      let task = this.#queue.shift();
      while (task?.dropped) task = this.#queue.shift();
      if (!task) return;
      worker.task = task;
      this.#running.set(task.id, task);
      const networkId = this.#send(worker, task.network);
      const { id, model, options } = task;
      worker.port.post({
        type: 'run',
        task: id,
        networkId,
        model,
        options,
      } satisfies EnsembleRequest);
    }
  }

  /** Sends a network that the worker does not have yet, and has it forget the one used longest ago. */
  #send({ port, networks }: PoolWorker, network: Network): number {
    const id = this.#networkIds.get(network) ?? this.#nextNetwork++;
    this.#networkIds.set(network, id);
    const place = networks.indexOf(id);
    if (place >= 0) networks.splice(place, 1);
    else port.post({ type: 'network', id, network } satisfies EnsembleRequest);
    networks.push(id);
    if (networks.length > KEPT_NETWORKS) {
      port.post({ type: 'forget', id: networks.shift()! } satisfies EnsembleRequest);
    }
    return id;
  }

  #receive(worker: PoolWorker, reply: EnsembleReply): void {
    const task = this.#running.get(reply.task);
    this.#running.delete(reply.task);
    worker.task = undefined;
    if (task && !task.dropped) {
      if ('part' in reply) task.resolve(reply.part);
      else task.reject(new RangeError(reply.refused));
    }
    this.#deal();
  }

  #fail(worker: PoolWorker, reason: Error): void {
    this.#workers.splice(this.#workers.indexOf(worker), 1);
    worker.port.close();
    worker.task?.reject(reason);
    if (this.#workers.length === 0) for (const task of this.#queue) task.reject(reason);
    else this.#deal();
  }
}

interface PoolWorker {
  readonly port: Port;
  /** Networks that the worker holds, the one used last at the end. */
  readonly networks: number[];
  task: Task | undefined;
}

interface Task {
  readonly id: number;
  readonly model: Model;
  readonly network: Network;
  readonly options: EnsembleOptions;
  /** Whether nobody waits for it any more. */
  dropped: boolean;
  readonly resolve: (part: Ensemble) => void;
  readonly reject: (reason: Error) => void;
}

const BATCH = 25;
const KEPT_NETWORKS = 4;

function joined(parts: readonly Ensemble[]): Ensemble {
  const join = (name: keyof Ensemble) => {
    const whole = new Uint32Array(parts.reduce((length, part) => length + part[name].length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part[name], at);
      at += part[name].length;
    }
    return whole;
  };
  return {
    reached: join('reached'),
    steps: join('steps'),
    reach: join('reach'),
    series: join('series'),
  };
}
