import type { HighlightPiece, HighlightQuestion, HighlightResponse } from './highlight.ts';
import { marked as markedVerdict, tagsOf, unready } from './marked.ts';
import type { Feedback, Verdict } from './verdict.ts';

/**
 * One point. Each right piece marked earns an equal share, each wrong piece marked costs the same share, never below 0:
 * marking everything earns little, and how many wrong words there are to find doesn't matter.
 */
export function markHighlight(
  { pieces }: HighlightQuestion,
  { marked }: HighlightResponse,
): Verdict {
  const chosen = new Set(marked);
  if (chosen.size === 0) return unready('empty');
  const found = pieces.filter(({ id, feedback }) => feedback !== undefined && chosen.has(id));
  if (found.length < chosen.size) return unready('not-offered');

  const rights = pieces.filter((piece) => piece.right).length;
  const wrong = found.filter((piece) => !piece.right);
  return markedVerdict(
    Math.max(0, (found.length - 2 * wrong.length) / rights),
    1,
    pieces.flatMap((piece) => remark(piece, chosen.has(piece.id))),
    tagsOf(wrong),
  );
}

function remark({ id, right, feedback }: HighlightPiece, chosen: boolean): Feedback[] {
  if (feedback === undefined || (!chosen && !right)) return [];
  const state = right ? (chosen ? 'right' : 'missed') : 'wrong';
  return [{ part: id, state, text: feedback }];
}
