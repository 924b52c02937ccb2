import type { EstimateQuestion } from '@groundswell/core/quiz';
import type { CSSProperties } from 'react';
import { useMessages, useNumber } from '../language/index.ts';
import { useQuantity } from '../question/card.ts';
import { messages } from './messages.ts';
import { missOf, stripOf } from './nearness.ts';
import styles from './nearness-strip.module.css';

export interface NearnessStripProps {
  question: EstimateQuestion;
  value: number;
}

/** How far an estimate lies from the answer, in words and on a strip with the bands that earn something. */
export function NearnessStrip({ question, value }: NearnessStripProps) {
  const t = useMessages(messages);
  const { near, far, value: at } = stripOf(question, value);
  const missed = useMissInWords(question);
  return (
    <figure className={styles.nearness}>
      <p>{missed(value)}</p>
      <div className={styles.strip} aria-hidden="true">
        <span className={styles.yours} style={place(at)}>
          {t('yours')}
        </span>
        <span className={styles.rail}>
          <span className={styles.band} data-earns="part" style={half(far)} />
          <span className={styles.band} data-earns="all" style={half(near)} />
          <span className={styles.answer} />
          <span className={styles.dot} style={place(at)} />
        </span>
        <span className={styles.name}>{t('answer')}</span>
      </div>
      <figcaption>{t('zones')}</figcaption>
    </figure>
  );
}

function useMissInWords(question: EstimateQuestion): (value: number) => string {
  const t = useMessages(messages);
  const number = useNumber();
  const quantity = useQuantity(question.unit);
  return (value) => {
    const said = { estimate: quantity(value), answer: quantity(question.answer) };
    const miss = missOf(question, value);
    switch (miss.by) {
      case 'nothing':
        return t('exact', said);
      case 'distance':
        return t(miss.side === 'high' ? 'tooHigh' : 'tooLow', {
          ...said,
          distance: quantity(Number(miss.distance.toPrecision(10))),
        });
      case 'factor':
        return t(miss.side === 'high' ? 'timesTooHigh' : 'timesTooLow', {
          ...said,
          factor: number(miss.times, { maximumSignificantDigits: 3 }),
        });
    }
  };
}

function place(at: number): CSSProperties {
  return { '--at': at } as CSSProperties;
}

function half(width: number): CSSProperties {
  return { '--half': width } as CSSProperties;
}
