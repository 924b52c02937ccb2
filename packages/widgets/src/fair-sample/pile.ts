export interface PiledDot {
  readonly share: number;
  /** 0 on the line, 1 on top of another dot, and so on. */
  readonly level: number;
}

/** Stacks equal shares on one another, in the order in which they came. */
export function pile(shares: readonly number[]): PiledDot[] {
  const heights = new Map<number, number>();
  return shares.map((share) => {
    const level = heights.get(share) ?? 0;
    heights.set(share, level + 1);
    return { share, level };
  });
}
