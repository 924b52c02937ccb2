import { uint32 } from './random';

// The table of src/random/geometric.ts: a guide of GUIDES half-words, the number of limits, the limits.

export const GUIDES: u32 = 1024;
const GUIDE_SHIFT: u32 = 22;
const LENGTH: usize = 2 * GUIDES;
const LIMITS: usize = LENGTH + 4;

/** How many tries fail before the next success, by the table at this address. */
@inline
export function failures(table: usize): u32 {
  const k = look(table);
  return k < load<u32>(table, LENGTH) ? k : failuresPast(table);
}

/** A draw past the table adds its length and draws again: the law has no memory. */
function failuresPast(table: usize): u32 {
  const length = load<u32>(table, LENGTH);
  let passed = length;
  let k = look(table);
  for (; k == length; k = look(table)) passed += length;
  return passed + k;
}

@inline
function look(table: usize): u32 {
  const length = load<u32>(table, LENGTH);
  const word = uint32();
  const draw = <i32>(word ^ 0x80000000);
  let k: u32 = load<u16>(table + 2 * (word >>> GUIDE_SHIFT));
  while (k < length && draw >= load<i32>(table + 4 * k, LIMITS)) k++;
  return k;
}
