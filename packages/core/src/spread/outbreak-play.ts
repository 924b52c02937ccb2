import { Geometric, GUIDE_SHIFT, SIGN } from '../random/geometric.ts';
import { Random } from '../random/random.ts';
import { signed } from '../signed.ts';
import { Agenda, END } from './agenda.ts';
import type { Epidemic } from './epidemic-stepper.ts';
import type { Play, Ties } from './kernel.ts';
import type { Trace } from './trace.ts';

export const INFECTED = 1;
export const RECOVERED = 2;

type Rates = Pick<Epidemic, 'infectChance' | 'recoverChance' | 'order'>;

/**
 * Whole runs of SIR, event by event: how long a person stays infected is drawn at infection, and the
 * tries on all ties over all these steps form one stream of which only the successes are drawn. They
 * wait in one list per step.
 */
export function playOutbreak(rates: Rates, ties: Ties, trace: Trace): Play {
  const outbreak = outbreakOf(rates, ties, trace);
  const { agenda, dueAt, tellerOf, failures } = outbreak;
  return (sources, random, maxSteps) => {
    outbreak.random = random;
    outbreak.maxSteps = maxSteps;
    outbreak.length = 0;
    outbreak.wait = failures.draw(random);
    agenda.reserve(0, sources.length);
    for (let i = sources.length - 1; i >= 0; i--) {
      dueAt[sources[i]!] = 0;
      tellerOf[sources[i]!] = -1;
      agenda.add(0, sources[i]!);
    }
    for (let step = 0; step <= agenda.last; step++) {
      trace.reached += infectDue(outbreak, step);
      recoverDue(outbreak, step);
      trace.length = outbreak.length;
      trace.endStep();
    }
    const { hits, hitCount } = agenda;
    for (let hit = 0; hit < hitCount; hit++) dueAt[hits[2 * hit]!] = NEVER_DUE;
    agenda.clear();
  };
}

/** What the runs share, and the present one's progress. */
interface Outbreak {
  readonly starts: Int32Array;
  readonly neighbors: Int32Array;
  readonly nodes: Int32Array;
  readonly after: Uint8Array;
  readonly tellers: Int32Array;
  readonly agenda: Agenda;
  readonly failures: Geometric;
  readonly stays: Geometric;
  /** Whether the step that brings recovery still infects, as a number of tries. */
  readonly lastTry: 0 | 1;
  /** The earliest step at which somebody is due to be infected, DONE once they have been. */
  readonly dueAt: Int32Array;
  /** Who is to infect them then. */
  readonly tellerOf: Int32Array;
  /** Who else recovers at the same step. */
  readonly recoversWith: Int32Array;
  random: Random;
  /** Tries that fail before the next success, over all ties and people. */
  wait: number;
  length: number;
  maxSteps: number;
}

function outbreakOf(
  { infectChance, recoverChance, order }: Rates,
  { nodeCount, network }: Ties,
  trace: Trace,
): Outbreak {
  return {
    starts: signed(network.starts),
    neighbors: signed(network.neighbors),
    nodes: signed(trace.nodes),
    after: trace.after,
    tellers: signed(trace.tellers),
    agenda: new Agenda(nodeCount),
    failures: new Geometric(infectChance),
    stays: new Geometric(recoverChance),
    lastTry: order === 'infect-first' ? 1 : 0,
    dueAt: new Int32Array(nodeCount).fill(NEVER_DUE),
    tellerOf: new Int32Array(nodeCount),
    recoversWith: new Int32Array(nodeCount),
    random: new Random(0),
    wait: 0,
    length: 0,
    maxSteps: 0,
  };
}

/**
 * Infects everybody due at this step and plans whom they will infect; returns how many they were. A
 * function of its own, called step after step, because engines compile such ones best.
 */
function infectDue(outbreak: Outbreak, step: number): number {
  const { starts, neighbors, nodes, after, tellers, dueAt, tellerOf, recoversWith } = outbreak;
  const { agenda, failures, stays, random, maxSteps, lastTry } = outbreak;
  const { limits, guide } = failures;
  const tableLength = limits.length;
  const neverInfects = failures.chance === 0;
  const first = outbreak.length;
  let { wait, length } = outbreak;
  let { hits, firstHits, hitCount } = agenda;
  // The generator's state lives in locals here, which is a third faster than in its object.
  const { words } = random;
  for (let hit = firstHits[step]!; hit !== END; hit = hits[2 * hit + 1]!) {
    const node = hits[2 * hit]!;
    if (dueAt[node] !== step) continue; // was infected before
    dueAt[node] = DONE;
    nodes[length] = node;
    after[length] = INFECTED;
    tellers[length++] = tellerOf[node]!;

    const stay = stays.draw(random); // full steps before the one that brings recovery
    const row = starts[node]!;
    const degree = starts[node + 1]! - row;
    const until = Math.min(step + stay + 1, maxSteps);
    if (agenda.reserve(until, hitCount + degree)) ({ hits, firstHits } = agenda);
    if (step + stay < maxSteps) {
      recoversWith[node] = agenda.firstRecoveries[until]!;
      agenda.firstRecoveries[until] = node;
      if (until > agenda.last) agenda.last = until;
    }
    const tries = stay + lastTry;
    const all = degree * tries;
    if (neverInfects) continue;

    let s0 = words[0]!;
    let s1 = words[1]!;
    let s2 = words[2]!;
    let s3 = words[3]!;
    while (wait < all) {
      const tie = (wait / tries) | 0;
      const at = step + 1 + wait - tie * tries;
      const neighbor = neighbors[row + tie]!;
      if (at < dueAt[neighbor]! && at <= maxSteps) {
        dueAt[neighbor] = at;
        tellerOf[neighbor] = node;
        hits[2 * hitCount] = neighbor;
        hits[2 * hitCount + 1] = firstHits[at]!;
        firstHits[at] = hitCount++;
        if (at > agenda.last) agenda.last = at;
      }
      const five = Math.imul(s1, 5);
      const word = Math.imul((five << 7) | (five >>> 25), 9);
      const moved = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= moved;
      s3 = (s3 << 11) | (s3 >>> 21);
      const draw = word ^ SIGN;
      let k = guide[word >>> GUIDE_SHIFT]!;
      while (k < tableLength && draw >= limits[k]!) k++;
      wait = (tie + 1) * tries + k; // the rest of this tie's tries no longer matters
      if (k < tableLength) continue;
      // Past the table, or too small a chance for one: the rest is drawn by the table's owner.
      words[0] = s0;
      words[1] = s1;
      words[2] = s2;
      words[3] = s3;
      wait += failures.draw(random);
      s0 = words[0];
      s1 = words[1];
      s2 = words[2];
      s3 = words[3];
    }
    words[0] = s0;
    words[1] = s1;
    words[2] = s2;
    words[3] = s3;
    wait -= all;
  }
  agenda.hitCount = hitCount;
  outbreak.wait = wait;
  outbreak.length = length;
  return length - first;
}

function recoverDue(outbreak: Outbreak, step: number): void {
  const { nodes, after, tellers, recoversWith, agenda } = outbreak;
  let { length } = outbreak;
  for (let node = agenda.firstRecoveries[step]!; node !== END; node = recoversWith[node]!) {
    nodes[length] = node;
    after[length] = RECOVERED;
    tellers[length++] = -1;
  }
  outbreak.length = length;
}

const NEVER_DUE = 2 ** 31 - 1;
const DONE = -1;
