import { failures } from './geometric';
import * as at from './memory';

/** Where the hits of the last call end, and the tries that fail before the next success. */
export let hitCount: u32 = 0;
export let waitLeft: f64 = 0;

/** Bytes of a hit: whom a try hit, and whose try it was. */
const HIT: usize = 8;

/**
 * Lets people try as `Tries` in src/spread/tries.ts does, draw by draw, as many of `count` as there is
 * room for hits; returns how many did.
 */
export function drawTries(count: u32, waitBefore: f64): u32 {
  const starts = at.starts;
  const neighbors = at.neighbors;
  const people = at.people;
  const hits = at.plans;
  const room = at.planRoom;
  const tries = at.tries;
  let wait = <u64>waitBefore;
  let end: u32 = 0;
  let place: u32 = 0;
  for (; place < count; place++) {
    const person = load<u32>(people + 4 * place);
    const row = load<u32>(starts + 4 * person);
    const degree = load<u32>(starts + 4 * person, 4) - row;
    if (wait >= degree) {
      wait -= degree;
      continue;
    }
    if (end + degree > room) break;
    do {
      store<u32>(hits + HIT * end, row + <u32>wait);
      store<u32>(hits + HIT * end, person, 4);
      end++;
      wait += 1 + failures(tries);
    } while (wait < degree);
    wait -= degree;
  }
  const stop = hits + HIT * end;
  for (let hit = hits; hit < stop; hit += HIT) {
    store<u32>(hit, load<u32>(neighbors + 4 * load<u32>(hit)));
  }
  hitCount = end;
  waitLeft = <f64>wait;
  return place;
}
