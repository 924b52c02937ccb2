import * as v from 'valibot';

/** What stands at the head of every lesson file. Nothing else may stand there. */
export const frontMatterSchema = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty('Give the lesson a title.')),
  question: v.pipe(v.string(), v.nonEmpty('Say in one question what the lesson asks.')),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
});
