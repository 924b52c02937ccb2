/**
 * The same memory seen as signed words, which engines keep in integer registers where unsigned ones
 * may be turned into floating point. For kernels whose entries all stay below 2³¹.
 */
export function signed(array: Uint32Array): Int32Array {
  return new Int32Array(array.buffer, array.byteOffset, array.length);
}
