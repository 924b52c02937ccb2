import { useCallback, useEffect, useRef, useState } from 'react';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { type Hit, openSimulation } from '../simulation/index.ts';
import { type CascadeTreeOutcome, outcomeOf } from './outcome.ts';
import type { CascadeTreeSettings } from './settings.ts';

/** `ready` to post, `running` in the worker, `done` with the hits at hand, or `failed`. */
type Phase = 'ready' | 'running' | 'done' | 'failed';

export interface CascadeTreeState {
  phase: Phase;
  /** The biggest posts, the biggest first. */
  hits: readonly Hit[];
  /** Which of them is drawn. */
  chosen: number;
  seed: number;
  /** Share of the posts that are done while running. */
  progress: number;
  error: string | null;
}

/** How many of the biggest posts can be looked at. */
const top = 10;

export interface UseCascadeTreeOptions {
  settings: CascadeTreeSettings;
  /** What the figure told when it last ran to its end. */
  earlier: Earlier | undefined;
  onOutcome: ((outcome: CascadeTreeOutcome) => void) | undefined;
}

export function useCascadeTree({ settings, earlier, onOutcome }: UseCascadeTreeOptions) {
  const [state, setState] = useState<CascadeTreeState>({
    phase: 'ready',
    hits: [],
    chosen: 0,
    seed: settings.seed,
    progress: 0,
    error: null,
  });
  const work = useRef<AbortController | null>(null);
  const report = useRef(onOutcome);
  useEffect(() => {
    report.current = onOutcome;
  });
  useEffect(() => () => work.current?.abort(), []);

  const post = useCallback(
    async (seed: number, back: { chosen: number } | null = null) => {
      work.current?.abort();
      const controller = new AbortController();
      work.current = controller;
      setState((now) => ({ ...now, phase: 'running', progress: 0, error: null }));
      try {
        const { network, model, posts } = settings;
        const hits = await openSimulation().work(
          'find-hits',
          { network, model, posts, seed, top },
          {
            signal: controller.signal,
            onProgress: (progress) => setState((now) => ({ ...now, progress })),
          },
        );
        setState((now) => ({ ...now, phase: 'done', hits, chosen: back?.chosen ?? 0, seed }));
        if (!back) report.current?.(outcomeOf(hits, 0, seed));
      } catch (error) {
        if (controller.signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        setState((now) => ({ ...now, phase: 'failed', error: reason }));
      }
    },
    [settings],
  );

  const back = useEarlier(earlier, state.phase !== 'ready');
  const calledOff = useRef(false);
  useEffect(() => {
    if (!back || state.phase !== 'ready' || calledOff.current) return;
    const { seed, chosen } = back;
    void post(typeof seed === 'number' ? seed : settings.seed, {
      chosen: typeof chosen === 'number' ? chosen : 0,
    });
  }, [back, post, settings.seed, state.phase]);

  return {
    state,
    run: () => post(state.seed),
    /** The next thousand posts: none of them was in this one. */
    newSeed: () => post(state.seed + settings.posts),
    choose: (chosen: number) => {
      setState((now) => ({ ...now, chosen }));
      report.current?.(outcomeOf(state.hits, chosen, state.seed));
    },
    /** Calls the running work off; hits found before stay. */
    cancel: () => {
      work.current?.abort();
      calledOff.current = true;
      setState((now) => ({ ...now, phase: now.hits.length > 0 ? 'done' : 'ready' }));
    },
  };
}
