import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { HATCHED, stateCode } from '../network-figure/drawing/index.ts';
import { type LoadedNetwork, useNetwork } from '../network-figure/index.ts';
import { openSimulation, type Town } from '../simulation/index.ts';
import type { MajorityTownSettings } from './settings.ts';

/** `random`: badges scattered by chance. `hubs`: the same number on the best connected. */
export type Placing = 'random' | 'hubs';

export const placings: readonly Placing[] = ['random', 'hubs'];

/** What the figure's words need; who is who stays in the town's typed arrays. */
export interface TownSummary {
  readonly people: number;
  readonly holders: number;
  /** People who see a majority of badges. */
  readonly sees: Readonly<Record<Placing, number>>;
  /** Mean share of badges in a feed, 0…1. */
  readonly feed: Readonly<Record<Placing, number>>;
  /** Effective votes and ties of the best connected. */
  readonly topVotes: number;
  readonly mostTies: number;
  /** How many equal voices weigh as unevenly. */
  readonly voices: number;
}

/** Told once both placings were looked at: people who see a majority, and what the best connected weigh. */
export type MajorityTownOutcome = Readonly<
  Record<
    'random' | 'hubs' | 'randomPercent' | 'hubsPercent' | 'people' | 'holders' | 'votes' | 'voices',
    number
  >
>;

export type Phase = 'waiting' | 'loading' | 'failed' | 'ready';

export interface MajorityTownState {
  readonly network: LoadedNetwork;
  readonly town: RefObject<Town | null>;
  readonly summary: TownSummary | null;
  readonly phase: Phase;
  readonly reason: string;
  readonly placing: Placing;
  /** Placings that were looked at. */
  readonly seen: ReadonlySet<Placing>;
  /** Marks are as large as people's effective votes. */
  readonly weighed: boolean;
  /** Locked guesses, in per cent. */
  readonly guesses: Readonly<Partial<Record<Placing, number>>>;
  place: (placing: Placing) => void;
  weigh: (weighed: boolean) => void;
}

export function useMajorityTown(
  settings: MajorityTownSettings,
  {
    predictions,
    earlier,
    onOutcome,
  }: {
    predictions: Readonly<Record<string, number>>;
    earlier?: Earlier | undefined;
    onOutcome?: ((outcome: MajorityTownOutcome) => void) | undefined;
  },
): MajorityTownState {
  const network = useNetwork(settings.network);
  const { summary, town, reason } = useTown(settings);
  const [chosen, setPlacing] = useState<Placing | null>(null);
  const [hubsTold, setHubsSeen] = useState(false);
  // Both placings were looked at before: it comes back with the one that was new.
  const back = useEarlier(earlier, chosen !== null) !== null;
  const placing = chosen ?? (back ? 'hubs' : 'random');
  const hubsSeen = hubsTold || back;
  const [weighed, setWeighed] = useState(false);
  const guesses = guessesOf(settings, predictions);
  const waiting = settings.predictions !== undefined && Object.keys(guesses).length < 2;
  const phase = phaseOf();
  const ready = phase === 'ready';
  const { drawing } = network;

  useEffect(() => {
    if (ready && town.current) drawing.mark(marksFor(town.current, placing));
  }, [drawing, placing, ready, town]);

  useEffect(() => {
    if (ready && town.current) drawing.weigh(weighed ? radiiFor(town.current) : null);
  }, [drawing, ready, town, weighed]);

  function place(wanted: Placing) {
    setPlacing(wanted);
    if (wanted !== 'hubs' || hubsSeen || !summary) return;
    setHubsSeen(true);
    const { sees, people, holders, topVotes, voices } = summary;
    onOutcome?.({
      ...sees,
      randomPercent: (100 * sees.random) / people,
      hubsPercent: (100 * sees.hubs) / people,
      people,
      holders,
      votes: topVotes,
      voices,
    });
  }

  function phaseOf(): Phase {
    if (reason || network.status.name === 'failed') return 'failed';
    if (waiting) return 'waiting';
    return summary && network.status.name === 'ready' ? 'ready' : 'loading';
  }

  return {
    network,
    town,
    summary,
    phase,
    reason,
    placing,
    seen: new Set(hubsSeen ? placings : ['random']),
    weighed,
    guesses,
    place,
    weigh: setWeighed,
  };
}

function guessesOf(
  { predictions: questions }: MajorityTownSettings,
  locked: Record<string, number>,
) {
  const guesses: Partial<Record<Placing, number>> = {};
  for (const placing of placings) {
    const guess = questions ? locked[questions[placing]] : undefined;
    if (guess !== undefined) guesses[placing] = guess;
  }
  return guesses;
}

/** Shape and colour tell who wears a badge; the hatch tells who sees a majority of them. */
export function marksFor(town: Town, placing: Placing): Uint8Array {
  const holds = placing === 'random' ? town.atRandom : town.bestConnected;
  const sees = placing === 'random' ? town.seesAtRandom : town.seesBestConnected;
  return Uint8Array.from(holds, (holder, node) => {
    if (holder) return stateCode.acting | (sees[node] ? HATCHED : 0);
    return sees[node] ? stateCode.believer : stateCode.unaware;
  });
}

/** The area of a mark is its person's effective votes. */
function radiiFor({ votes }: Town): Float32Array {
  return Float32Array.from(votes, (vote) => Math.max(Math.sqrt(vote), 0.4));
}

interface Arrived {
  readonly key: string;
  readonly summary: TownSummary | null;
  readonly reason: string;
}

function useTown({ network, holders, seed }: MajorityTownSettings) {
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const town = useRef<Town | null>(null);
  const key = JSON.stringify({ network, share: holders, seed });

  useEffect(() => {
    const stop = new AbortController();
    const request = JSON.parse(key) as Parameters<typeof openTown>[0];
    openTown(request, stop.signal)
      .then((made) => {
        town.current = made;
        return setArrived({ key, summary: summaryOf(made), reason: '' });
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setArrived({ key, summary: null, reason: String(error) });
      });
    return () => stop.abort();
  }, [key]);

  if (arrived?.key !== key) return { summary: null, town, reason: '' };
  return { summary: arrived.summary, town, reason: arrived.reason };
}

function openTown(
  request: { network: MajorityTownSettings['network']; share: number; seed: number },
  signal: AbortSignal,
): Promise<Town> {
  return openSimulation().work('place-town', request, { signal });
}

function summaryOf(town: Town): TownSummary {
  return {
    people: town.votes.length,
    holders: town.holders,
    sees: { random: town.countAtRandom, hubs: town.countBestConnected },
    feed: { random: town.feedAtRandom, hubs: town.feedBestConnected },
    topVotes: town.votes.reduce((most, votes) => Math.max(most, votes), 0),
    mostTies: town.mostTies,
    voices: town.voices,
  };
}
