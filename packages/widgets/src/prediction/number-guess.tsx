import type { NumberScale } from '@groundswell/core/quiz';
import { type Ref, useId, useState } from 'react';
import { useLanguage, useMessages, useNumber, useText } from '../language/index.ts';

import { parseNumber, useQuantity } from '../question/card.ts';
import { GuessSlider } from '../guess-slider/index.ts';
import { messages } from './messages.ts';
import styles from './prediction.module.css';

export interface NumberGuessProps {
  scale: NumberScale;
  label: string;
  value: number | undefined;
  onGuess: (value: number | null) => void;
  locked: boolean;
  disabled: boolean;
  outcome: number | undefined;
  /** Takes the focus when the guess is locked, so that it is read out. */
  lockedRef: Ref<HTMLDivElement>;
}

/** A slider for the hand and a field for the exact number; each follows the other. */
export function NumberGuess(props: NumberGuessProps) {
  const { scale, label, value, onGuess, locked, disabled, outcome, lockedRef } = props;
  const t = useMessages(messages);
  const say = useQuantity(scale.unit);
  return (
    <>
      <GuessSlider
        scale={scale}
        value={value}
        onChange={onGuess}
        label={label}
        say={(guess) => (guess === undefined ? t('notYetSet') : say(guess))}
        locked={locked}
        disabled={disabled}
        result={outcome}
      />
      {locked ? (
        <div ref={lockedRef} tabIndex={-1} className={styles.hand} dir="auto">
          {t('lockedIn', { guess: value === undefined ? '' : say(value) })}
        </div>
      ) : (
        <TypedGuess scale={scale} value={value} onGuess={onGuess} disabled={disabled} />
      )}
    </>
  );
}

type TypedGuessProps = Pick<NumberGuessProps, 'scale' | 'value' | 'onGuess' | 'disabled'>;

function TypedGuess({ scale, value, onGuess, disabled }: TypedGuessProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const text = useText();
  const number = useNumber();
  const fieldId = useId();
  const [typed, setTyped] = useState<string | null>(null); // null: shows what the slider says
  const settled = value === undefined ? '' : number(value);

  function type(words: string) {
    setTyped(words);
    const guess = parseNumber(words, language);
    onGuess(guess === undefined ? null : guess);
  }

  return (
    <p className={styles.typed}>
      <label htmlFor={fieldId}>{t('typeInstead')}</label>
      <input
        id={fieldId}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? settled}
        disabled={disabled}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
      {scale.unit ? <span>{text(scale.unit)}</span> : null}
    </p>
  );
}
