import { type ClozeQuestion, passagePieces } from '@groundswell/core/quiz';
import { useText } from '@groundswell/widgets/language';
import styles from './paper-question.module.css';

/** A passage with room in its gaps; what there is to choose from stands behind, in the order of the alphabet. */
export function PaperCloze({ question }: { question: ClozeQuestion }) {
  const text = useText();
  const choices = new Map(
    question.gaps.map((gap) => [
      gap.id,
      'options' in gap
        ? gap.options.map((option) => text(option.text)).toSorted((a, b) => a.localeCompare(b))
        : [],
    ]),
  );
  return (
    <p className={styles.passage}>
      {passagePieces(text(question.passage)).map((piece) =>
        'words' in piece ? (
          piece.words
        ) : (
          <span key={piece.gap}>
            <span className={styles.gap} />
            {choices.get(piece.gap)?.length ? ` (${choices.get(piece.gap)?.join(' / ')})` : ''}
          </span>
        ),
      )}
    </p>
  );
}
