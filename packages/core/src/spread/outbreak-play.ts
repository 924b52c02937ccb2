import { withRoom } from '../grown.ts';
import { Geometric, GUIDE_SHIFT, SIGN } from '../random/geometric.ts';
import { Random } from '../random/random.ts';
import { signed } from '../signed.ts';
import { Agenda, END, HIT, IN_BLOCK } from './agenda.ts';
import { bitOf, bitsFor, clearBits, setBit } from './bits.ts';
import { compiledNetwork } from './compiled/compiled-network.ts';
import { playCompiledOutbreak } from './compiled/compiled-outbreak.ts';
import type { Epidemic } from './epidemic-stepper.ts';
import type { Play, Ties } from './kernel.ts';
import { type Infections, lastChange, logInfections, noInfections } from './outbreak-log.ts';
import type { Trace } from './trace.ts';
import { roomForHits } from './room-for-hits.ts';

export type Rates = Pick<Epidemic, 'infectChance' | 'recoverChance' | 'order'>;

/**
 * Whole runs of SIR, event by event: how long a person stays infected is drawn at infection, and the
 * tries on all ties over all these steps form one stream of which only the successes are drawn. They
 * wait on an agenda, in one list per step.
 */
export function playOutbreak(rates: Rates, ties: Ties, trace: Trace, logs: boolean): Play {
  const network = compiledNetwork(ties.network);
  const play = network && playCompiledOutbreak(rates, network, trace, logs);
  return play ?? playHere(rates, ties, trace, logs);
}

function playHere(rates: Rates, ties: Ties, trace: Trace, logs: boolean): Play {
  const outbreak = outbreakOf(rates, ties);
  const { agenda } = outbreak;
  return (sources, random, maxSteps) => {
    outbreak.random = random;
    outbreak.maxSteps = maxSteps;
    outbreak.size = 0;
    outbreak.wait = outbreak.failures.draw(random);
    for (let i = sources.length - 1; i >= 0; i--) agenda.add(0, sources[i]!, -1);
    for (let step = 0; step <= agenda.last; step++) {
      const first = outbreak.size;
      infectDue(outbreak, step);
      drawStays(outbreak, first);
      if (outbreak.failures.chance === 0) continue;
      for (let entry = first; entry < outbreak.size; ) {
        entry = drawPlans(outbreak, step, entry);
        schedule(outbreak);
      }
    }
    outbreak.lastDue = agenda.last;
    if (logs) logInfections(outbreak, trace);
    else trace.endWith(outbreak.size, lastChange(outbreak));
    clearBits(outbreak.infected, outbreak.people, outbreak.size);
    agenda.clear();
  };
}

/** What the runs share, and the present one's progress. */
interface Outbreak extends Infections {
  readonly starts: Int32Array;
  readonly neighbors: Int32Array;
  readonly agenda: Agenda;
  readonly failures: Geometric;
  readonly stays: Geometric;
  /** Whether the step that brings recovery still infects, as a number of tries. */
  readonly lastTry: 0 | 1;
  /** A bit for each person. */
  readonly infected: Int32Array;
  /** Triples: the place of a neighbour in the rows, who is to infect them, and when; room for more than anybody has ties. */
  readonly plans: Int32Array;
  /** Where the plans end. */
  planned: number;
  random: Random;
  /** Tries that fail before the next success, over all ties and people. */
  wait: number;
}

function outbreakOf(
  { infectChance, recoverChance, order }: Rates,
  { nodeCount, network }: Ties,
): Outbreak {
  return {
    ...noInfections(nodeCount),
    starts: signed(network.starts),
    neighbors: signed(network.neighbors),
    agenda: new Agenda(),
    failures: new Geometric(infectChance),
    stays: new Geometric(recoverChance),
    lastTry: order === 'infect-first' ? 1 : 0,
    infected: bitsFor(nodeCount),
    plans: new Int32Array(PLAN * roomForHits(network)),
    planned: 0,
    random: new Random(0),
    wait: 0,
  };
}

