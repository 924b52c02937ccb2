import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { openSimulation, type TrySeries } from '../simulation/index.ts';
import type { Fall } from './strip.tsx';
import { chanceOf, type Order, orderOf, requestOf } from './order.ts';
import { outcomeOf, type ReachDotsOutcome } from './outcome.ts';
import type { ReachDotsSettings } from './settings.ts';

/**
 * `waiting` for a locked guess, `ready` to run, `running` in the worker, `falling` dot by dot,
 * `replaying` slowly, `done`, or `failed`.
 */
type Phase = 'waiting' | 'ready' | 'running' | 'falling' | 'replaying' | 'done' | 'failed';

export interface ReachDotsState {
  phase: Phase;
  series: readonly TrySeries[];
  /** How many tries have landed. */
  shown: number;
  /** Counts runs from the start, so that the dots of a new one fall anew. */
  round: number;
  /** False while dots move, so that nothing is announced or reported in passing. */
  resting: boolean;
  fall: Fall;
  /** Share of the work that is done while running. */
  progress: number;
  seed: number;
  /** The chance that a reader passes it on, as the slider stands. */
  chance: number;
  error: string | null;
}

/** All dots of one press land within this time. */
const fallMs = 1500;
/** One dot's way down; the rest of the time parts the first from the last. */
const dropMs = 420;
const slowMs = 180;
/** A slider that stands still this long has been set. */
const restMs = 500;

export interface UseReachDotsOptions {
  settings: ReachDotsSettings;
  /** Locked numbers by question id. */
  predictions: Readonly<Record<string, number>>;
  /** What the figure told when it last ran to its end. */
  earlier: Earlier | undefined;
  onOutcome: ((outcome: ReachDotsOutcome) => void) | undefined;
}

