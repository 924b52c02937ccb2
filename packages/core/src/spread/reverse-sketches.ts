import { grown } from '../grown.ts';
import type { Network } from '../network/network.ts';
import { Geometric } from '../random/geometric.ts';
import { Random } from '../random/random.ts';
import type { IndependentCascade } from './independent-cascade.ts';
import type { LinearThreshold } from './linear-threshold.ts';

/**
 * Each sketch holds everybody who, in one draw of what passes on, would have reached one person picked
 * blindly. People who stand in many sketches reach many (Borgs, Brautbar, Chayes & Lucier 2014).
 */
export class ReverseSketches {
  readonly #network: Network;
  readonly #random: Random;
  readonly #failures: Geometric | undefined;
  #wait = 0;
  /** Sketch `s` is `#members[#starts[s] .. #starts[s + 1])`. */
  #members = new Uint32Array(1024);
  #starts = new Uint32Array(1024);
  #count = 0;
  readonly #stamps: Uint32Array;

  constructor(model: IndependentCascade | LinearThreshold, network: Network, seed: string) {
    this.#network = network;
    this.#random = new Random(seed);
    this.#stamps = new Uint32Array(network.nodeCount);
    if (model.kind === 'independent-cascade') {
      this.#failures = new Geometric(model.chance);
      this.#wait = this.#failures.draw(this.#random);
    }
  }

  get count(): number {
    return this.#count;
  }

  drawUpTo(count: number): void {
    while (this.#count < count) {
      if (this.#count + 2 > this.#starts.length) this.#starts = grown(this.#starts);
      const begin = this.#starts[this.#count]!;
      while (begin + this.#network.nodeCount > this.#members.length)
        this.#members = grown(this.#members);
      const end = this.#failures
        ? this.#drawCascade(begin, this.#failures)
        : this.#drawThreshold(begin);
      this.#starts[++this.#count] = end;
    }
  }

  #drawCascade(begin: number, failures: Geometric): number {
    const { nodeCount, starts, neighbors } = this.#network;
    const members = this.#members;
    const stamps = this.#stamps;
    const stamp = this.#count + 1;
    const random = this.#random;
    let wait = this.#wait;
    let end = begin;
    const root = random.integer(nodeCount);
    stamps[root] = stamp;
    members[end++] = root;
    for (let head = begin; head < end; head++) {
      const row = starts[members[head]!]!;
      const degree = starts[members[head]! + 1]! - row;
      for (; wait < degree; wait += 1 + failures.draw(random)) {
        const neighbor = neighbors[row + wait]!;
        if (stamps[neighbor] === stamp) continue;
        stamps[neighbor] = stamp;
        members[end++] = neighbor;
      }
      wait -= degree;
    }
    this.#wait = wait;
    return end;
  }

  /** With equal weights each person is moved by one neighbour picked blindly: a walk back until it loops. */
  #drawThreshold(begin: number): number {
    const { nodeCount, starts, neighbors } = this.#network;
    const stamp = this.#count + 1;
    let end = begin;
    let node = this.#random.integer(nodeCount);
    while (this.#stamps[node] !== stamp) {
      this.#stamps[node] = stamp;
      this.#members[end++] = node;
      const degree = starts[node + 1]! - starts[node]!;
      if (degree > 0) node = neighbors[starts[node]! + this.#random.integer(degree)]!;
    }
    return end;
  }

  /** People who together stand in most sketches, chosen greedily, and the share of sketches covered. */
  cover(size: number): { sources: Uint32Array; share: number } {
    const { nodeCount } = this.#network;
    const members = this.#members;
    const sketchStarts = this.#starts;
    const length = sketchStarts[this.#count]!;
    const left = new Uint32Array(nodeCount); // sketches not yet covered in which a person stands
    for (let i = 0; i < length; i++) left[members[i]!]!++;
    const starts = new Uint32Array(nodeCount + 1);
    for (let node = 0; node < nodeCount; node++) starts[node + 1] = starts[node]! + left[node]!;
    const free = starts.slice(0, nodeCount);
    const sketches = new Uint32Array(length);
    for (let sketch = 0; sketch < this.#count; sketch++) {
      for (let i = sketchStarts[sketch]!; i < sketchStarts[sketch + 1]!; i++) {
        sketches[free[members[i]!]!++] = sketch;
      }
    }

    const covered = new Uint8Array(this.#count);
    const sources = new Uint32Array(size);
    const chosen = new Set<number>();
    let total = 0;
    for (let place = 0; place < size; place++) {
      let best = -1;
      for (let node = 0; node < nodeCount; node++) {
        if ((best < 0 || left[node]! > left[best]!) && !chosen.has(node)) best = node;
      }
      sources[place] = best;
      chosen.add(best);
      total += left[best]!;
      for (let i = starts[best]!; i < starts[best + 1]!; i++) {
        const sketch = sketches[i]!;
        if (covered[sketch] === 1) continue;
        covered[sketch] = 1;
        for (let j = sketchStarts[sketch]!; j < sketchStarts[sketch + 1]!; j++)
          left[members[j]!]!--;
      }
    }
    return { sources, share: total / Math.max(1, this.#count) };
  }
}
