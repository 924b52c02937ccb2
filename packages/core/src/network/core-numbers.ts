import type { Network } from './network.ts';

/**
 * The largest k for which a person is part of a group whose members all have k ties inside it
 * (Batagelj & Zaveršnik 2003, arXiv:cs/0310049): people are peeled off in order of the ties they have left.
 */
export function coreNumbers({ nodeCount, starts, neighbors }: Network): Uint32Array {
  const left = new Uint32Array(nodeCount);
  let highest = 0;
  for (let node = 0; node < nodeCount; node++) {
    left[node] = starts[node + 1]! - starts[node]!;
    highest = Math.max(highest, left[node]!);
  }
  // People sorted by ties left, with the place of each and where each number of ties begins.
  const begins = new Uint32Array(highest + 2);
  for (const ties of left) begins[ties + 1]!++;
  for (let ties = 0; ties <= highest; ties++) begins[ties + 1]! += begins[ties]!;
  const order = new Uint32Array(nodeCount);
  const places = new Uint32Array(nodeCount);
  const free = begins.slice();
  for (let node = 0; node < nodeCount; node++) {
    places[node] = free[left[node]!]!++;
    order[places[node]!] = node;
  }
  for (const node of order) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const neighbor = neighbors[i]!;
      const ties = left[neighbor]!;
      if (ties <= left[node]!) continue;
      // The neighbour swaps with the first of its kind and the border moves past it.
      const swapped = order[begins[ties]!]!;
      order[places[neighbor]!] = swapped;
      places[swapped] = places[neighbor]!;
      order[begins[ties]!] = neighbor;
      places[neighbor] = begins[ties]!++;
      left[neighbor] = ties - 1;
    }
  }
  return left;
}
