import type { Earlier } from '../earlier/index.ts';
import type { TriesRequest } from '../simulation/index.ts';
import { measureOf, type ReachDotsSettings } from './settings.ts';

/** Which tries to make. */
export type Order = Pick<TriesRequest, 'seed' | 'tries'> & { chance: number };

export function chanceOf({ model }: ReachDotsSettings): number {
  return 'chance' in model ? model.chance : 0;
}

/** The tries that an earlier outcome speaks of. */
export function orderOf(settings: ReachDotsSettings, { seed, chance, ...values }: Earlier): Order {
  const tries = values[`${settings.strips[0]?.id}.tries`];
  return {
    seed: typeof seed === 'number' ? seed : settings.seed,
    chance: typeof chance === 'number' ? chance : chanceOf(settings),
    tries: typeof tries === 'number' ? tries : settings.tries,
  };
}

export function requestOf(
  settings: ReachDotsSettings,
  { seed, tries, chance }: Order,
): TriesRequest {
  const { network, model, strips } = settings;
  return {
    network,
    model: 'chance' in model ? { ...model, chance } : model,
    ranks: strips.map(({ rank }) => rank),
    seed,
    tries,
    measure: measureOf(settings),
  };
}
