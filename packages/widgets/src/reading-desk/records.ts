import { type DeskStage, deskStage, deskStageIds } from '@groundswell/core/bank';
import { type DeskPoints, deskPoints, type Judgement, judgements } from '@groundswell/core/quiz';
import * as v from 'valibot';
import type { Earlier } from '../earlier/index.ts';

/** What somebody does with one post, still reading or with the verdict locked. */
export type DeskWork = DeskReading | DeskRecord;

export interface DeskReading extends DeskMoves {
  readonly state: 'reading';
  readonly judgement: Judgement | null;
}

export interface DeskRecord extends DeskMoves {
  readonly state: 'judged';
  readonly judgement: Judgement;
}

interface DeskMoves {
  /** Id of the stage: of the post, and of when it is judged. */
  readonly stage: string;
  /** As they were typed. */
  readonly searches: readonly string[];
  /** Ids of the opened tabs, in the order of opening. */
  readonly opened: readonly string[];
  readonly notes: string;
  /** From .5 to .99; null while unsaid, and for “not enough evidence yet”. */
  readonly confidence: number | null;
}

export type DeskOutcome = Readonly<Record<string, number | string>>;

/** No value of an outcome may be longer: longer ones are not read back. */
export const longestValue = 400;
export const longestSearch = 75;

export function isJudged(work: DeskWork): work is DeskRecord {
  return work.state === 'judged';
}

export function pointsOf(record: DeskRecord): DeskPoints {
  const { part, post, tabs } = deskStage(record.stage);
  const opened = record.opened.flatMap((id) => tabs.find((tab) => tab.id === id)?.role ?? []);
  return deskPoints(part, post.truth, { opened, judgement: record.judgement });
}

/** The first opened tab that settles the post. */
export function settledBy({ tabs }: DeskStage, { opened }: DeskRecord) {
  return tabs.find(({ id, role }) => role === 'settles' && opened.includes(id));
}

/** All that is known of the posts, flat, so that words and other figures can speak of it. */
export function outcomeOf(works: readonly DeskWork[]): DeskOutcome {
  const points = works.filter(isJudged).map(pointsOf);
  return {
    points: points.reduce((sum, { total }) => sum + total, 0),
    possible: points.reduce((sum, { possible }) => sum + possible, 0),
    ...Object.assign({}, ...works.map(entriesOf)),
  };
}

/** The posts that an outcome tells of, in the desk's order; what was never written by a desk is left out. */
export function worksOf(outcome: Earlier): DeskWork[] {
  return deskStageIds.flatMap((stage) => {
    const reading = v.safeParse(workSchema, {
      stage,
      state: outcome[`${stage}.state`],
      searches: listed(outcome[`${stage}.searches`], '\n'),
      opened: listed(outcome[`${stage}.opened`], ' '),
      notes: outcome[`${stage}.notes`] ?? '',
      judgement: outcome[`${stage}.judgement`] ?? null,
      confidence: outcome[`${stage}.confidence`] ?? null,
    });
    return reading.success ? [reading.output] : [];
  });
}

/** Those of them that are judged. */
export function recordsOf(outcome: Earlier): DeskRecord[] {
  return worksOf(outcome).filter(isJudged);
}

const moves = {
  stage: v.string(),
  searches: v.array(v.string()),
  opened: v.array(v.string()),
  notes: v.string(),
  confidence: v.nullable(v.pipe(v.number(), v.minValue(0.5), v.maxValue(1))),
};

const workSchema: v.GenericSchema<unknown, DeskWork> = v.variant('state', [
  v.strictObject({
    ...moves,
    state: v.literal('reading'),
    judgement: v.nullable(v.picklist(judgements)),
  }),
  v.strictObject({ ...moves, state: v.literal('judged'), judgement: v.picklist(judgements) }),
]);

function entriesOf(work: DeskWork): DeskOutcome {
  const { stage, state, searches, opened, notes, judgement, confidence } = work;
  return {
    [`${stage}.state`]: state,
    [`${stage}.searches`]: lastThatFit(searches).join('\n'),
    [`${stage}.opened`]: opened.join(' '),
    ...(notes !== '' && { [`${stage}.notes`]: notes.slice(0, longestValue) }),
    ...(judgement !== null && { [`${stage}.judgement`]: judgement }),
    ...(confidence !== null && { [`${stage}.confidence`]: confidence }),
  };
}

function lastThatFit(searches: readonly string[]): readonly string[] {
  return searches.slice(-Math.floor(longestValue / (longestSearch + 1)));
}

function listed(value: unknown, divider: string): string[] {
  return typeof value === 'string' && value !== '' ? value.split(divider) : [];
}
