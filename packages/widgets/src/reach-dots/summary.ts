/** What many tries come to. */
export interface Summary {
  tries: number;
  median: number;
  lowest: number;
  best: number;
}

/** Middle, lowest and best of the tries. With an even number the median lies between the middle two. */
export function summarize(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? 0;
  const high = sorted[Math.floor(half)] ?? 0;
  return {
    tries: sorted.length,
    median: (low + high) / 2,
    lowest: sorted[0] ?? 0,
    best: sorted.at(-1) ?? 0,
  };
}
