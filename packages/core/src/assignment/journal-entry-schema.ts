import * as v from 'valibot';
import { idSchema } from '../quiz/id.ts';
import { resultSchema } from '../quiz/result-schema.ts';
import { type JournalEntry, journalVersion } from './journal-entry.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));
const number = v.pipe(v.number(), v.finite());
const words = v.pipe(v.string(), v.maxLength(400));

const base = {
  version: v.literal(journalVersion, 'This entry was written by another version.'),
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(260)),
  at: count,
  device: name,
  tab: name,
  sequence: count,
};

export const journalEntrySchema: v.GenericSchema<JournalEntry> = v.variant('type', [
  v.strictObject({ ...base, type: v.literal('result'), result: resultSchema }),
  v.strictObject({ ...base, type: v.literal('visit'), lessonId: idSchema, screenId: idSchema }),
  v.strictObject({
    ...base,
    type: v.literal('figure'),
    lessonId: idSchema,
    figureId: idSchema,
    values: v.record(name, v.union([number, words])),
  }),
  v.strictObject({
    ...base,
    type: v.literal('outcome'),
    questionId: idSchema,
    outcome: v.union([number, words]),
  }),
  v.strictObject({
    ...base,
    type: v.literal('setting'),
    key: name,
    value: v.union([words, number, v.boolean()]),
  }),
]);
