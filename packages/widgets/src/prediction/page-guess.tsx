import type { ChoiceScale, PageSpot } from '@groundswell/core/quiz';
import { Info, Lock, MessageCircle, Plus } from 'lucide-react';
import { type ReactNode, type Ref } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './page-guess.module.css';

export interface PageGuessProps {
  scale: ChoiceScale;
  page: NonNullable<ChoiceScale['page']>;
  label: string;
  value: string | undefined;
  onGuess: (optionId: string) => void;
  locked: boolean;
  disabled: boolean;
  /** Takes the focus when the guess is locked, so that it is read out. */
  lockedRef: Ref<HTMLDivElement>;
}

/** A post in a browser: whatever is pressed there is the guess. Every place is a button named by its option. */
export function PageGuess(props: PageGuessProps) {
  const { scale, page, label, value, onGuess, locked, disabled, lockedRef } = props;
  const t = useMessages(messages);
  const text = useText();
  const chosen = scale.options.find(({ id }) => id === value);

  function spot(name: PageSpot, shown: ReactNode, readOut = '') {
    const option = scale.options.find((one) => one.spot === name);
    if (!option) return null;
    const isChosen = option.id === value;
    return (
      <button
        type="button"
        className={styles.spot}
        data-spot={name}
        aria-label={`${text(option.text)}${readOut}`}
        aria-pressed={isChosen}
        disabled={locked || disabled}
        onClick={() => onGuess(option.id)}
      >
        {shown}
        {locked && isChosen ? <Lock className={styles.lock} aria-hidden /> : null}
      </button>
    );
  }

  return (
    <>
      <fieldset className={styles.browser} aria-label={label}>
        <div className={styles.tabs}>
          <span className={styles.tab}>{page.handle}</span>
          {spot(
            'new-tab',
            <>
              <Plus aria-hidden /> {t('newTab')}
            </>,
          )}
        </div>
        <div className={styles.page}>
          <p className={styles.who}>
            <span className={styles.badge} aria-hidden>
              {page.handle.charAt(1).toUpperCase()}
            </span>
            <b>{page.handle}</b>
          </p>
          {spot(
            'about',
            <>
              <Info aria-hidden /> {t('aboutUs')}
            </>,
          )}
          {spot('words', text(page.text), `: ${text(page.text)}`)}
          {spot(
            'comments',
            <>
              <MessageCircle aria-hidden /> {t('comments')}
            </>,
          )}
        </div>
      </fieldset>
      {locked ? (
        <div ref={lockedRef} tabIndex={-1} className={styles.hand}>
          {t('lockedIn', { guess: chosen ? text(chosen.text) : '' })}
        </div>
      ) : null}
    </>
  );
}
