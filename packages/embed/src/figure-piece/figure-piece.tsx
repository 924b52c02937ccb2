import { figureKinds, type Outcome } from '@groundswell/widgets/figure';
import { useMessages, useText } from '@groundswell/widgets/language';
import { FigureLinks } from '@groundswell/widgets/share-button';
import type { Tell } from '../element/embed-events.ts';
import type { Piece } from '../element/piece.ts';
import { RefusedPiece } from '../problem/index.ts';
import { usePredictions } from '../predictions/index.ts';
import { Ready, useOpened, Waiting } from '../opening/index.ts';
import { messages } from './messages.ts';
import { type OpenedFigure, openFigure } from './open-figure.ts';
import { pageOf } from './page-of.ts';

interface FigurePieceProps {
  piece: Piece;
  tell: Tell;
}

/** A figure by its kind, or a card that says what is wrong with it. */
export function FigurePiece({ piece, tell }: FigurePieceProps) {
  const opened = useOpened(piece, openFigure);
  if (!opened) return <Waiting />;
  if (opened.status === 'refused') {
    return <RefusedPiece refused={opened} names={Object.keys(figureKinds)} tell={tell} />;
  }
  return (
    <FigureLinks address={pageOf}>
      <DrawnFigure opened={opened} caption={piece.caption} tell={tell} />
      <Ready name={opened.kind} tell={tell} />
    </FigureLinks>
  );
}

interface DrawnFigureProps {
  opened: OpenedFigure;
  /** The author's own; it stands over the example's. */
  caption: string | null;
  tell: Tell;
}

/** What the figure waits for, a question on the same page may have locked. */
function DrawnFigure({ opened, caption, tell }: DrawnFigureProps) {
  const t = useMessages(messages);
  const text = useText();
  const predictions = usePredictions();
  const Figure = figureKinds[opened.kind]?.Figure;
  if (!Figure) return null;
  return (
    <Figure
      settings={opened.settings}
      caption={caption ?? (opened.caption ? text(opened.caption) : t('caption'))}
      predictions={predictions}
      onOutcome={(outcome: Outcome) => tell('groundswell-state', { kind: 'outcome', outcome })}
    />
  );
}
