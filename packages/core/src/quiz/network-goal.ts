import * as v from 'valibot';
import { idSchema, partsSchema } from './id.ts';
import { type QuestionBase, questionEntries } from './question-base.ts';
import { type Text, textSchema } from './text.ts';
import { type Tie, tiesSchema } from './tie.ts';

/** Draw ties between people until enough of them are fooled: until holders look like a majority among their ties. */
export interface NetworkGoalQuestion extends QuestionBase {
  readonly kind: 'network-goal';
  readonly people: readonly BoardPerson[];
  /** Ids of those who hold the view. */
  readonly holders: readonly string[];
  readonly rule: FoolingRule;
  /** Fewest ties that everybody must have. */
  readonly minTies: number;
  /** True where everybody must be reachable from everybody. */
  readonly connected?: true;
  readonly goal: {
    /** `others`: only people who do not hold the view count. */
    readonly who: 'others' | 'all';
    readonly fooled: number;
  };
  /** Fewest ties that reach the goal; shown beside the learner's count. */
  readonly fewestTies: number;
  /** One network that reaches the goal, in the order in which to show it. */
  readonly solution?: readonly Tie[];
  /** Told whoever reaches the goal. */
  readonly feedback: Text;
}

export interface BoardPerson {
  readonly id: string;
  readonly name: string;
  /** Name of the face to draw. */
  readonly face: string;
}

/** Fooled is who sees holders in more than half (or in half or more) of their ties; nobody without ties is fooled. */
export type FoolingRule = 'more-than-half' | 'half-or-more';

export interface NetworkGoalResponse {
  readonly ties: readonly Tie[];
}

const personSchema: v.GenericSchema<BoardPerson> = v.strictObject({
  id: idSchema,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  face: idSchema,
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const networkGoalQuestionSchema: v.GenericSchema<NetworkGoalQuestion> = v.pipe(
  v.strictObject({
    ...questionEntries,
    kind: v.literal('network-goal'),
    people: partsSchema(personSchema, 2, 24),
    holders: v.pipe(v.array(idSchema), v.minLength(1)),
    rule: v.picklist(['more-than-half', 'half-or-more']),
    minTies: count,
    connected: v.exactOptional(v.literal(true)),
    goal: v.strictObject({
      who: v.picklist(['others', 'all']),
      fooled: v.pipe(count, v.minValue(1)),
    }),
    fewestTies: count,
    solution: v.exactOptional(tiesSchema),
    feedback: textSchema,
  }),
  v.check(
    (question) => holdersArePeople(question),
    'Every holder must be one of the people, named once.',
  ),
  v.check((question) => goalFits(question), 'The goal asks for more people than there are.'),
);

function holdersArePeople({ people, holders }: NetworkGoalQuestion): boolean {
  const ids = new Set(people.map((person) => person.id));
  return new Set(holders).size === holders.length && holders.every((id) => ids.has(id));
}

function goalFits({ people, holders, goal }: NetworkGoalQuestion): boolean {
  return goal.fooled <= people.length - (goal.who === 'others' ? holders.length : 0);
}
