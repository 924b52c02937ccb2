import type { Tie } from '@groundswell/core/quiz';

/** The ties with the one between `a` and `b` cut if it is there, drawn if not. */
export function toggleTie(ties: readonly Tie[], a: string, b: string): readonly Tie[] {
  return hasTie(ties, a, b) ? ties.filter((tie) => !joins(tie, a, b)) : [...ties, [a, b]];
}

export function hasTie(ties: readonly Tie[], a: string, b: string): boolean {
  return ties.some((tie) => joins(tie, a, b));
}

function joins([one, other]: Tie, a: string, b: string): boolean {
  return (one === a && other === b) || (one === b && other === a);
}

/** Ids of the people tied to `id`. */
export function friendsIn(ties: readonly Tie[], id: string): readonly string[] {
  return ties.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
}
