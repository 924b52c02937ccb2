@inline
export function bitOf(bits: usize, index: u32): u32 {
  return (load<u32>(bits + 4 * (index >>> 5)) >>> (index & 31)) & 1;
}

@inline
export function setBit(bits: usize, index: u32): void {
  const word = bits + 4 * (index >>> 5);
  store<u32>(word, load<u32>(word) | (1 << (index & 31)));
}

export function clearBits(bits: usize, count: u32): void {
  memory.fill(bits, 0, 4 * ((count >>> 5) + 1));
}
