import type { TrySeries } from '../simulation/index.ts';
import { measureOf, type ReachDotsSettings } from './settings.ts';
import { summarize } from './summary.ts';

/** Flat numbers, each strip's under its id: `dini.median`. */
export type ReachDotsOutcome = Readonly<Record<string, number>>;

/** What a lesson may say about the tries. */
export function outcomeOf(
  settings: ReachDotsSettings,
  series: readonly TrySeries[],
  { seed, chance }: { seed: number; chance: number },
): ReachDotsOutcome {
  const entries = settings.strips.flatMap(({ id }, i): [string, number][] => {
    const one = series[i];
    if (!one) return [];
    const { tries, median, lowest, best } = summarize(one.values);
    const shared: [string, number][] = [
      [`${id}.tries`, tries],
      [`${id}.median`, median],
      [`${id}.lowest`, lowest],
      [`${id}.best`, best],
      [`${id}.ties`, one.ties],
    ];
    if (measureOf(settings) === 'effective-votes') {
      return [...shared, [`${id}.voices`, summarize(one.voices).median]];
    }
    return [...shared, [`${id}.nobody`, one.shares.filter((shares) => shares === 0).length]];
  });
  return Object.fromEntries([...entries, ['chance', chance], ['seed', seed]]);
}
