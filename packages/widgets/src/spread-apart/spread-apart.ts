/** Something on a line: where its middle wants to be, and how wide it is. */
export interface Wish {
  at: number;
  width: number;
}

/**
 * Middles for things on a line that must not overlap, each as near to its wish as the others allow
 * (least squares by pooling adjacent violators). Wishes come in order; so do the answers.
 */
export function spreadApart(
  wishes: readonly Wish[],
  { from, to, gap = 0 }: { from: number; to: number; gap?: number },
): number[] {
  const offsets = offsetsOf(wishes, gap);
  const first = wishes[0];
  const last = wishes.at(-1);
  if (!first || !last) return [];

  const lowest = from + first.width / 2;
  const highest = Math.max(lowest, to - last.width / 2 - (offsets.at(-1) ?? 0));
  const free = pooled(wishes.map((wish, i) => wish.at - (offsets[i] ?? 0)));
  return free.map((at, i) => Math.min(Math.max(at, lowest), highest) + (offsets[i] ?? 0));
}

/** How far each thing must stand behind the first if all stand shoulder to shoulder. */
function offsetsOf(wishes: readonly Wish[], gap: number): number[] {
  let offset = 0;
  return wishes.map((wish, i) => {
    const before = wishes[i - 1];
    if (before) offset += before.width / 2 + gap + wish.width / 2;
    return offset;
  });
}

/** The nearest non-decreasing sequence: neighbours out of order share their mean. */
function pooled(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    let before = pools.at(-1);
    while (before && before.sum / before.count > pool.sum / pool.count) {
      pools.pop();
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
      before = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
