import { QuestionCard } from '@groundswell/widgets/question';
import type { Tell } from '../element/embed-events.ts';
import type { Piece } from '../element/piece.ts';
import { Ready, useOpened, Waiting } from '../opening/index.ts';
import { lockPrediction } from '../predictions/index.ts';
import { RefusedPiece } from '../problem/index.ts';
import { openQuestion } from './open-question.ts';
import styles from './question-piece.module.css';

interface QuestionPieceProps {
  piece: Piece;
  tell: Tell;
}

/** A question on its card. Nothing is stored here: what is answered, the host page hears. */
export function QuestionPiece({ piece, tell }: QuestionPieceProps) {
  const opened = useOpened(piece, openQuestion);
  if (!opened) return <Waiting />;
  if (opened.status === 'refused') return <RefusedPiece refused={opened} tell={tell} />;
  const { question } = opened;
  return (
    <div className={styles.sheet}>
      <QuestionCard
        key={question.id}
        question={question}
        onResult={(result) => {
          lockPrediction(result);
          tell('groundswell-result', result);
        }}
        onDraft={(response) =>
          tell('groundswell-state', { kind: 'response', questionId: question.id, response })
        }
      />
      <Ready name={question.id} tell={tell} />
    </div>
  );
}
