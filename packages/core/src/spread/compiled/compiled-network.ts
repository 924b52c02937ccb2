import type { Geometric } from '../../random/geometric.ts';
import type { Random } from '../../random/random.ts';
import type { Rows } from '../kernel.ts';
import { roomForHits } from '../room-for-hits.ts';
import { type Kernels, newKernels, type Room } from './new-kernels.ts';

/**
 * The network in the memory of compiled kernels. It is kept as long as the network's arrays are, so that
 * run after run finds it there.
 *
 * Undefined where the kernels written in TypeScript are to play instead, which gives the same runs: on
 * small networks, done before the module has begun; on very large ones, which would stand in memory
 * twice; and where WebAssembly is refused, or left out of the build.
 */
export function compiledNetwork(network: Rows): CompiledNetwork | undefined {
  const { neighbors } = network;
  if (neighbors.length < SMALLEST || neighbors.length > LARGEST) return undefined;
  const known = compiled.get(neighbors);
  if (known) return known;
  const made = compileNetwork(network);
  if (made) compiled.set(neighbors, made);
  return made;
}

/** Copies a network of any size; undefined where WebAssembly or the memory for it is refused. */
export function compileNetwork(network: Rows): CompiledNetwork | undefined {
  const { starts, neighbors } = network;
  const kernels = newKernels();
  if (!kernels?.lay(starts.length - 1, neighbors.length, roomForHits(network), LONGEST_RUN)) {
    return undefined;
  }
  return new CompiledNetwork(network, kernels);
}

/** A network in the memory of compiled kernels, and room for one run on it at a time. */
export class CompiledNetwork {
  readonly kernels: Kernels;
  /** Where each room begins, in words. */
  readonly #rooms: Readonly<Record<Room, number>>;
  #words = new Int32Array(0);
  /** What stands in the rooms of tables and sources already. */
  #tries: Geometric | undefined;
  #stays: Geometric | undefined;
  #sources: ArrayLike<number> | undefined;

  /** Copies the network into kernels that have been laid out for it. */
  constructor({ starts, neighbors }: Rows, kernels: Kernels) {
    this.kernels = kernels;
    this.#rooms = roomsOf(kernels);
    this.#put('starts', starts);
    this.#put('neighbors', neighbors);
  }

  /** Tells how often tries fail, and how long people stay infected. */
  useTables(tries: Geometric, stays: Geometric = tries): void {
    if (this.#tries !== tries) this.#putTable('tries', tries);
    if (this.#stays !== stays) this.#putTable('stays', stays);
    this.#tries = tries;
    this.#stays = stays;
  }

  useNeeds(needs: Int32Array): void {
    this.#put('amounts', needs);
  }

  /** Begins with these people, whose list does not change. */
  useSources(sources: ArrayLike<number>): void {
    if (this.#sources !== sources) this.#put('sources', sources);
    this.#sources = sources;
  }

  usePeople(people: Int32Array): void {
    this.#put('people', people);
  }

  useRandom({ words }: Random): void {
    this.#put('random', words);
  }

  /** Lets a generator go on where the last kernel stopped. */
  takeRandom({ words }: Random): void {
    const memory = this.#memory();
    const first = this.#rooms.random;
    for (let i = 0; i < words.length; i++) words[i] = memory[first + i]!;
  }

  /** The first `length` entries that a run has left in a room; good until the next run. */
  view(room: Room, length: number): Int32Array {
    const first = this.#rooms[room];
    return this.#memory().subarray(first, first + length);
  }

  entry(room: Room, index: number): number {
    return this.#memory()[this.#rooms[room] + index]!;
  }

  #put(room: Room, entries: ArrayLike<number>): void {
    this.#memory().set(entries, this.#rooms[room]);
  }

  #putTable(room: 'tries' | 'stays', { limits, guide }: Geometric): void {
    const words = this.#memory();
    const first = this.#rooms[room];
    const guideWords = new Int32Array(guide.buffer, guide.byteOffset, guide.length / 2);
    words.set(guideWords, first);
    words[first + guideWords.length] = limits.length;
    words.set(limits, first + guideWords.length + 1);
  }

  /** A run may have grown the memory, which then is another buffer. */
  #memory(): Int32Array {
    const { buffer } = this.kernels.memory;
    if (buffer !== this.#words.buffer) this.#words = new Int32Array(buffer);
    return this.#words;
  }
}

/** Where each room begins, in words. */
function roomsOf(kernels: Kernels): Record<Room, number> {
  return {
    starts: kernels.starts.value / 4,
    neighbors: kernels.neighbors.value / 4,
    random: kernels.random.value / 4,
    tries: kernels.tries.value / 4,
    stays: kernels.stays.value / 4,
    sources: kernels.sources.value / 4,
    people: kernels.people.value / 4,
    tellers: kernels.tellers.value / 4,
    plans: kernels.plans.value / 4,
    amounts: kernels.amounts.value / 4,
    stepEnds: kernels.stepEnds.value / 4,
  };
}

const compiled = new WeakMap<Uint32Array, CompiledNetwork>();

/** Entries of rows: below, a run is over in less time than the module needs to begin. */
const SMALLEST = 30_000;
/** Above, the copy would take more than a few megabytes. */
const LARGEST = 2_000_000;
/** Steps there is room for: as many as a run may be allowed. Memory that is not used takes none. */
const LONGEST_RUN = 1_000_000;