export function useReachDots({ settings, predictions, earlier, onOutcome }: UseReachDotsOptions) {
  const [state, setState] = useState<ReachDotsState>(() => startOf(settings));
  const locked = settings.strips.every(
    ({ prediction }) => prediction === undefined || predictions[prediction] !== undefined,
  );
  const work = useRef<AbortController | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const report = useRef(onOutcome);
  useEffect(() => {
    report.current = onOutcome;
  });

  const stop = useCallback(() => {
    work.current?.abort();
    clearTimeout(timer.current);
  }, []);
  useEffect(() => stop, [stop]);

  const land = useCallback(
    (series: readonly TrySeries[], seed: number, chance: number) => {
      setState((now) => ({ ...now, phase: 'done', shown: countOf(series), resting: true }));
      report.current?.(outcomeOf(settings, series, { seed, chance }));
    },
    [settings],
  );

  /** Asks the worker for tries and hands them to `then`, unless something newer was asked for. */
  const request = useCallback(
    async (order: Order, then: (fresh: readonly TrySeries[]) => void) => {
      stop();
      const controller = new AbortController();
      work.current = controller;
      try {
        const fresh = await openSimulation().work('try-many', requestOf(settings, order), {
          signal: controller.signal,
          onProgress: (progress) => setState((now) => ({ ...now, progress })),
        });
        if (!controller.signal.aborted) then(fresh);
      } catch (error) {
        if (controller.signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        setState((now) => ({ ...now, phase: 'failed', error: reason }));
      }
    },
    [settings, stop],
  );

  /** New tries fall from above, after those that are kept. */
  const drop = useCallback(
    (kept: readonly TrySeries[], seed: number, chance: number) => {
      const { tries } = settings;
      const from = countOf(kept);
      setState((now) => ({ ...now, phase: 'running', progress: 0, error: null, resting: false }));
      return request({ seed: seed + from, tries, chance }, (fresh) => {
        const series = from > 0 ? fresh.map((one, i) => joined(kept[i], one)) : fresh;
        const still = reducedMotion();
        const fall = { from, pause: still ? 0 : (fallMs - dropMs) / tries };
        setState((now) => ({
          ...now,
          phase: 'falling',
          series,
          shown: from + tries,
          fall,
          seed,
          round: from > 0 ? now.round : now.round + 1,
        }));
        timer.current = setTimeout(() => land(series, seed, chance), still ? 0 : fallMs);
      });
    },
    [land, request, settings],
  );

  /** The same tries with another chance: each dot moves to its new place at once. */
  const glide = useCallback(
    (tries: number, seed: number, chance: number) => {
      setState((now) => ({ ...now, chance, resting: false }));
      return request({ seed, tries, chance }, (series) => {
        setState((now) => ({ ...now, phase: 'done', series, shown: tries, error: null }));
        timer.current = setTimeout(() => land(series, seed, chance), restMs);
      });
    },
    [land, request],
  );

  const back = useEarlier(earlier, state.phase !== 'ready');
  const calledOff = useRef(false);
  useEffect(() => {
    if (!back || !locked || state.phase !== 'ready' || calledOff.current) return;
    const order = orderOf(settings, back);
    setState((now) => ({ ...now, phase: 'running', progress: 0 }));
    void request(order, (series) => {
      setState((now) => ({ ...now, ...order, phase: 'done', series, shown: order.tries }));
    });
  }, [back, locked, request, settings, state.phase]);

  const acts = useMemo(
    () => ({
      run: ({ seed, chance }: ReachDotsState) => drop([], seed, chance),
      more: ({ series, seed, chance }: ReachDotsState) => drop(series, seed, chance),
      newSeed: ({ series, seed, chance }: ReachDotsState) =>
        drop([], seed + Math.max(countOf(series), 1), chance),
      setChance: ({ series, seed }: ReachDotsState, chance: number) =>
        glide(Math.max(countOf(series), settings.tries), seed, chance),
      /** Shows the same tries again, one by one. */
      replay: ({ series, seed, chance }: ReachDotsState) => {
        stop();
        const tries = countOf(series);
        setState((now) => ({
          ...now,
          phase: 'replaying',
          shown: 0,
          resting: false,
          fall: { from: tries, pause: 0 },
        }));
        const next = (shown: number) => {
          if (shown > tries) return land(series, seed, chance);
          setState((now) => ({ ...now, shown }));
          timer.current = setTimeout(next, slowMs, shown + 1);
        };
        timer.current = setTimeout(next, slowMs, 1);
      },
      showAll: ({ series, seed, chance }: ReachDotsState) => {
        stop();
        land(series, seed, chance);
      },
      /** Calls the running work off; what had landed before stays. */
      cancel: ({ series }: ReachDotsState) => {
        stop();
        calledOff.current = true;
        setState((now) => ({ ...now, phase: countOf(series) > 0 ? 'done' : 'ready' }));
      },
    }),
    [drop, glide, land, settings.tries, stop],
  );

  const phase: Phase = state.phase === 'ready' && !locked ? 'waiting' : state.phase;
  return {
    state: { ...state, phase },
    run: () => acts.run(state),
    more: () => acts.more(state),
    newSeed: () => acts.newSeed(state),
    setChance: (chance: number) => acts.setChance(state, chance),
    replay: () => acts.replay(state),
    showAll: () => acts.showAll(state),
    cancel: () => acts.cancel(state),
  };
}

function startOf(settings: ReachDotsSettings): ReachDotsState {
  return {
    phase: 'ready',
    series: [],
    shown: 0,
    round: 0,
    resting: true,
    fall: { from: 0, pause: 0 },
    progress: 0,
    seed: settings.seed,
    chance: chanceOf(settings),
    error: null,
  };
}

function joined(before: TrySeries | undefined, after: TrySeries): TrySeries {
  if (!before) return after;
  return {
    ties: before.ties,
    values: [...before.values, ...after.values],
    shares: [...before.shares, ...after.shares],
    voices: [...before.voices, ...after.voices],
  };
}

function countOf(series: readonly TrySeries[]): number {
  return series[0]?.values.length ?? 0;
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
