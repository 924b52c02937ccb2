import { begunCheck } from '@groundswell/core/bank';
import { Check } from 'lucide-react';
import { useMessages, useText } from '../language/index.ts';
import styles from './begun.module.css';
import { moveWords } from './kind-words.tsx';
import { messages } from './messages.ts';

/** The moves that are done already, and what is left to do. */
export function Begun() {
  const t = useMessages(messages);
  const text = useText();
  return (
    <div className={styles.begun}>
      <p>{t('doneForYou')}</p>
      <ol>
        {begunCheck.steps.map(({ move, says }) => (
          <li key={move}>
            <Check aria-hidden />
            <span>
              <b>{t(moveWords[move])}</b> {text(says)}
            </span>
          </li>
        ))}
      </ol>
      <p>{t('yourTurn')}</p>
    </div>
  );
}
