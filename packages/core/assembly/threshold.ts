import { logSources } from './log';
import * as at from './memory';

/**
 * A whole run as src/spread/threshold-play.ts plays it. Counts the needs down, writes the log, and after
 * each step how long it is; returns how many times it did.
 */
export function threshold(sourceCount: u32, maxSteps: u32): u32 {
  const starts = at.starts;
  const neighbors = at.neighbors;
  const needs = at.amounts;
  const nodes = at.people;
  const tellers = at.tellers;
  const stepEnds = at.stepEnds;
  logSources(sourceCount);
  for (let i: u32 = 0; i < sourceCount; i++) store<i32>(needs + 4 * load<u32>(at.sources + 4 * i), 0);
  let length = sourceCount;
  let head: u32 = 0;
  let step: u32 = 1;
  for (; step <= maxSteps && head < length; step++) {
    for (const end = length; head < end; head++) {
      const node = load<u32>(nodes + 4 * head);
      const rowEnd = neighbors + 4 * load<u32>(starts + 4 * node, 4);
      for (let place = neighbors + 4 * load<u32>(starts + 4 * node); place < rowEnd; place += 4) {
        const neighbor = load<u32>(place);
        const left = load<i32>(needs + 4 * neighbor) - 1;
        store<i32>(needs + 4 * neighbor, left);
        if (left != 0) continue;
        store<u32>(nodes + 4 * length, neighbor);
        store<u32>(tellers + 4 * length, node);
        length++;
      }
    }
    store<u32>(stepEnds + 4 * step, length);
  }
  return step;
}
