import { figureKinds } from '@groundswell/widgets/figure';
import { useMessages, useText } from '@groundswell/widgets/language';
import { presets } from '@groundswell/widgets/presets';
import { useState } from 'react';
import { messages } from './messages.ts';
import { QuestionPicker } from './question-picker.tsx';
import styles from './studio.module.css';
import type { Subject } from './subject.ts';

interface PickerProps {
  subject: Subject | undefined;
  onPick: (kind: string, settings: unknown) => void;
}

/** What to set up: a kind of figure, or a question of the bank. */
export function Picker({ subject, onPick }: PickerProps) {
  const t = useMessages(messages);
  const text = useText();
  const [wanted, setWanted] = useState<'figure' | 'question' | null>(null);
  const what = wanted ?? subject?.type ?? 'figure';
  return (
    <section className={styles.picker} aria-label={t('pick')}>
      <div className={styles.field}>
        <label htmlFor="studio-what">{t('what')}</label>
        <select
          id="studio-what"
          value={what}
          onChange={({ target }) => setWanted(target.value === 'question' ? 'question' : 'figure')}
        >
          <option value="figure">{t('figure')}</option>
          <option value="question">{t('question')}</option>
        </select>
      </div>
      {what === 'figure' ? (
        <div className={styles.field}>
          <label htmlFor="studio-figure">{t('whichFigure')}</label>
          <select
            id="studio-figure"
            value={subject?.type === 'figure' ? subject.kind : ''}
            onChange={({ target }) => onPick(target.value, presets[target.value]?.settings)}
          >
            {subject?.type === 'figure' ? null : <option value="">{t('choose')}</option>}
            {Object.keys(figureKinds).map((kind) => (
              <option key={kind} value={kind}>
                {presets[kind] ? text(presets[kind].title) : kind}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <QuestionPicker
          chosen={subject?.type === 'question' ? subject.question.id : undefined}
          onPick={(question) => onPick('question', question)}
        />
      )}
    </section>
  );
}
