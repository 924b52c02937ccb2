import {
  degrees,
  edgesOf,
  type Network,
  type NetworkSettings,
  networkFromSettings,
  rankByDegree,
} from '@groundswell/core/network';
import { Random } from '@groundswell/core/random';
import { transfer } from 'comlink';
import { type JobAnswer, type JobName, type JobRequest, jobs } from './jobs.ts';
import { type LayoutFrame, layOut } from './layout.ts';
import type { SpreadSettings } from './spread-settings.ts';
import { type Timeline, traceSpread } from './trace-spread.ts';
import { Tasks } from './tasks.ts';

/** A network as a figure needs it: rows for walking, pairs for drawing, people in order of ties. */
export interface NetworkRows extends Network {
  /** Pairs a0, b0, a1, b1, … */
  readonly ties: Uint32Array;
  readonly degrees: Uint32Array;
  /** Everybody, the best connected first. */
  readonly byTies: Uint32Array;
}

const KEPT_NETWORKS = 6;
const FRAME_EVERY_MS = 60;

/** What the worker does for figures. Arrays in its answers are transferred and belong to the caller. */
export type SimulationService = ReturnType<typeof createSimulationService>;

export function createSimulationService() {
  const tasks = new Tasks();
  const kept = new Map<string, Network>();

  /** The last few networks stay here, so that a figure's run need not make its network again. */
  function networkOf(settings: NetworkSettings): Network {
    const key = JSON.stringify(settings);
    const network = kept.get(key) ?? networkFromSettings(settings);
    kept.delete(key);
    kept.set(key, network);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT_NETWORKS) break;
      kept.delete(oldest);
    }
    return network;
  }

  return {
    network(settings: NetworkSettings): NetworkRows {
      const network = networkOf(settings);
      return handedOver({
        nodeCount: network.nodeCount,
        starts: network.starts.slice(),
        neighbors: network.neighbors.slice(),
        ties: edgesOf(network).slice(),
        degrees: degrees(network),
        byTies: rankByDegree(network),
      });
    },

    /** Streams frames of a layout, the last one with progress 1; false if it was stopped. */
    async layOut(
      task: number,
      settings: NetworkSettings,
      onFrame: (frame: LayoutFrame) => void | Promise<void>,
    ): Promise<boolean> {
      const random = new Random('layout');
      const arrivals: (void | Promise<void>)[] = [];
      const frames = framesOf(
        layOut(networkOf(settings), () => random.float()),
        (frame) => void arrivals.push(onFrame(frame)),
      );
      const done = await tasks.run(task, frames);
      await arrivals.at(-1); // frames come by a channel of their own; the answer must not overtake the last
      return done;
    },

    trace(network: NetworkSettings, spread: SpreadSettings): Timeline {
      return handedOver(traceSpread(networkOf(network), spread));
    },

    /** Does a job to its end, reporting the share done; null if it was stopped. */
    async work<Name extends JobName>(
      task: number,
      name: Name,
      request: JobRequest<Name>,
      onProgress: (done: number) => void,
    ): Promise<{ answer: JobAnswer<Name> } | null> {
      const job = jobs[name] as (request: JobRequest<Name>) => Generator<number, JobAnswer<Name>>;
      let answer: JobAnswer<Name> | undefined;
      function* work() {
        answer = yield* reporting(job(request), onProgress);
      }
      if (!(await tasks.run(task, work())) || answer === undefined) return null;
      return transfer({ answer }, buffersOf(answer));
    },

    stop(task: number): void {
      tasks.stop(task);
    },
  };
}

/** Sends a frame now and then, and always the first and the last. */
function* framesOf(frames: Iterable<LayoutFrame>, onFrame: (frame: LayoutFrame) => void) {
  let sentAt = -Infinity;
  for (const frame of frames) {
    if (frame.progress === 1 || performance.now() - sentAt >= FRAME_EVERY_MS) {
      sentAt = performance.now();
      onFrame(transfer(frame, [frame.positions.buffer]));
    }
    yield;
  }
}

/** Tells the share done, at most every 60 ms, and hands the answer on. */
function* reporting<Answer>(
  work: Generator<number, Answer>,
  onProgress: (done: number) => void,
): Generator<void, Answer> {
  let toldAt = performance.now();
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
    if (performance.now() - toldAt >= FRAME_EVERY_MS) {
      toldAt = performance.now();
      onProgress(turn.value);
    }
    yield;
  }
}

function handedOver<T extends object>(answer: T): T {
  return transfer(answer, buffersOf(answer));
}

/** The memory of every typed array that stands directly in an answer, to be moved and not copied. */
function buffersOf(answer: unknown): ArrayBuffer[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const arrays = [answer, ...Object.values(answer)].filter((value) => ArrayBuffer.isView(value));
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
