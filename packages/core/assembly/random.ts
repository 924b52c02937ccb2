// xoshiro128** as in src/random/random.ts, from whose four words it goes on.

let s0: u32 = 0;
let s1: u32 = 0;
let s2: u32 = 0;
let s3: u32 = 0;

export function loadRandom(words: usize): void {
  s0 = load<u32>(words);
  s1 = load<u32>(words, 4);
  s2 = load<u32>(words, 8);
  s3 = load<u32>(words, 12);
}

@inline
export function uint32(): u32 {
  const result = rotl<u32>(s1 * 5, 7) * 9;
  const moved = s1 << 9;
  s2 ^= s0;
  s3 ^= s1;
  s1 ^= s2;
  s0 ^= s3;
  s2 ^= moved;
  s3 = rotl<u32>(s3, 11);
  return result;
}
