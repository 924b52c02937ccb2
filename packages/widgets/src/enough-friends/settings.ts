import * as v from 'valibot';
import { personIds } from '../people/index.ts';

const person = v.picklist(personIds);

/** One person, their friends, and how many different ones must act first. */
export const enoughFriendsSchema = v.pipe(
  v.strictObject({
    person,
    friends: v.pipe(v.array(person), v.minLength(3), v.maxLength(8)),
    need: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(8)),
    /** How many messages of one single friend to try first. */
    messages: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 5),
  }),
  v.check(({ friends, need }) => need <= friends.length, 'There are fewer friends than needed.'),
  v.check(
    ({ person: middle, friends }) => new Set([middle, ...friends]).size === friends.length + 1,
    'Everybody stands here once.',
  ),
);

export type EnoughFriendsSettings = v.InferOutput<typeof enoughFriendsSchema>;
