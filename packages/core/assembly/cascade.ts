import { bitOf, clearBits, setBit } from './bits';
import { failures } from './geometric';
import { logSources } from './log';
import * as at from './memory';

/**
 * A whole run as src/spread/independent-cascade.ts plays it, draw by draw. Writes the log, and after each
 * step how long it is; returns how many times it did.
 */
export function cascade(sourceCount: u32, maxSteps: u32): u32 {
  const starts = at.starts;
  const neighbors = at.neighbors;
  const tries = at.tries;
  const nodes = at.people;
  const tellers = at.tellers;
  const stepEnds = at.stepEnds;
  const active = at.bits;
  clearBits(active, at.nodeCount);
  let wait = failures(tries);
  logSources(sourceCount);
  for (let i: u32 = 0; i < sourceCount; i++) setBit(active, load<u32>(at.sources + 4 * i));
  let length = sourceCount;
  let head: u32 = 0;
  let step: u32 = 1;
  for (; step <= maxSteps && head < length; step++) {
    for (const end = length; head < end; head++) {
      const node = load<u32>(nodes + 4 * head);
      const row = load<u32>(starts + 4 * node);
      const degree = load<u32>(starts + 4 * node, 4) - row;
      while (wait < degree) {
        const neighbor = load<u32>(neighbors + 4 * (row + wait));
        if (!bitOf(active, neighbor)) {
          setBit(active, neighbor);
          store<u32>(nodes + 4 * length, neighbor);
          store<u32>(tellers + 4 * length, node);
          length++;
        }
        wait += 1 + failures(tries);
      }
      wait -= degree;
    }
    store<u32>(stepEnds + 4 * step, length);
  }
  return step;
}
