import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import type { Earlier } from '../earlier/index.ts';
import {
  openSimulation,
  type SpreadSettings,
  spreadSettingsSchema,
  type Timeline,
} from '../simulation/index.ts';
import type { SpreadPlayerSettings } from './settings.ts';
import { type Series, seriesOf } from './timeline-view.ts';

/** What React needs to know of a run; everything longer stays in the timeline's typed arrays. */
export interface RunSummary {
  readonly seed: number;
  readonly steps: number;
  readonly reach: number;
  readonly sharers: number;
  readonly series: readonly Series[];
}

interface Arrived {
  readonly key: string;
  readonly run: RunSummary | null;
  readonly reason: string;
}

interface First {
  /** Null for the one of the settings, or of their rule. */
  readonly seed: number | null;
  /** The step to show first; beyond the last it is the last. */
  readonly step: number;
}

/** Has the worker run the spread, again for every new seed or setting; `begin` gets the first step to show. */
export function useRun(
  settings: SpreadPlayerSettings,
  { seed, step }: First,
  begin: (at: number) => void,
) {
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const timeline = useRef<Timeline | null>(null);
  const { network, spread } = settings;
  const key = JSON.stringify({ network, spread: withSeed(spread, seed), first: step });

  useEffect(() => {
    const stop = new AbortController();
    trace(JSON.parse(key) as Wanted, stop.signal)
      .then(({ made, run, first }) => {
        timeline.current = made;
        setArrived({ key, run, reason: '' });
        return begin(first);
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setArrived({ key, run: null, reason: String(error) });
      });
    return () => stop.abort();
  }, [begin, key]);

  if (arrived?.key !== key) return { run: null, timeline, reason: '' };
  return { run: arrived.run, timeline, reason: arrived.reason };
}

/** Where a figure begins: a seed chosen by the reader from the start, an earlier run at its end. */
export function firstOf(
  { step = 0 }: SpreadPlayerSettings,
  chosen: number | null,
  back: Earlier | null,
): First {
  if (chosen !== null) return { seed: chosen, step: 0 };
  if (typeof back?.seed === 'number') return { seed: back.seed, step: Number.MAX_SAFE_INTEGER };
  return { seed: null, step };
}

interface Wanted {
  readonly network: SpreadPlayerSettings['network'];
  readonly spread: SpreadSettings;
  readonly first: number;
}

async function trace({ network, spread, first }: Wanted, signal: AbortSignal) {
  const made = await openSimulation().trace(network, spread, { signal });
  const { seed, steps, reach, sharers } = made;
  const run: RunSummary = { seed, steps, reach, sharers, series: seriesOf(made, spread.shows) };
  return { made, run, first: Math.min(first, steps) };
}

/** A seed chosen by the reader overrides the rule. */
function withSeed(spread: SpreadPlayerSettings['spread'], chosen: number | null): SpreadSettings {
  const { seedRule, ...rest } = v.parse(spreadSettingsSchema, spread);
  if (chosen !== null) return { ...rest, seed: chosen };
  return seedRule ? { ...rest, seedRule } : rest;
}