/**
 * Infects everybody due at this step who has not been infected yet. All are written down and only those
 * kept whom the next does not overwrite, for a question would be guessed wrong as often as not.
 */
function infectDue(outbreak: Outbreak, step: number): void {
  const { agenda, infected, people, tellers } = outbreak;
  const { hits } = agenda;
  let { size } = outbreak;
  outbreak.firsts = withRoom(outbreak.firsts, step + 2);
  outbreak.firsts[step] = size;
  for (let hit = agenda.lastHits[step]!; hit !== END; ) {
    const node = hits[hit]!;
    people[size] = node;
    tellers[size] = hits[hit + 1]!;
    size += 1 - bitOf(infected, node);
    setBit(infected, node);
    hit -= HIT;
    if ((hit & IN_BLOCK) === 0) hit = agenda.close(hit);
  }
  outbreak.firsts[step + 1] = size;
  outbreak.size = size;
}

/** Draws how long those infected from entry `first` on stay so. */
function drawStays({ lengths, stays, random, size }: Outbreak, first: number): void {
  for (let entry = first; entry < size; entry++) {
    lengths[entry] = Math.min(stays.draw(random), LONGEST_STAY);
  }
}

/**
 * Draws which tries of those infected from entry `first` on will succeed, for as many of them as there is
 * room for plans; returns the entry of the first who is left. Nobody is looked at yet whom they would
 * hit, because memory answers many such questions at once sooner than one after another.
 */
function drawPlans(outbreak: Outbreak, step: number, first: number): number {
  const { starts, people, lengths, plans, failures, random, size, lastTry } = outbreak;
  const { limits, guide } = failures;
  const tableLength = limits.length;
  const stepsLeft = outbreak.maxSteps - step;
  let { wait } = outbreak;
  let end = 0;
  // Like `Tries`, but with a try a step on each tie; the generator's state lives in locals, which is a
  // third faster than in its object.
  const { words } = random;
  let s0 = words[0]!;
  let s1 = words[1]!;
  let s2 = words[2]!;
  let s3 = words[3]!;
  let entry = first;
  for (; entry < size; entry++) {
    const node = people[entry]!;
    const row = starts[node]!;
    const degree = starts[node + 1]! - row;
    const tries = Math.min(lengths[entry]! + lastTry, stepsLeft);
    const all = degree * tries;
    if (wait >= all) {
      wait -= all;
      continue;
    }
    if (end + PLAN * degree > plans.length) break;
    // A little more than a share, so that what divides evenly is not rounded down; exact below 2⁴⁸.
    const share = (1 + 2 ** -50) / tries;
    do {
      const tie = (wait * share) | 0;
      plans[end] = row + tie;
      plans[end + 1] = node;
      plans[end + 2] = step + 1 + wait - tie * tries;
      end += PLAN;
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
    } while (wait < all);
    wait -= all;
  }
  words[0] = s0;
  words[1] = s1;
  words[2] = s2;
  words[3] = s3;
  outbreak.wait = wait;
  outbreak.planned = end;
  return entry;
}

/** Puts the plans on the agenda whose people have not been infected yet. */
function schedule({ neighbors, infected, agenda, plans, planned }: Outbreak): void {
  for (let plan = 0; plan < planned; plan += PLAN) plans[plan] = neighbors[plans[plan]!]!;
  let kept = 0; // all move up, and only those are kept whom the next does not overwrite
  for (let plan = 0; plan < planned; plan += PLAN) {
    const node = plans[plan]!;
    plans[kept] = node;
    plans[kept + 1] = plans[plan + 1]!;
    plans[kept + 2] = plans[plan + 2]!;
    kept += PLAN * (1 - bitOf(infected, node));
  }
  for (let plan = 0; plan < kept; plan += PLAN) {
    agenda.add(plans[plan + 2]!, plans[plan]!, plans[plan + 1]!);
  }
}

/** Past the end of every run, and safe to add to a step. */
const LONGEST_STAY = 2 ** 30;
/** Entries of a plan in `plans`. */
const PLAN = 3;
