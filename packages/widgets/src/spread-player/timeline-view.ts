import { type Telling, stateCode } from '../network-figure/drawing/index.ts';
import type { NetworkRows, Timeline } from '../simulation/index.ts';
import { type LookState, lookStates } from '../state-mark/index.ts';

/** More ties than this in one step are a cloud, not news; the marks tell the rest. */
const MOST_TELLINGS = 3_000;

/** Everybody's mark after a step, from the changes up to it. */
export function marksAt(timeline: Timeline, nodeCount: number, step: number): Uint8Array {
  const marks = new Uint8Array(nodeCount);
  const end = timeline.offsets[step + 1] ?? 0;
  for (let i = 0; i < end; i++) marks[timeline.nodes[i] ?? 0] = timeline.states[i] ?? 0;
  return marks;
}

/** Who told whom in a step; the colour is the teller's, as they were when they told. */
export function tellingsAt(timeline: Timeline, marksBefore: Uint8Array, step: number): Telling[] {
  const tellings: Telling[] = [];
  const end = Math.min(
    timeline.offsets[step + 1] ?? 0,
    (timeline.offsets[step] ?? 0) + MOST_TELLINGS,
  );
  for (let i = timeline.offsets[step] ?? 0; i < end; i++) {
    const from = timeline.tellers[i] ?? -1;
    if (from < 0) continue;
    const code = marksBefore[from] || stateCode.sharing;
    tellings.push({ from, to: timeline.nodes[i] ?? 0, code, fails: false });
  }
  return tellings;
}

/**
 * Ties along which a step told in vain. Only where each tie is tried once, in the step after its
 * owner took it up, and those told in vain stay untouched.
 */
export function failuresAt(
  timeline: Timeline,
  rows: Pick<NetworkRows, 'starts' | 'neighbors'>,
  marksAfter: Uint8Array,
  step: number,
): Telling[] {
  const failures: Telling[] = [];
  const end = timeline.offsets[step] ?? 0;
  for (let i = timeline.offsets[step - 1] ?? 0; i < end; i++) {
    const from = timeline.nodes[i] ?? 0;
    for (const to of rows.neighbors.subarray(rows.starts[from], rows.starts[from + 1])) {
      if (marksAfter[to] !== stateCode.unaware) continue;
      if (failures.length >= MOST_TELLINGS) return failures;
      failures.push({ from, to, code: stateCode.sharing, fails: true });
    }
  }
  return failures;
}

/** People who came into a state in a step. */
export function arrivalsAt(timeline: Timeline, step: number, state: LookState): number {
  let count = 0;
  const end = timeline.offsets[step + 1] ?? 0;
  for (let i = timeline.offsets[step] ?? 0; i < end; i++) {
    if (timeline.states[i] === stateCode[state]) count++;
  }
  return count;
}

export function countAt(timeline: Timeline, step: number, state: LookState): number {
  return timeline.counts[step * lookStates.length + stateCode[state]] ?? 0;
}

/** People whose feed showed it by this step, sources not counted. */
export function reachAt(timeline: Timeline, step: number): number {
  const seen = countAt(timeline, step, 'aware') + countAt(timeline, step, 'sharing');
  return seen - timeline.sources.length;
}

/** People who passed it on by this step, sources not counted. */
export function sharersAt(timeline: Timeline, step: number): number {
  return countAt(timeline, step, 'sharing') - timeline.sources.length;
}

export interface Series {
  readonly state: LookState;
  /** One value for each step. */
  readonly values: readonly number[];
}

/** The lines of the chart: what reached people's feeds, or else every state that anybody was ever in. */
export function seriesOf(timeline: Timeline, shows: 'feeds' | 'sharers'): Series[] {
  const steps = Array.from({ length: timeline.steps + 1 }, (_, step) => step);
  if (shows === 'feeds') {
    return [
      { state: 'aware', values: steps.map((step) => reachAt(timeline, step)) },
      { state: 'sharing', values: steps.map((step) => sharersAt(timeline, step)) },
    ];
  }
  return lookStates
    .map((state) => ({ state, values: steps.map((step) => countAt(timeline, step, state)) }))
    .filter(({ values }) => values.some((value) => value > 0));
}

/** The moments that are worth a sentence while a run plays. */
export type Milestone = 'start' | 'first-share' | 'quarter' | 'half' | 'three-quarters' | 'end';

/** The milestone that a step passes, if any; of several the latest. */
export function milestoneAt(timeline: Timeline, nodeCount: number, step: number): Milestone | null {
  if (step === 0) return 'start';
  if (step === timeline.steps) return 'end';
  const touched = (at: number) => 1 - countAt(timeline, at, 'unaware') / nodeCount;
  for (const [share, name] of parts) {
    if (touched(step) >= share && touched(step - 1) < share) return name;
  }
  return sharersAt(timeline, step) > 0 && sharersAt(timeline, step - 1) === 0
    ? 'first-share'
    : null;
}

const parts = [
  [0.75, 'three-quarters'],
  [0.5, 'half'],
  [0.25, 'quarter'],
] as const;

/** Who told a person what they know by this step, −1 for nobody. */
export function tellerOf(timeline: Timeline, node: number, step: number): number {
  for (let i = (timeline.offsets[step + 1] ?? 0) - 1; i >= 0; i--) {
    if (timeline.nodes[i] === node) return timeline.tellers[i] ?? -1;
  }
  return -1;
}
