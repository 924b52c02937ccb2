import { useMessages } from '@groundswell/widgets/language';
import { messages } from './messages.ts';
import { type Step, steps } from './outline.ts';
import styles from './step-line.module.css';

/** The eight steps as people in a row; the marigold one is where you are. */
export function StepLine({ current }: { current: Step }) {
  const t = useMessages(messages);
  const here = steps.indexOf(current);
  return (
    <ol className={styles.steps} aria-label={t('stepOf', { step: here + 1, total: steps.length })}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-state={index === here ? 'here' : index < here ? 'done' : 'ahead'}
          aria-current={index === here ? 'step' : undefined}
        >
          <span>{t(step)}</span>
        </li>
      ))}
    </ol>
  );
}
