import { Fragment } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { MarkIcon } from '../question/card.ts';
import styles from './cloze.module.css';
import { messages } from './messages.ts';
import type { ClozeState, PlacedGap } from './use-cloze.ts';

type PassageProps = Pick<ClozeState, 'answer' | 'parts' | 'gaps' | 'fill'>;

/** The running text with its gaps: a menu where there is a choice, a field where words are typed. */
export function Passage({ answer, parts, gaps, fill }: PassageProps) {
  return (
    <p className={styles.passage} dir="auto">
      {parts.map((part) =>
        'words' in part ? (
          <Fragment key={part.id}>{part.words}</Fragment>
        ) : (
          <Gap
            key={part.gap.id}
            gap={part.gap}
            all={gaps.length}
            isWanted={answer.lacking !== null && part.gap.fill.trim() === ''}
            disabled={!answer.canChange}
            onFill={(words) => fill(part.gap.id, words)}
            onEnter={() => answer.check()}
          />
        ),
      )}
    </p>
  );
}

interface GapProps {
  gap: PlacedGap;
  all: number;
  /** Asked for by a check, and still open. */
  isWanted: boolean;
  disabled: boolean;
  onFill: (words: string) => void;
  onEnter: () => void;
}

function Gap({ gap, all, isWanted, disabled, onFill, onEnter }: GapProps) {
  const { number, before, after, options, fill, news } = gap;
  const t = useMessages(messages);
  const text = useText();
  const shared = {
    'aria-label': `${t('gap', { number, all, before, after })}${news ? `, ${t(news.state)}` : ''}`,
    'aria-invalid': isWanted || undefined,
    className: styles.field,
    value: fill,
    disabled,
    dir: 'auto',
  } as const;
  return (
    <span
      className={styles.gap}
      data-chosen={fill !== '' || undefined}
      data-wanted={isWanted || undefined}
      data-mark={news?.state}
    >
      {options ? (
        <select {...shared} onChange={(event) => onFill(event.currentTarget.value)}>
          <option value="">{t('choose')} …</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {text(option.text)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          enterKeyHint="done"
          onChange={(event) => onFill(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && onEnter()}
        />
      )}
      {all > 1 && news ? (
        <b className={styles.number} aria-hidden="true">
          {number}
        </b>
      ) : null}
      {news && news.state !== 'open' ? <MarkIcon right={news.state === 'right'} /> : null}
    </span>
  );
}
