import type { Board, NetworkGoalQuestion } from '@groundswell/core/quiz';
import type { Translate } from '../language/index.ts';
import type { BoardMessage } from './messages.ts';
import type { Change } from './use-tie-board.ts';

type T = Translate<BoardMessage>;

/** What a change did, in one breath: the tie, what its ends see now, and the count. */
export function announce(
  t: T,
  question: NetworkGoalQuestion,
  board: Board,
  change: Change | null,
): string {
  if (!change) return '';
  const { fooled } = board;
  const count = t('saidCount', { fooled, total: countedPeople(question) });
  switch (change.kind) {
    case 'undone':
      return `${t('saidUndone')} ${count}`;
    case 'cleared':
      return `${t('saidCleared')} ${count}`;
    case 'shown':
      return `${t('saidShown', { ties: board.tieCount })} ${count}`;
    case 'drawn':
    case 'cut':
      return [
        t(change.kind === 'drawn' ? 'saidDrawn' : 'saidCut', {
          a: spoken(t, question, change.a),
          b: spoken(t, question, change.b),
        }),
        // A holder's own view is news only where holders count.
        ...[change.a, change.b]
          .filter((id) => question.goal.who === 'all' || !question.holders.includes(id))
          .map((id) => seesNow(t, question, board, id)),
        count,
        ...(board.done ? [t('done', { ties: board.tieCount, fewest: question.fewestTies })] : []),
      ].join(' ');
  }
}

/** How many people the goal counts. */
export function countedPeople({ people, holders, goal }: NetworkGoalQuestion): number {
  return goal.who === 'all' ? people.length : people.length - holders.length;
}

export function nameOf({ people }: NetworkGoalQuestion, id: string): string {
  return people.find((person) => person.id === id)?.name ?? id;
}

function spoken(t: T, question: NetworkGoalQuestion, id: string): string {
  const name = nameOf(question, id);
  return question.holders.includes(id) ? t('holder', { name }) : name;
}

function seesNow(t: T, question: NetworkGoalQuestion, board: Board, id: string): string {
  const name = nameOf(question, id);
  const view = board.views.get(id);
  if (!view || view.ties === 0) return t('nowAlone', { name });
  return t('nowSees', {
    name,
    holders: view.holderTies,
    ties: view.ties,
    fooled: view.fooled ? 'yes' : 'no',
  });
}
