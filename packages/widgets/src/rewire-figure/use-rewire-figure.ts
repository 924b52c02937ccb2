import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { openSimulation, type RingTries } from '../simulation/index.ts';
import { outcomeOf, type RewireFigureOutcome } from './outcome.ts';
import { pointOf } from './point.ts';
import { keyOf, type Points } from './points.ts';
import { lastDayOf, ringsAt, ringStore } from './rings.ts';
import { type Place, type RewireFigureSettings, stopsOf, variantsOf } from './settings.ts';
import { sweep } from './sweep.ts';
import { usePlay } from './use-play.ts';

/** `waiting` for a locked guess, `ready` to run, `open` to be explored, or `failed`. */
type Phase = 'waiting' | 'ready' | 'open' | 'failed';

interface Explored {
  place: Place;
  /** Seed of the try that is drawn. */
  seed: number;
  points: Points;
  /** Share of the places done while many are tried; null at rest. */
  sweeping: number | null;
  ran: boolean;
  error: string | null;
}

export interface UseRewireFigureOptions {
  settings: RewireFigureSettings;
  /** Locked numbers by question id. */
  predictions: Readonly<Record<string, number>>;
  /** What the figure told when it last ran to its end. */
  earlier: Earlier | undefined;
  onOutcome: ((outcome: RewireFigureOutcome) => void) | undefined;
}

/** A slider that passes over a place does not stop there. */
const REST_MS = 120;
/** While many places are tried, those that are done are drawn together, so that the page stays free. */
const REDRAW_MS = 90;

