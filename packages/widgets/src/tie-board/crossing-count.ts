import type { NetworkGoalQuestion } from '@groundswell/core/quiz';

/** Ties that cross from badge to no badge, where everybody is to be fooled by a strict majority. */
export interface CrossingCount {
  /** Each of the others needs one at least. */
  readonly needed: number;
  /** The most that one holder bears: one fewer than the holder's ties to other holders. */
  readonly perHolder: number;
  /** What all holders bear together. */
  readonly borne: number;
}

export function countCrossings({ people, holders }: NetworkGoalQuestion): CrossingCount {
  const perHolder = Math.max(0, holders.length - 2);
  return {
    needed: people.length - holders.length,
    perHolder,
    borne: perHolder * holders.length,
  };
}

/** Whether counting crossing ties proves that not everybody can be fooled, and the board asks for fewer. */
export function canProve(question: NetworkGoalQuestion): boolean {
  const { rule, goal, people } = question;
  const { needed, borne } = countCrossings(question);
  return (
    rule === 'more-than-half' && goal.who === 'all' && goal.fooled < people.length && borne < needed
  );
}
