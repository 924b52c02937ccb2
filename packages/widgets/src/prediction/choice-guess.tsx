import type { ChoiceScale } from '@groundswell/core/quiz';
import { Lock } from 'lucide-react';
import { type Ref, useId } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { Option, OptionList } from '../question/card.ts';
import { messages } from './messages.ts';
import styles from './prediction.module.css';

export interface ChoiceGuessProps {
  scale: ChoiceScale;
  label: string;
  value: string | undefined;
  onGuess: (optionId: string) => void;
  locked: boolean;
  disabled: boolean;
  outcome: string | undefined;
  /** Takes the focus when the guess is locked, so that it is read out. */
  lockedRef: Ref<HTMLDivElement>;
}

/** Slips to choose among; the chosen one takes a lock. What happened stands on its slip in words. */
export function ChoiceGuess(props: ChoiceGuessProps) {
  const { scale, label, value, onGuess, locked, disabled, outcome, lockedRef } = props;
  const t = useMessages(messages);
  const text = useText();
  const name = useId();
  return (
    <>
      <OptionList label={label}>
        {scale.options.map((option, place) => (
          <Option
            key={option.id}
            type="radio"
            name={name}
            place={place}
            label={text(option.text)}
            checked={value === option.id}
            disabled={locked || disabled}
            onPick={() => onGuess(option.id)}
            keyIcon={locked && value === option.id ? <Lock /> : undefined}
            aside={outcome === option.id ? t('happened') : undefined}
          />
        ))}
      </OptionList>
      {locked ? (
        <div ref={lockedRef} tabIndex={-1} className={styles.hand}>
          {t('choiceLockedIn')}
        </div>
      ) : null}
    </>
  );
}
