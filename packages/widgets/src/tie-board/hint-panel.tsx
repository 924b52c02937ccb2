import { Lightbulb } from 'lucide-react';
import { useMessages, useText } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './tie-board.module.css';
import type { BoardHints } from './use-hints.ts';

interface HintPanelProps {
  hints: BoardHints;
  /** The board shows a solution that it drew itself. */
  shown: boolean;
}

/** The hints given so far, the newest first in weight. */
export function HintPanel({ hints, shown }: HintPanelProps) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <div className={styles.hints} aria-live="polite">
      {hints.hints.map((hint, at) => (
        <p key={hint.en} data-newest={at === hints.hints.length - 1}>
          <Lightbulb aria-hidden />
          <span>
            <b>{t('hintNumber', { number: at + 1, total: hints.total })}.</b> {text(hint)}
          </span>
        </p>
      ))}
      {shown ? <p>{t(hints.playing ? 'solutionPlaying' : 'solutionShown')}</p> : null}
    </div>
  );
}
