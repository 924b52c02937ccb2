import type { Feedback as Said } from '@groundswell/core/quiz';
import { useText } from '../language/index.ts';
import { Feedback, MarkIcon } from '../question/card.ts';
import styles from './marked-list.module.css';

export interface MarkedListProps {
  items: readonly { id: string; text: string }[];
  said: readonly Said[];
  label: string;
}

/** The order as it was handed in, each card with what there is to say about it. */
export function MarkedList({ items, said, label }: MarkedListProps) {
  const text = useText();
  return (
    <ol className={styles.list} aria-label={label}>
      {items.map((item) => {
        const remarks = said.filter(({ part }) => part === item.id);
        const right = remarks.every(({ state }) => state === 'right');
        return (
          <li
            key={item.id}
            className={styles.card}
            data-right={remarks.length > 0 ? right : undefined}
          >
            <p className={styles.words} dir="auto">
              {remarks.length > 0 ? <MarkIcon right={right} /> : null}
              <span>{item.text}</span>
            </p>
            {remarks.map((remark) => (
              <div key={remark.text.en} className={styles.feedback}>
                <Feedback
                  tone={remark.state === 'right' ? 'right' : 'not-yet'}
                  feedback={text(remark.text)}
                />
              </div>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
