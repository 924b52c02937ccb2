import { blocks, growTo, lastHits } from './memory';

// The agenda of src/spread/agenda.ts, by addresses: who is to be infected at which step, in blocks of
// hits. A step's last hit is 0 where it has none. Blocks come last in memory, so that it grows by growing
// the memory.

/** Bytes of a block, a power of two. */
const BLOCK: usize = 512;
/** Bytes of a hit: who is to be infected, and by whom. */
const HIT: usize = 8;

/** The last step that has hits. */
export let lastDue: u32 = 0;
let end: usize = 0;
let free: usize = 0;

export function emptyAgenda(): void {
  end = (blocks + BLOCK - 1) & ~(BLOCK - 1);
  free = 0;
  lastDue = 0;
  store<u32>(lastHits, 0);
}

@inline
export function addHit(step: u32, node: u32, teller: u32): void {
  if (step > lastDue) openSteps(step);
  const last = lastHits + 4 * step;
  let place = <usize>load<u32>(last) + HIT;
  if ((place & (BLOCK - 1)) == 0 || place == HIT) place = openBlock(load<u32>(last));
  store<u32>(place, node);
  store<u32>(place, teller, 4);
  store<u32>(last, <u32>place);
}

@inline
export function lastHitOf(step: u32): usize {
  return load<u32>(lastHits + 4 * step);
}

/** The hit before this one, or 0; gives a block back once it has been read. */
@inline
export function hitBefore(hit: usize): usize {
  const before = hit - HIT;
  return (before & (BLOCK - 1)) == 0 ? closeBlock(before) : before;
}

function openSteps(step: u32): void {
  memory.fill(lastHits + 4 * (lastDue + 1), 0, 4 * (step - lastDue));
  lastDue = step;
}

/** A block begins with the place of the step's last hit before it. */
function openBlock(before: usize): usize {
  let block = free;
  if (block) free = load<u32>(block);
  else {
    block = end;
    end += BLOCK;
    if (!growTo(end)) unreachable();
  }
  store<u32>(block, <u32>before);
  return block + HIT;
}

function closeBlock(block: usize): usize {
  const before = load<u32>(block);
  store<u32>(block, <u32>free);
  free = block;
  return before;
}
