import * as v from 'valibot';
import { personIds } from '../people/index.ts';

const person = v.picklist(personIds);

/** A street of people with faces, who wears the badge, and who is tied to whom. */
export const feedPeekSchema = v.pipe(
  v.strictObject({
    people: v.pipe(v.array(person), v.minLength(2), v.maxLength(12)),
    holders: v.array(person),
    ties: v.pipe(v.array(v.strictTuple([person, person])), v.maxLength(66)),
  }),
  v.check(
    ({ people, holders, ties }) =>
      [...holders, ...ties.flat()].every((named) => people.includes(named)),
    'Every holder and both ends of every tie must be among the people.',
  ),
);

export type FeedPeekSettings = v.InferOutput<typeof feedPeekSchema>;
