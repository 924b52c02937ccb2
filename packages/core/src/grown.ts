/** A copy with twice the room, for arrays whose final length is not known beforehand. */
export function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(64, 2 * array.length));
  longer.set(array);
  return longer;
}

export function grownBytes(array: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(Math.max(64, 2 * array.length));
  longer.set(array);
  return longer;
}

/** The array itself where it has room for `least` entries, else a copy with that and at least twice its own. */
export function withRoom(array: Int32Array, least: number): Int32Array {
  if (least <= array.length) return array;
  const longer = new Int32Array(Math.max(2 * array.length, least));
  longer.set(array);
  return longer;
}
