/** One bit for each of so many things, all unset: thirty-two times denser than marks, so it stays near the processor. */
export function bitsFor(count: number): Int32Array {
  return new Int32Array((count >>> 5) + 1);
}

export function hasBit(bits: Int32Array, index: number): boolean {
  return bitOf(bits, index) !== 0;
}

/** 1 where the bit is set, else 0: to reckon with, where the processor would guess a question wrong. */
export function bitOf(bits: Int32Array, index: number): number {
  return (bits[index >>> 5]! >>> (index & 31)) & 1;
}

export function setBit(bits: Int32Array, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

export function unsetBit(bits: Int32Array, index: number): void {
  bits[index >>> 5]! &= ~(1 << (index & 31));
}

/** Writes the indices of the bits that are set, `count` of them, into `indices`, ascending; returns how many. */
export function listBits(bits: Int32Array, indices: Int32Array, count: number): number {
  let length = 0;
  for (let word = 0; length < count; word++) {
    let left = bits[word]!;
    const last = 32 * word + 31;
    while (left !== 0) {
      const lowest = left & -left;
      indices[length++] = last - Math.clz32(lowest);
      left ^= lowest;
    }
  }
  return length;
}

/** Unsets the bits of the first `length` items, all that are set: one by one where they are few, else all at once. */
export function clearBits(bits: Int32Array, items: Int32Array, length: number): void {
  if (length > bits.length) bits.fill(0);
  else for (let i = 0; i < length; i++) bits[items[i]! >>> 5] = 0;
}
