import { type DeskQuery, type DeskStage, deskStage, deskStageIds } from '@groundswell/core/bank';
import { type DeskPoints, deskPoints, type Judgement, judgements } from '@groundswell/core/quiz';
import * as v from 'valibot';
import type { Earlier } from '../earlier/index.ts';

/** What somebody did with one post, and what they thought of it. */
export interface DeskRecord {
  /** Id of the stage: of the post, and of when it was judged. */
  readonly stage: string;
  readonly searches: readonly DeskQuery[];
  /** Ids of the opened tabs, in the order of opening. */
  readonly opened: readonly string[];
  readonly judgement: Judgement;
  /** From .5 to .99; null for “not enough evidence yet”. */
  readonly confidence: number | null;
}

export type DeskOutcome = Readonly<Record<string, number | string>>;

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
export function outcomeOf(records: readonly DeskRecord[]): DeskOutcome {
  const points = records.map(pointsOf);
  return {
    points: points.reduce((sum, { total }) => sum + total, 0),
    possible: points.reduce((sum, { possible }) => sum + possible, 0),
    ...Object.assign({}, ...records.map(entriesOf)),
  };
}

/** The posts that an outcome tells of, in the desk's order; what was never written by a desk is left out. */
export function recordsOf(outcome: Earlier): DeskRecord[] {
  return deskStageIds.flatMap((stage) => {
    const reading = v.safeParse(recordSchema, {
      stage,
      searches: listed(outcome[`${stage}.searches`]),
      opened: listed(outcome[`${stage}.opened`]),
      judgement: outcome[`${stage}.judgement`],
      confidence: outcome[`${stage}.confidence`] ?? null,
    });
    return reading.success ? [reading.output] : [];
  });
}

const recordSchema: v.GenericSchema<unknown, DeskRecord> = v.strictObject({
  stage: v.string(),
  searches: v.array(v.picklist(['words', 'source'])),
  opened: v.array(v.string()),
  judgement: v.picklist(judgements),
  confidence: v.nullable(v.pipe(v.number(), v.minValue(0.5), v.maxValue(1))),
});

function entriesOf(record: DeskRecord): DeskOutcome {
  const { stage, searches, opened, judgement, confidence } = record;
  return {
    [`${stage}.searches`]: searches.join(' '),
    [`${stage}.opened`]: opened.join(' '),
    [`${stage}.judgement`]: judgement,
    ...(confidence !== null && { [`${stage}.confidence`]: confidence }),
  };
}

function listed(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? value.split(' ') : [];
}
