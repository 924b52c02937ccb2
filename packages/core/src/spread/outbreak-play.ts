import { withRoom } from '../grown.ts';
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
 * wait on an agenda, in one list per step.
 */
export function playOutbreak(rates: Rates, ties: Ties, trace: Trace): Play {
  const outbreak = outbreakOf(rates, ties, trace);
  const { agenda, dueAt, failures } = outbreak;
  return (sources, random, maxSteps) => {
    outbreak.random = random;
    outbreak.maxSteps = maxSteps;
    outbreak.length = 0;
    outbreak.wait = failures.draw(random);
    for (let i = sources.length - 1; i >= 0; i--) {
      dueAt[sources[i]!] = 0;
      agenda.add(0, sources[i]!, -1);
    }
    for (let step = 0; step <= agenda.last; step++) {
      trace.reached += infectDue(outbreak, step);
      recoverDue(outbreak, step);
      trace.length = outbreak.length;
      trace.endStep();
    }
    forgetDue(outbreak);
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
  /** Where the rows of those due at this step begin and end. */
  readonly rows: Int32Array;
  /** Whose entry in the log names somebody who recovers at the same step. */
  readonly recoversWith: Int32Array;
  /** Triples: the place of a neighbour in the rows, who is to infect them, and when. */
  plans: Int32Array;
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
    rows: new Int32Array(2 * nodeCount),
    recoversWith: new Int32Array(2 * nodeCount),
    plans: new Int32Array(PLAN * 1024),
    random: new Random(0),
    wait: 0,
    length: 0,
    maxSteps: 0,
  };
}

/** Infects everybody due at this step and plans whom they will infect; returns how many they were. */
function infectDue(outbreak: Outbreak, step: number): number {
  const first = outbreak.length;
  collectDue(outbreak, step);
  outbreak.after.fill(INFECTED, first, outbreak.length);
  const end = drawPlans(outbreak, step, first);
  schedule(outbreak, end);
  return outbreak.length - first;
}

function collectDue(outbreak: Outbreak, step: number): void {
  const { starts, nodes, tellers, dueAt, rows, agenda } = outbreak;
  const { hits } = agenda;
  let { length } = outbreak;
  let row = 0;
  for (let hit = agenda.lastHits[step]!; hit !== END; hit = agenda.before(hit)) {
    const node = hits[hit]!;
    if (dueAt[node] !== step) continue; // was infected before
    dueAt[node] = DONE;
    nodes[length] = node;
    tellers[length++] = hits[hit + 1]!;
    rows[row++] = starts[node]!;
    rows[row++] = starts[node + 1]!;
  }
  outbreak.length = length;
}

/**
 * Draws how long those infected at this step, from entry `first` of the log on, will stay so, and which
 * of their tries will succeed. Returns where the plans end: nobody is looked at yet whom they would hit,
 * because memory answers many such questions at once sooner than one after another.
 */
function drawPlans(outbreak: Outbreak, step: number, first: number): number {
  const { nodes, rows, recoversWith, agenda, failures, stays, random, maxSteps } = outbreak;
  const { limits, guide } = failures;
  const tableLength = limits.length;
  const { length } = outbreak;
  let { wait, plans } = outbreak;
  let end = 0;
  // The generator's state lives in locals here, which is a third faster than in its object.
  const { words } = random;
  for (let entry = first; entry < length; entry++) {
    const stay = stays.draw(random); // full steps before the one that brings recovery
    const row = rows[2 * (entry - first)]!;
    const degree = rows[2 * (entry - first) + 1]! - row;
    const until = Math.min(step + stay + 1, maxSteps);
    if (until >= agenda.lastHits.length) agenda.reserve(until);
    if (step + stay < maxSteps) {
      recoversWith[entry] = agenda.firstRecoveries[until]!;
      agenda.firstRecoveries[until] = entry;
      if (until > agenda.last) agenda.last = until;
    }
    if (failures.chance === 0) continue;

    const tries = stay + outbreak.lastTry;
    const all = degree * tries;
    if (end + PLAN * degree > plans.length) {
      plans = withRoom(plans, end + PLAN * degree);
      outbreak.plans = plans;
    }
    const node = nodes[entry]!;
    let s0 = words[0]!;
    let s1 = words[1]!;
    let s2 = words[2]!;
    let s3 = words[3]!;
    while (wait < all) {
      const tie = (wait / tries) | 0;
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
    }
    words[0] = s0;
    words[1] = s1;
    words[2] = s2;
    words[3] = s3;
    wait -= all;
  }
  outbreak.wait = wait;
  return end;
}

/** Puts the plans up to `end` on the agenda where nobody else comes first. */
function schedule({ neighbors, dueAt, agenda, plans, maxSteps }: Outbreak, end: number): void {
  for (let plan = 0; plan < end; plan += PLAN) plans[plan] = neighbors[plans[plan]!]!;
  for (let plan = 0; plan < end; plan += PLAN) {
    const node = plans[plan]!;
    const at = plans[plan + 2]!;
    if (at >= dueAt[node]! || at > maxSteps) continue;
    dueAt[node] = at;
    agenda.add(at, node, plans[plan + 1]!);
  }
}

function recoverDue(outbreak: Outbreak, step: number): void {
  const { nodes, after, tellers, recoversWith, agenda } = outbreak;
  let { length } = outbreak;
  for (let entry = agenda.firstRecoveries[step]!; entry !== END; entry = recoversWith[entry]!) {
    nodes[length] = nodes[entry]!;
    after[length] = RECOVERED;
    tellers[length++] = -1;
  }
  outbreak.length = length;
}

/** Where few fell ill, only they are put back; where many did, everybody at once is quicker. */
function forgetDue({ nodes, dueAt, length }: Outbreak): void {
  if (8 * length > dueAt.length) dueAt.fill(NEVER_DUE);
  else for (let entry = 0; entry < length; entry++) dueAt[nodes[entry]!] = NEVER_DUE;
}

/** Entries of a plan in `plans`. */
const PLAN = 3;
const NEVER_DUE = 2 ** 31 - 1;
const DONE = -1;
