/**
 * The place of a dragged card in its list, 0 for the first: below every other card whose middle it has passed.
 * `middles` are the cards' middles before the drag, from the top down; `moved` is how far down the card was dragged, in
 * the same unit.
 */
export function placeOf(middles: readonly number[], dragged: number, moved: number): number {
  const own = (middles[dragged] ?? 0) + moved;
  return middles.filter((middle, place) => place !== dragged && middle < own).length;
}
