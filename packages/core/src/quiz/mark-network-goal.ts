import { readBoard } from './board.ts';
import { marked, unready } from './marked.ts';
import type { NetworkGoalQuestion, NetworkGoalResponse } from './network-goal.ts';
import type { Verdict } from './verdict.ts';

/**
 * One point for any network that reaches the goal, however many ties it takes. Short of it, the share of the people
 * asked for who are fooled, and half of that while somebody has too few ties or the board is in pieces.
 */
export function markNetworkGoal(
  question: NetworkGoalQuestion,
  { ties }: NetworkGoalResponse,
): Verdict {
  const board = readBoard(question, ties);
  if (board.tieCount === 0) return unready(ties.length === 0 ? 'empty' : 'not-offered');
  if (board.done)
    return marked(1, 1, [{ part: 'answer', state: 'right', text: question.feedback }]);

  const share = Math.min(1, board.fooled / question.goal.fooled);
  const kept = board.lonely.length === 0 && (board.connected || !question.connected);
  return marked(kept ? share : share / 2, 1, []);
}
