export interface Field {
  /** Centres of the dots, x0, y0, x1, y1, … inside the field. */
  readonly dots: readonly (readonly [number, number])[];
  readonly height: number;
}

/**
 * Places one dot per follower in centred rows, the top row first; `pitch` is the room of one dot in
 * px. A last row that is not full stands centred too.
 */
export function followerField(followers: number, width: number, pitch: number): Field {
  const perRow = Math.max(1, Math.floor(width / pitch));
  const rows = Math.ceil(followers / perRow);
  const dots = Array.from({ length: followers }, (_, i) => {
    const row = Math.floor(i / perRow);
    const inRow = row === rows - 1 ? followers - row * perRow : perRow;
    const left = (width - inRow * pitch) / 2;
    return [left + ((i % perRow) + 0.5) * pitch, (row + 0.5) * pitch] as const;
  });
  return { dots, height: rows * pitch };
}
