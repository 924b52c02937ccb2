import { useEffect } from 'react';
import type { Tell } from '../element/embed-events.ts';
import { ProblemCard } from './problem-card.tsx';
import type { Refused } from './refused.ts';

interface RefusedPieceProps {
  refused: Refused;
  names?: readonly string[];
  tell: Tell;
}

/** The card of a piece that cannot be shown; the page around it hears of it, too. */
export function RefusedPiece({ refused: { reason, detail }, names, tell }: RefusedPieceProps) {
  useEffect(() => tell('groundswell-problem', { reason, detail }), [detail, reason, tell]);
  return <ProblemCard reason={reason} detail={detail} {...(names ? { names } : {})} />;
}
