import { addHit, emptyAgenda, hitBefore, lastDue, lastHitOf } from './agenda';
import { bitOf, clearBits, setBit } from './bits';
import { failures } from './geometric';
import * as at from './memory';

/** Bytes of a plan: where the neighbour stands in the rows, then who they are; who infects them; when. */
const PLAN: usize = 12;
const NOBODY: u32 = 0xffffffff;
/** Past the end of every run, and safe to add to a step. */
const LONGEST_STAY: u32 = 1 << 30;

/** The last step that anybody was due to be infected at. */
export function lastDueStep(): u32 {
  return lastDue;
}

/**
 * A whole run as src/spread/outbreak-play.ts plays it, draw by draw; returns how many were infected. The
 * step that brings recovery still infects where `lastTry` is 1, and not where it is 0.
 */
export function outbreak(lastTry: u32, sourceCount: u32, maxSteps: u32): u32 {
  const starts = at.starts;
  const neighbors = at.neighbors;
  const people = at.people;
  const lengths = at.amounts;
  const infected = at.bits;
  const plans = at.plans;
  const planRoom = at.planRoom;
  const tries = at.tries;
  clearBits(infected, at.nodeCount);
  emptyAgenda();
  let wait: u64 = failures(tries);
  for (let i = sourceCount; i > 0; i--) addHit(0, load<u32>(at.sources + 4 * (i - 1)), NOBODY);
  let size: u32 = 0;
  store<u32>(at.stepEnds, 0);
  for (let step: u32 = 0; step <= lastDue; step++) {
    const first = size;
    for (let hit = lastHitOf(step); hit; hit = hitBefore(hit)) {
      const node = load<u32>(hit);
      if (bitOf(infected, node)) continue;
      setBit(infected, node);
      store<u32>(people + 4 * size, node);
      store<u32>(at.tellers + 4 * size, load<u32>(hit, 4));
      size++;
    }
    store<u32>(at.stepEnds + 4 * step, size, 4);
    for (let entry = first; entry < size; entry++) {
      store<u32>(lengths + 4 * entry, min<u32>(failures(at.stays), LONGEST_STAY));
    }
    const stepsLeft = maxSteps - step;
    for (let entry = first; entry < size; ) {
      let end: u32 = 0;
      for (; entry < size; entry++) {
        const node = load<u32>(people + 4 * entry);
        const row = load<u32>(starts + 4 * node);
        const degree = load<u32>(starts + 4 * node, 4) - row;
        const each = <u64>min<u32>(load<u32>(lengths + 4 * entry) + lastTry, stepsLeft);
        const all = degree * each;
        if (wait >= all) {
          wait -= all;
          continue;
        }
        if (end + degree > planRoom) break;
        do {
          const tie = <u32>(wait / each);
          const plan = plans + PLAN * end;
          store<u32>(plan, row + tie);
          store<u32>(plan, node, 4);
          store<u32>(plan, step + 1 + <u32>(wait - tie * each), 8);
          end++;
          wait = (tie + 1) * each + failures(tries); // the rest of this tie's tries no longer matters
        } while (wait < all);
        wait -= all;
      }
      const stop = plans + PLAN * end;
      for (let plan = plans; plan < stop; plan += PLAN) {
        store<u32>(plan, load<u32>(neighbors + 4 * load<u32>(plan)));
      }
      for (let plan = plans; plan < stop; plan += PLAN) {
        const node = load<u32>(plan);
        if (!bitOf(infected, node)) addHit(load<u32>(plan, 8), node, load<u32>(plan, 4));
      }
    }
  }
  return size;
}
