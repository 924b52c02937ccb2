import { withRoom } from '../grown.ts';
import type { Network } from '../network/network.ts';
import { Geometric } from '../random/geometric.ts';
import { Random } from '../random/random.ts';
import type { IndependentCascade } from './independent-cascade.ts';
import type { LinearThreshold } from './linear-threshold.ts';
import { signedRows, type SignedRows } from './tries.ts';

/**
 * Each sketch holds everybody who, in one draw of what passes on, would have reached one person picked
 * blindly. People who stand in many sketches reach many (Borgs, Brautbar, Chayes & Lucier 2014).
 */
export class ReverseSketches {
  readonly #nodeCount: number;
  readonly #rows: SignedRows;
  readonly #random: Random;
  readonly #failures: Geometric | undefined;
  #wait = 0;
  #count = 0;
  /** Sketches with nobody else in them, by whom they hold; most are, where little is passed on. */
  readonly #alone: Int32Array;
  /** The others: sketch `s` is `#members[#starts[s] .. #starts[s + 1])`. */
  #members: Int32Array = new Int32Array(1024);
  #starts: Int32Array = new Int32Array(1024);
  #kept = 0;
  /** The last sketch in which each person stands, counted from 1. */
  readonly #stamps: Int32Array;

  constructor(model: IndependentCascade | LinearThreshold, network: Network, seed: string) {
    this.#nodeCount = network.nodeCount;
    this.#rows = signedRows(network);
    this.#random = new Random(seed);
    this.#stamps = new Int32Array(network.nodeCount);
    this.#alone = new Int32Array(network.nodeCount);
    if (model.kind === 'independent-cascade') {
      this.#failures = new Geometric(model.chance);
      this.#wait = this.#failures.draw(this.#random);
    }
  }

  get count(): number {
    return this.#count;
  }

  drawUpTo(count: number): void {
    this.#starts = withRoom(this.#starts, this.#kept + count - this.#count + 1);
    if (this.#failures) this.#drawCascades(count, this.#failures);
    else this.#drawThresholds(count);
  }

  #drawCascades(count: number, failures: Geometric): void {
    const nodeCount = this.#nodeCount;
    const { starts, neighbors } = this.#rows;
    const sketchStarts = this.#starts;
    const stamps = this.#stamps;
    const random = this.#random;
    let members = this.#members;
    let wait = this.#wait;
    const alone = this.#alone;
    let kept = this.#kept;
    let end = sketchStarts[kept]!;
    for (let stamp = this.#count + 1; stamp <= count; stamp++) {
      if (end + nodeCount > members.length) members = withRoom(members, end + nodeCount);
      const root = random.integer(nodeCount);
      let head = end;
      stamps[root] = stamp;
      members[end++] = root;
      for (; head < end; head++) {
        const member = members[head]!;
        const row = starts[member]!;
        const degree = starts[member + 1]! - row;
        for (; wait < degree; wait += 1 + failures.draw(random)) {
          const neighbor = neighbors[row + wait]!;
          if (stamps[neighbor] === stamp) continue;
          stamps[neighbor] = stamp;
          members[end++] = neighbor;
        }
        wait -= degree;
      }
      if (end - sketchStarts[kept]! > 1) sketchStarts[++kept] = end;
      else {
        alone[root]!++;
        end--;
      }
    }
    this.#members = members;
    this.#wait = wait;
    this.#kept = kept;
    this.#count = Math.max(this.#count, count);
  }

  /** With equal weights each person is moved by one neighbour picked blindly: a walk back until it loops. */
  #drawThresholds(count: number): void {
    const nodeCount = this.#nodeCount;
    const { starts, neighbors } = this.#rows;
    let members = this.#members;
    let end = this.#starts[this.#kept]!;
    for (let stamp = this.#count + 1; stamp <= count; stamp++) {
      if (end + nodeCount > members.length) members = withRoom(members, end + nodeCount);
      let node = this.#random.integer(nodeCount);
      while (this.#stamps[node] !== stamp) {
        this.#stamps[node] = stamp;
        members[end++] = node;
        const degree = starts[node + 1]! - starts[node]!;
        if (degree > 0) node = neighbors[starts[node]! + this.#random.integer(degree)]!;
      }
      if (end - this.#starts[this.#kept]! > 1) this.#starts[++this.#kept] = end;
      else this.#alone[members[--end]!]!++;
    }
    this.#members = members;
    this.#count = Math.max(this.#count, count);
  }

  /** People who together stand in most sketches, chosen greedily, and the share of sketches covered. */
  cover(size: number): { sources: Uint32Array; share: number } {
    const nodeCount = this.#nodeCount;
    const members = this.#members;
    const sketchStarts = this.#starts;
    const kept = this.#kept;
    const length = sketchStarts[kept]!;
    const left = new Int32Array(nodeCount); // sketches not yet covered in which a person stands
    for (let i = 0; i < length; i++) left[members[i]!]!++;
    const starts = new Int32Array(nodeCount + 1);
    for (let node = 0; node < nodeCount; node++) {
      starts[node + 1] = starts[node]! + left[node]!;
      left[node]! += this.#alone[node]!;
    }
    const free = starts.slice(0, nodeCount);
    const sketches = new Int32Array(length);
    for (let sketch = 0; sketch < kept; sketch++) {
      for (let i = sketchStarts[sketch]!; i < sketchStarts[sketch + 1]!; i++) {
        sketches[free[members[i]!]!++] = sketch;
      }
    }

    const covered = new Uint8Array(kept);
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
