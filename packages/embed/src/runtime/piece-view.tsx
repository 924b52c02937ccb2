import { lazy, Suspense } from 'react';
import type { Tell } from '../element/embed-events.ts';
import type { Piece } from '../element/piece.ts';
import { Waiting } from '../opening/index.ts';

interface PieceViewProps {
  piece: Piece;
  tell: Tell;
}

/** A page of questions fetches nothing of figures, nor the reverse. */
const views = {
  figure: lazy(async () => ({ default: (await import('../figure-piece/index.ts')).FigurePiece })),
  question: lazy(async () => ({
    default: (await import('../question-piece/index.ts')).QuestionPiece,
  })),
};

export function PieceView({ piece, tell }: PieceViewProps) {
  const View = views[piece.is];
  return (
    <Suspense fallback={<Waiting />}>
      <View piece={piece} tell={tell} />
    </Suspense>
  );
}
