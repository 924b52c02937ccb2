import { useMemo, useState } from 'react';
import type { FairSampleSettings } from './settings.ts';
import { drawSample, type Town, townOf } from './town.ts';

/** Flat numbers; shares run from 0 to 1. */
export interface FairSampleOutcome extends Readonly<Record<string, number>> {
  /** Share of badges over all friends in the feeds that are shown. */
  readonly feeds: number;
  /** Share in the latest sample. */
  readonly sample: number;
  readonly lowest: number;
  readonly highest: number;
  readonly draws: number;
  readonly truth: number;
  /** The truth as predictions are made, from 0 to 100. */
  readonly percent: number;
}

export interface FairSampleOptions {
  settings: FairSampleSettings;
  predictions: Readonly<Record<string, number>>;
  onOutcome?: ((outcome: FairSampleOutcome) => void) | undefined;
}

/** `waiting` for the learner's lock, `ready` to ask, `asked` once a sample is in. */
export type Phase = 'waiting' | 'ready' | 'asked';

export function useFairSample({ settings, predictions, onOutcome }: FairSampleOptions) {
  const town = useMemo(() => townOf(settings), [settings]);
  const size = Math.min(settings.sampleSize, town.network.nodeCount);
  /** Badges in each sample so far. */
  const [samples, setSamples] = useState<readonly number[]>([]);
  const { prediction } = settings;
  const guess = prediction === undefined ? undefined : predictions[prediction];

  function ask(times: number) {
    const more = Array.from({ length: times }, (_, i) =>
      drawSample(town, settings, samples.length + i),
    );
    const all = [...samples, ...more];
    setSamples(all);
    onOutcome?.(outcomeOf(town, all, size));
  }

  return { town, size, samples, guess, phase: phaseOf(prediction, guess, samples), ask };
}

function phaseOf(
  prediction: string | undefined,
  guess: number | undefined,
  samples: readonly number[],
): Phase {
  if (samples.length > 0) return 'asked';
  return prediction !== undefined && guess === undefined ? 'waiting' : 'ready';
}

function outcomeOf(
  { feeds, truth }: Town,
  samples: readonly number[],
  size: number,
): FairSampleOutcome {
  const friends = feeds.reduce((sum, feed) => sum + feed.friends, 0);
  const badges = feeds.reduce((sum, feed) => sum + feed.badges, 0);
  return {
    feeds: badges / friends,
    sample: (samples.at(-1) ?? 0) / size,
    lowest: Math.min(...samples) / size,
    highest: Math.max(...samples) / size,
    draws: samples.length,
    truth,
    percent: truth * 100,
  };
}
