import type { Result } from '@groundswell/core/quiz';
import type { FigureSpec } from './figures.ts';

/** A figure's settings with the learner's own ties in them, once there are any; until then its example stands. */
export function ownSettings(
  { settings, own }: FigureSpec,
  lastResults: ReadonlyMap<string, Result>,
): unknown {
  if (!own || typeof settings !== 'object') return settings;
  for (const board of own.ties) {
    const result = lastResults.get(board);
    if (result?.kind !== 'network-goal' || result.response.ties.length === 0) continue;
    return { ...settings, ties: result.response.ties, drawnBy: 'learner' };
  }
  return settings;
}
