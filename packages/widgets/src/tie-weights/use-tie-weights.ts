import { useMemo, useState } from 'react';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { personNames } from '../people/index.ts';
import type { TieWeightsSettings } from './settings.ts';
import { groupCount, weigh } from './weights.ts';

export interface TieWeightsOutcome {
  readonly [name: string]: number | string;
  readonly top: string;
  readonly topName: string;
  readonly topVotes: number;
  readonly leastVotes: number;
  /** How many groups the street falls into; 1 where everybody is connected. */
  readonly groups: number;
}

/** `waiting` for the learner's guess, `ready` to be weighed, `weighed`. */
type WeighingState = 'waiting' | 'ready' | 'weighed';

export function useTieWeights(
  settings: TieWeightsSettings,
  predictions: Readonly<Record<string, number>>,
  earlier?: Earlier,
  onOutcome?: (outcome: TieWeightsOutcome) => void,
) {
  const [pressed, setPressed] = useState(false);
  const { people, ties, prediction } = settings;
  const weights = useMemo(() => weigh(people, ties), [people, ties]);
  const ranked = weights.toSorted((one, other) => other.votes - one.votes);
  const [top, least] = [ranked[0], ranked.at(-1)];
  if (!top || !least) throw new RangeError('There is nobody to weigh.');
  const guess = prediction === undefined ? undefined : predictions[prediction];
  const waiting = prediction !== undefined && guess === undefined;
  // It comes back weighed, unless the learner has drawn other ties since then.
  const back = useEarlier(earlier, pressed);
  const isSame = back?.top === top.person && back.topVotes === top.votes;
  const isWeighed = pressed || isSame;
  const state: WeighingState = waiting ? 'waiting' : isWeighed ? 'weighed' : 'ready';
  const groups = groupCount(weights);

  return {
    state,
    weights,
    groups,
    top,
    least,
    guess,
    weigh: () => {
      setPressed(true);
      onOutcome?.({
        top: top.person,
        topName: personNames[top.person],
        topVotes: top.votes,
        leastVotes: least.votes,
        groups,
      });
    },
  };
}
