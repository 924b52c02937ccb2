import * as v from 'valibot';

const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));

/** A person of a network, by place in it or by rank of ties; rank 1 has the most. */
export const whoSchema = v.union([
  v.strictObject({ node: whole(0, 99_999) }),
  v.strictObject({ rank: whole(1, 100_000) }),
]);

export type Who = v.InferOutput<typeof whoSchema>;

/** The node that is meant, or −1 where the network has no such person. */
export function nodeOf(who: Who, network: { nodeCount: number; byTies: Uint32Array }): number {
  const node = 'node' in who ? who.node : network.byTies[who.rank - 1];
  return node !== undefined && node < network.nodeCount ? node : -1;
}
