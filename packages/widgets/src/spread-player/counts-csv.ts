import type { Timeline } from '../simulation/index.ts';
import { lookStates } from '../state-mark/index.ts';
import { countAt, reachAt, sharersAt } from './timeline-view.ts';

/** The counts of every step as CSV; a state that nobody was ever in gets no column. */
export function countsCsv(timeline: Timeline): string {
  const steps = Array.from({ length: timeline.steps + 1 }, (_, step) => step);
  const states = lookStates.filter((state) => steps.some((at) => countAt(timeline, at, state) > 0));
  const head = ['step', ...states, 'reach', 'shares'].join(',');
  const lines = steps.map((at) => {
    const counts = states.map((state) => countAt(timeline, at, state));
    return [at, ...counts, reachAt(timeline, at), sharersAt(timeline, at)].join(',');
  });
  return [head, ...lines, ''].join('\r\n');
}
