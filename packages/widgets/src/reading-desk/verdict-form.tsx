import { judgements } from '@groundswell/core/quiz';
import { CircleHelp, Circle, Diamond, Lock } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { Sureness } from '../question/card.ts';
import { messages } from './messages.ts';
import type { DeskState } from './use-desk.ts';
import styles from './verdict-form.module.css';

const icons = {
  trustworthy: <Circle aria-hidden />,
  misleading: <Diamond aria-hidden />,
  'not-enough': <CircleHelp aria-hidden />,
};

/** The three verdicts, how sure, and the lock. Whoever says “not enough yet” is not asked how sure. */
export function VerdictForm({ desk }: { desk: DeskState }) {
  const t = useMessages(messages);
  const name = useId();
  const { judgement, confidence, lacking } = desk;
  return (
    <div className={styles.form}>
      <fieldset className={styles.verdicts}>
        <legend>{t('verdict')}</legend>
        <div className={styles.row}>
          {judgements.map((one) => (
            <label key={one} data-chosen={judgement === one || undefined}>
              <input
                type="radio"
                name={name}
                checked={judgement === one}
                onChange={() => desk.choose(one)}
              />
              {icons[one]} {t(one)}
            </label>
          ))}
        </div>
      </fieldset>
      {judgement === null || judgement === 'not-enough' ? null : (
        <Sureness value={confidence ?? undefined} onChange={desk.beSure} />
      )}
      <output className={styles.missing}>
        {lacking === null ? '' : t(lacking === 'no-sureness' ? 'sureFirst' : 'chooseFirst')}
      </output>
      <Button tone="main" icon={<Lock />} onClick={desk.lock}>
        {t('lock')}
      </Button>
    </div>
  );
}
