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
