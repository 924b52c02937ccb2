import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { type LoadedNetwork, useNetwork } from '../network-figure/index.ts';
import type { Timeline } from '../simulation/index.ts';
import type { SpreadPlayerSettings } from './settings.ts';
import { stepMotion } from './step-motion.ts';
import { failuresAt, marksAt, tellingsAt } from './timeline-view.ts';
import { firstOf, type RunSummary, useRun } from './use-run.ts';

export type Speed = 0.5 | 1 | 2 | 4;

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
  {
    earlier,
    onOutcome,
  }: {
    earlier?: Earlier | undefined;
    onOutcome?: ((outcome: SpreadOutcome) => void) | undefined;
  },
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
  const back = useEarlier(earlier, playing || step > 0 || chosenSeed !== null);
  const { run, timeline, reason } = useRun(settings, firstOf(settings, chosenSeed, back), begin);
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
      ...stepMotion(speed, drawing.beside),
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
        await rest(stepMotion(speed, drawing.beside).restMs);
      }
      if (!stop.signal.aborted) setPlaying(false);
    })();
    return () => stop.abort();
  }, [drawing, moveOn, playing, run, speed]);

  // A run that came back was reported when it was played.
  const cameBack = back !== null && chosenSeed === null && run?.seed === back.seed;
  const reported = useRef<RunSummary | null>(null);
  useEffect(() => {
    if (!run || step !== run.steps || reported.current === run) return;
    reported.current = run;
    if (cameBack) return;
    const { reach, sharers, steps, seed } = run;
    onOutcome?.({ reach, shares: sharers, steps, seed });
  }, [cameBack, onOutcome, run, step]);

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

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
