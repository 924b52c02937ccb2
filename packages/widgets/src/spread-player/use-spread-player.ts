import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { type LoadedNetwork, useNetwork } from '../network-figure/index.ts';
import {
  openSimulation,
  type SpreadSettings,
  spreadSettingsSchema,
  type Timeline,
} from '../simulation/index.ts';
import type { SpreadPlayerSettings } from './settings.ts';
import { stepMotion } from './step-motion.ts';
import { failuresAt, marksAt, type Series, seriesOf, tellingsAt } from './timeline-view.ts';

export type Speed = 0.5 | 1 | 2 | 4;

/** What React needs to know of a run; everything longer stays in the timeline's typed arrays. */
export interface RunSummary {
  readonly seed: number;
  readonly steps: number;
  readonly reach: number;
  readonly sharers: number;
  readonly series: readonly Series[];
}

export type PlayerStatus = 'loading' | 'failed' | 'playing' | 'paused' | 'ended';

/** What a run came to, told once it has been played to its end. A type, so that it fits a record. */
export type SpreadOutcome = {
  /** People whose feed showed it, the senders not counted. */
  readonly reach: number;
  /** People who passed it on, the senders not counted. */
  readonly shares: number;
  readonly steps: number;
  readonly seed: number;
};

export interface SpreadPlayerState {
  readonly network: LoadedNetwork;
  /** Null until the run is there; read it after `run` is. */
  readonly timeline: RefObject<Timeline | null>;
  readonly run: RunSummary | null;
  readonly step: number;
  readonly status: PlayerStatus;
  readonly reason: string;
  readonly speed: Speed;
  /** Of the run on show, or of the one that is being made. */
  readonly seed: number;
  play: () => void;
  pause: () => void;
  /** Cuts to a step. */
  goTo: (step: number) => void;
  stepOn: () => void;
  setSpeed: (speed: Speed) => void;
  setSeed: (seed: number) => void;
}

/** Plays a run step by step: the drawing first, then the counts that React shows. */
export function useSpreadPlayer(
  settings: SpreadPlayerSettings,
  onOutcome?: (outcome: SpreadOutcome) => void,
): SpreadPlayerState {
  const network = useNetwork(settings.network);
  const [chosenSeed, setChosenSeed] = useState<number | null>(null);
  const [step, setStep] = useState(settings.step ?? 0);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const latestStep = useRef(step);
  /** The step that the drawing is moving to, while it moves. */
  const nextStep = useRef<number | null>(null);
  const { drawing, rows } = network;
  const { model, shows = 'feeds' } = settings.spread;
  // Where feeds are shown, every telling arrives: the feed shows it.
  const triesOnce = shows === 'sharers' && model.kind === 'independent-cascade';

  const show = useCallback((wanted: number) => {
    nextStep.current = null;
    latestStep.current = wanted;
    setStep(wanted);
  }, []);
  const begin = useCallback(
    (at: number) => {
      setPlaying(false);
      show(at);
    },
    [show],
  );
  const { run, timeline, reason } = useRun(settings, chosenSeed, begin);
  const ready = run !== null && network.status.name === 'ready';

  /** Moves the drawing on by one step; false if something cut it short. */
  const moveOn = useCallback(async (): Promise<boolean> => {
    const current = timeline.current;
    const nodeCount = rows.current?.nodeCount ?? 0;
    const next = latestStep.current + 1;
    if (!current || next > current.steps) return false;
    const before = marksAt(current, nodeCount, next - 1);
    const marks = marksAt(current, nodeCount, next);
    const failures =
      triesOnce && rows.current ? failuresAt(current, rows.current, marks, next) : [];
    nextStep.current = next;
    const finished = await drawing.tell({
      tellings: [...tellingsAt(current, before, next), ...failures],
      marks,
      ...stepMotion(speed),
    });
    if (finished) show(next);
    return finished;
  }, [drawing, rows, show, speed, timeline, triesOnce]);

  /** Cuts the drawing to a step. Never from a render: a late one would cut the next step's motion short. */
  const cutTo = useCallback(
    (wanted: number) => {
      const current = timeline.current;
      const made = rows.current;
      if (!current || !made) return;
      const marks = marksAt(current, made.nodeCount, wanted);
      const before = wanted === 0 ? marks : marksAt(current, made.nodeCount, wanted - 1);
      drawing.mark(marks, tellingsAt(current, before, wanted));
    },
    [drawing, rows, timeline],
  );

  useEffect(() => {
    if (ready) cutTo(latestStep.current);
  }, [cutTo, ready]);

  useEffect(() => {
    if (!playing || !run) return undefined;
    const stop = new AbortController();
    void (async () => {
      while (!stop.signal.aborted && latestStep.current < run.steps) {
        if (!(await moveOn())) break;
        await rest(stepMotion(speed).restMs);
      }
      if (!stop.signal.aborted) setPlaying(false);
    })();
    return () => stop.abort();
  }, [moveOn, playing, run, speed]);

  const reported = useRef<RunSummary | null>(null);
  useEffect(() => {
    if (!run || step !== run.steps || reported.current === run) return;
    reported.current = run;
    const { reach, sharers, steps, seed } = run;
    onOutcome?.({ reach, shares: sharers, steps, seed });
  }, [onOutcome, run, step]);

  function goTo(wanted: number) {
    setPlaying(false);
    const step = Math.min(Math.max(wanted, 0), run?.steps ?? 0);
    show(step);
    cutTo(step);
  }

  return {
    network,
    timeline,
    run,
    step,
    reason,
    speed,
    seed: run?.seed ?? chosenSeed ?? settings.spread.seed ?? 1,
    status: statusOf(),
    play() {
      if (run && latestStep.current >= run.steps) goTo(0);
      setPlaying(true);
    },
    pause() {
      goTo(latestStep.current);
    },
    goTo,
    stepOn() {
      setPlaying(false);
      // Pressed again before the last step has landed: that one is done, and the next begins.
      if (nextStep.current !== null) show(nextStep.current);
      void moveOn();
    },
    setSpeed,
    setSeed: setChosenSeed,
  };

  function statusOf(): PlayerStatus {
    if (reason || network.status.name === 'failed') return 'failed';
    if (!ready) return 'loading';
    if (playing) return 'playing';
    return step === run.steps ? 'ended' : 'paused';
  }
}

interface Arrived {
  readonly key: string;
  readonly run: RunSummary | null;
  readonly reason: string;
}

/** Has the worker run the spread, again for every new seed or setting; `begin` gets the first step to show. */
function useRun(
  settings: SpreadPlayerSettings,
  chosenSeed: number | null,
  begin: (step: number) => void,
) {
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const timeline = useRef<Timeline | null>(null);
  const { network, spread, step = 0 } = settings;
  const first = chosenSeed === null ? step : 0;
  const key = JSON.stringify({ network, spread: withSeed(spread, chosenSeed), first });

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

interface Wanted {
  readonly network: SpreadPlayerSettings['network'];
  readonly spread: SpreadSettings;
  /** The step to show first. */
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

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
