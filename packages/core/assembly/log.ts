import * as at from './memory';

const NOBODY: u32 = 0xffffffff;

/** Begins a log of who became active, and by whom, with the sources at step 0. */
export function logSources(count: u32): void {
  memory.copy(at.people, at.sources, 4 * count);
  for (let i: u32 = 0; i < count; i++) store<u32>(at.tellers + 4 * i, NOBODY);
  store<u32>(at.stepEnds, count);
}
