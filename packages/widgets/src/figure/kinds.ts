import type { JudgedPost, Result } from '@groundswell/core/quiz';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { GenericSchema } from 'valibot';
import { checkedFigure } from './checked-figure.tsx';

/** What every figure takes, whatever its settings. */
interface FigureProps<Settings = unknown> {
  readonly settings: Settings;
  readonly caption: string;
  readonly number?: number | undefined;
  readonly paper?: 'sheet' | 'sun' | 'tide' | 'bloom';
  /** Locked numbers by question id; a figure whose settings name one waits for it. */
  readonly predictions?: Readonly<Record<string, number>>;
  /** What the figure told when it last ran to its end, so that it comes back as it was then. */
  readonly earlier?: Outcome | undefined;
  /** What the figures told that this one reads, together. */
  readonly heard?: Outcome | undefined;
  /** Posts that were judged in the figures this one reads. */
  readonly judged?: readonly JudgedPost[] | undefined;
  /** Decides what is shuffled for this reader. @default the same for every reader */
  readonly seed?: string | undefined;
  readonly onOutcome?: (outcome: Outcome) => void;
  /** What a figure of several acts would tell if it were left now; it comes back as `earlier`. */
  readonly onProgress?: (outcome: Outcome) => void;
  /** Called for each question that the figure asks, once it is answered. */
  readonly onResult?: (result: Result) => void;
}

/** What a figure tells about itself once it has run: named values for the words around it. */
export type Outcome = Readonly<Record<string, number | string>>;

/** A kind of figure: what its settings must be, and what draws them. */
export interface FigureKind {
  /** False for a still figure: it reports no outcome, and no progress waits for one. */
  readonly runs: boolean;
  readonly settingsSchema: () => Promise<GenericSchema>;
  readonly Figure: LazyExoticComponent<ComponentType<FigureProps>>;
}

/** Every kind of figure that lessons and links may name, each fetched when first drawn. */
export const figureKinds: Readonly<Record<string, FigureKind>> = {
  senders: still(
    figureKind(async () => {
      const { Senders, sendersSchema } = await import('../senders/index.ts');
      return [sendersSchema, Senders];
    }),
  ),
  'fair-sample': figureKind(async () => {
    const { FairSample, fairSampleSchema } = await import('../fair-sample/index.ts');
    return [fairSampleSchema, FairSample];
  }),
  'tie-weights': figureKind(async () => {
    const { TieWeights, tieWeightsSchema } = await import('../tie-weights/index.ts');
    return [tieWeightsSchema, TieWeights];
  }),
  'enough-friends': figureKind(async () => {
    const { EnoughFriends, enoughFriendsSchema } = await import('../enough-friends/index.ts');
    return [enoughFriendsSchema, EnoughFriends];
  }),
  'rewire-figure': figureKind(async () => {
    const { RewireFigure, rewireFigureSchema } = await import('../rewire-figure/index.ts');
    return [rewireFigureSchema, RewireFigure];
  }),
  'spread-player': figureKind(async () => {
    const { SpreadPlayer, spreadPlayerSchema } = await import('../spread-player/index.ts');
    return [spreadPlayerSchema, SpreadPlayer];
  }),
  'reach-dots': figureKind(async () => {
    const { ReachDots, reachDotsSchema } = await import('../reach-dots/index.ts');
    return [reachDotsSchema, ReachDots];
  }),
  'cascade-tree': figureKind(async () => {
    const { CascadeTree, cascadeTreeSchema } = await import('../cascade-tree/index.ts');
    return [cascadeTreeSchema, CascadeTree];
  }),
  'majority-town': figureKind(async () => {
    const { MajorityTown, majorityTownSchema } = await import('../majority-town/index.ts');
    return [majorityTownSchema, MajorityTown];
  }),
  'network-figure': still(
    figureKind(async () => {
      const { NetworkFigure, networkFigureSchema } = await import('../network-figure/index.ts');
      return [networkFigureSchema, NetworkFigure];
    }),
  ),
  'feed-peek': figureKind(async () => {
    const { FeedPeek, feedPeekSchema } = await import('../feed-peek/index.ts');
    return [feedPeekSchema, FeedPeek];
  }),
  'reading-desk': figureKind(async () => {
    const { ReadingDesk, readingDeskSchema } = await import('../reading-desk/index.ts');
    return [readingDeskSchema, ReadingDesk];
  }),
  'worked-check': figureKind(async () => {
    const { WorkedCheck, workedCheckSchema } = await import('../worked-check/index.ts');
    return [workedCheckSchema, WorkedCheck];
  }),
  'desk-result': figureKind(async () => {
    const { DeskResult, deskResultSchema } = await import('../desk-result/index.ts');
    return [deskResultSchema, DeskResult];
  }),
  radar: still(
    figureKind(async () => {
      const { Radar, radarSchema } = await import('../radar/index.ts');
      return [radarSchema, Radar];
    }),
  ),
};

function figureKind<Settings>(
  load: () => Promise<
    readonly [GenericSchema<unknown, Settings>, ComponentType<FigureProps<Settings>>]
  >,
): FigureKind {
  return {
    runs: true,
    settingsSchema: async () => (await load())[0],
    Figure: lazy(async () => ({
      default: checkedFigure<FigureProps, Settings>(...(await load())),
    })),
  };
}

function still(kind: FigureKind): FigureKind {
  return { ...kind, runs: false };
}
