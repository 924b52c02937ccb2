import * as v from 'valibot';
import { personIds } from '../people/index.ts';

const person = v.picklist(personIds);

/** A street of people with faces, who wears the badge, who is tied to whom, and the prediction to wait for. */
export const tieWeightsSchema = v.pipe(
  v.strictObject({
    people: v.pipe(v.array(person), v.minLength(2), v.maxLength(12)),
    holders: v.array(person),
    /** Whose ties they are; the learner's own are drawn in the learner's colour. @default 'example' */
    drawnBy: v.optional(v.picklist(['learner', 'example'])),
    ties: v.pipe(v.array(v.strictTuple([person, person])), v.minLength(1), v.maxLength(66)),
    /** Id of the question whose locked guess stands beside the weight of the heaviest person. */
    prediction: v.optional(v.pipe(v.string(), v.maxLength(80))),
  }),
  v.check(
    ({ people, holders, ties }) =>
      [...holders, ...ties.flat()].every((named) => people.includes(named)),
    'Every holder and both ends of every tie must be among the people.',
  ),
);

export type TieWeightsSettings = v.InferOutput<typeof tieWeightsSchema>;
