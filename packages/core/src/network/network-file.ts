import { checkNodeCount, type EdgeTraits, type Network, packRows } from './network.ts';

/** A network whose people have names, as files hold it. */
export interface NamedNetwork {
  readonly network: Network;
  /** The name of each node. */
  readonly names: readonly string[];
}

/** A file that cannot be read, with the line where it goes wrong. */
export class NetworkFileError extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`Line ${line}: ${reason}`);
    this.name = 'NetworkFileError';
    this.line = line;
  }
}

/** Gathers people and ties from a file, refusing what a simple two-way network cannot hold. */
export class NetworkBuilder {
  readonly #nodes = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #ends: number[] = [];
  readonly #weights: number[] = [];
  readonly #ties = new Set<string>();
  #weighted = false;

  /** The node with this id, new where it has not been met; `name` is what people see. */
  node(id: string, name: string = id): number {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const node = this.#names.push(name) - 1;
    this.#nodes.set(id, node);
    return node;
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  tie(line: number, from: string, to: string, weight?: number): void {
    const a = this.node(from);
    const b = this.node(to);
    if (a === b) throw new NetworkFileError(line, `“${from}” is tied to itself.`);
    if (weight !== undefined && !Number.isFinite(weight)) {
      throw new NetworkFileError(line, `The weight of “${from}” and “${to}” is not a number.`);
    }
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (this.#ties.has(key))
      throw new NetworkFileError(line, `“${from}” and “${to}” are tied twice.`);
    this.#ties.add(key);
    this.#ends.push(a, b);
    this.#weights.push(weight ?? 1);
    this.#weighted ||= weight !== undefined;
  }

  build(): NamedNetwork {
    if (this.#names.length === 0) throw new NetworkFileError(1, 'There is nobody in this file.');
    checkNodeCount(this.#names.length);
    const traits: EdgeTraits = this.#weighted ? { weights: this.#weights } : {};
    return {
      network: packRows(this.#names.length, Uint32Array.from(this.#ends), traits),
      names: this.#names,
    };
  }
}

/** Each tie once, with its weight where ties have one: [from, to, weight]. */
export function* tiesOfNamed({
  network,
  names,
}: NamedNetwork): Generator<[string, string, number?]> {
  const { nodeCount, starts, neighbors, weights } = network;
  for (let node = 0; node < nodeCount; node++) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const other = neighbors[i]!;
      if (other < node) continue;
      yield weights ? [names[node]!, names[other]!, weights[i]!] : [names[node]!, names[other]!];
    }
  }
}
