/** How much of a place is its rank along the axis; the rest is what the forces gave. */
const BY_RANK = 0.7;

/**
 * Moves thousands of people apart where they crowd and together where few of them straggle, so that
 * they fill the room they have: each coordinate is mixed with its rank. Who is left of whom, and
 * above whom, stays as it was. Both coordinates then lie within −1…1.
 */
export function spreadEvenly(nodes: readonly { x: number; y: number }[]): {
  xs: Float32Array;
  ys: Float32Array;
} {
  return {
    xs: mixedWithRank(Float32Array.from(nodes, ({ x }) => x)),
    ys: mixedWithRank(Float32Array.from(nodes, ({ y }) => y)),
  };
}

function mixedWithRank(values: Float32Array): Float32Array {
  const count = values.length;
  const order = Uint32Array.from(values, (_, node) => node);
  order.sort((a, b) => values[a]! - values[b]! || a - b);
  const low = values[order[0] ?? 0] ?? 0;
  const high = values[order[count - 1] ?? 0] ?? 0;
  const center = (low + high) / 2;
  const half = (high - low) / 2 || 1;
  const mixed = new Float32Array(count);
  order.forEach((node, rank) => {
    const byRank = count > 1 ? (2 * rank) / (count - 1) - 1 : 0;
    mixed[node] = BY_RANK * byRank + ((1 - BY_RANK) * (values[node]! - center)) / half;
  });
  return mixed;
}