export function useRewireFigure(options: UseRewireFigureOptions) {
  const { settings, predictions, earlier, onOutcome } = options;
  const [state, setState] = useState<Explored>(() => startOf(settings));
  const [store] = useState(ringStore);
  const rings = useSyncExternalStore(store.subscribe, store.get);
  const drawing = useRef<AbortController | null>(null);
  const trying = useRef<AbortController | null>(null);
  const owesOutcome = useRef<Place | null>(null);
  const report = useRef(onOutcome);
  const play = usePlay();
  const { begin, rest } = play;
  useEffect(() => {
    report.current = onOutcome;
  });

  const keep = useCallback(
    (known: readonly (readonly [Place, RingTries])[]) => {
      const entries = known.map(([place, { acts }]) => {
        return [keyOf(place), acts.map((tries) => pointOf(tries, settings.people))] as const;
      });
      setState((now) => ({ ...now, points: new Map([...now.points, ...entries]) }));
    },
    [settings.people],
  );

  const fail = useCallback((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    owesOutcome.current = null;
    setState((now) => ({ ...now, sweeping: null, error: reason }));
  }, []);

  /** Fetches the try, or all the small tries, to be drawn; the newest request wins. */
  const draw = useCallback(
    async (place: Place, seed: number, then: 'rest' | 'play' | 'end') => {
      drawing.current?.abort();
      const { signal } = (drawing.current = new AbortController());
      try {
        const answer = await ringsAt(settings, place, seed, signal);
        store.set(answer.rings);
        if (then === 'rest') return rest();
        if (settings.shows === 'tries') keep([[place, answer]]);
        begin(lastDayOf(answer.rings), then === 'end');
      } catch (error) {
        if (!signal.aborted) fail(error);
      }
    },
    [settings, store, keep, begin, rest, fail],
  );

  /** Tries places many times, one after the other, until done or stopped. */
  const tryOut = useCallback(
    async (places: readonly Place[]) => {
      trying.current?.abort();
      const { signal } = (trying.current = new AbortController());
      let done = 0;
      let fresh: (readonly [Place, RingTries])[] = [];
      let drawnAt = performance.now();
      const show = () => {
        keep(fresh);
        fresh = [];
        drawnAt = performance.now();
      };
      setState((now) => ({ ...now, sweeping: 0 }));
      try {
        await sweep([openSimulation(0), openSimulation(1)], settings, places, {
          signal,
          onPlace(place, tries) {
            done++;
            fresh.push([place, tries]);
            if (performance.now() - drawnAt < REDRAW_MS) return;
            show();
            setState((now) => ({ ...now, sweeping: done / places.length }));
          },
        });
        show();
        setState((now) => ({ ...now, sweeping: null }));
      } catch (error) {
        show();
        if (!signal.aborted) fail(error);
      }
    },
    [settings, keep, fail],
  );

  useEffect(() => {
    const controller = (drawing.current = new AbortController());
    const { signal } = controller;
    ringsAt(settings, startOf(settings).place, settings.seed, signal).then(
      (answer) => store.set(answer.rings),
      (reason: unknown) => signal.aborted || fail(reason),
    );
    return () => {
      drawing.current?.abort();
      trying.current?.abort();
    };
  }, [settings, store, fail]);

  const { place, seed, points, sweeping, ran, error } = state;
  const settled = play.ended && sweeping === null;
  useEffect(() => {
    const owed = owesOutcome.current;
    if (!owed || !settled || !points.has(keyOf(owed))) return;
    owesOutcome.current = null;
    report.current?.(outcomeOf(settings, points, owed));
  }, [settled, points, settings]);

  const start = useCallback(
    async (then: 'play' | 'end') => {
      const place = goalOf(settings);
      const places = settings.sweeps ? [place, ...allPlaces(settings)] : [place];
      setState((now) => ({ ...now, place, ran: true, error: null }));
      await Promise.all([
        draw(place, settings.seed, then),
        settings.shows === 'tries' ? undefined : tryOut(places),
      ]);
    },
    [settings, draw, tryOut],
  );

  // What ran before the page was left comes back as it ended, and is not told again.
  const back = useEarlier(earlier, ran) !== null;
  useEffect(() => {
    if (!back || ran) return undefined;
    const turn = setTimeout(() => void start('end'));
    return () => clearTimeout(turn);
  }, [back, ran, start]);

  function run() {
    owesOutcome.current = goalOf(settings);
    void start('play');
  }

  function tryEverything() {
    void tryOut(allPlaces(settings).filter((one) => !points.has(keyOf(one))));
  }

  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  function moveTo(change: Partial<Place>) {
    const next = { ...place, ...change };
    setState((now) => ({ ...now, place: next }));
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      void draw(next, seed, ran ? 'play' : 'rest');
      const idle = sweeping === null;
      if (ran && idle && settings.shows !== 'tries' && !points.has(keyOf(next))) {
        void tryOut([next]);
      }
    }, REST_MS);
  }

  function another() {
    const next = seed + (settings.shows === 'tries' ? settings.tries : 1);
    setState((now) => ({ ...now, seed: next }));
    void draw(place, next, 'play');
  }

  /** Calls the tries off; what is known by then stays. */
  function stop() {
    trying.current?.abort();
    setState((now) => ({ ...now, sweeping: null }));
  }

  const knowsAll = allPlaces(settings).every((one) => points.has(keyOf(one)));
  const asked = [...settings.acts, settings.guess].flatMap((one) => one?.prediction ?? []);
  const locked = asked.every((question) => predictions[question] !== undefined);
  const phase: Phase = error !== null ? 'failed' : ran ? 'open' : locked ? 'ready' : 'waiting';
  return { ...state, phase, knowsAll, rings, play, run, moveTo, another, tryEverything, stop };
}

export type RewireFigureState = ReturnType<typeof useRewireFigure>;

function startOf(settings: RewireFigureSettings): Explored {
  return {
    place: { rewired: settings.rewired, friends: settings.friends, lone: false },
    seed: settings.seed,
    points: new Map(),
    sweeping: null,
    ran: false,
    error: null,
  };
}

/** The place where the figure is run, and whose outcome it tells. */
function goalOf(settings: RewireFigureSettings): Place {
  const [variant] = variantsOf(settings);
  return { ...startOf(settings).place, ...variant };
}

function allPlaces(settings: RewireFigureSettings): Place[] {
  return variantsOf(settings).flatMap((variant) =>
    stopsOf(settings).map((rewired) => ({ ...variant, rewired })),
  );
}
