// xoshiro128** as in src/random/random.ts. Its four words stand in memory, at an address that the
// compiler knows: they are reached sooner there than as globals.

/** Where the four words stand. */
export const WORDS: usize = 16;

@inline
export function uint32(): u32 {
  const s0 = load<u32>(WORDS);
  const s1 = load<u32>(WORDS, 4);
  const s2 = load<u32>(WORDS, 8) ^ s0;
  const s3 = load<u32>(WORDS, 12) ^ s1;
  store<u32>(WORDS, s0 ^ s3);
  store<u32>(WORDS, s1 ^ s2, 4);
  store<u32>(WORDS, s2 ^ (s1 << 9), 8);
  store<u32>(WORDS, rotl<u32>(s3, 11), 12);
  return rotl<u32>(s1 * 5, 7) * 9;
}
