import { useMessages } from '../language/index.ts';
import { type Look, languages, themes } from './look.ts';
import { messages } from './messages.ts';
import { Segments } from './segments.tsx';
import styles from './set-up.module.css';

interface LookFieldsProps {
  look: Look;
  /** The caption where none is written. */
  usualCaption: string | undefined;
  onLook: (look: Look) => void;
}

/** What every figure has, whatever its kind: language, colours, and the line over it. */
export function LookFields({ look, usualCaption, onLook }: LookFieldsProps) {
  const t = useMessages(messages);
  return (
    <div className={styles.look}>
      <Segments
        name={t('language')}
        value={look.language ?? 'page'}
        options={[
          { value: 'page', words: t('asPage') },
          ...languages.map((value) => ({ value, words: t(value) })),
        ]}
        onChoose={(value) => onLook({ ...look, language: value === 'page' ? undefined : value })}
      />
      <Segments
        name={t('colours')}
        value={look.theme ?? 'page'}
        options={[
          { value: 'page', words: t('asPage') },
          ...themes.map((value) => ({ value, words: t(value) })),
        ]}
        onChoose={(value) => onLook({ ...look, theme: value === 'page' ? undefined : value })}
      />
      {usualCaption === undefined ? null : (
        <label className={styles.caption}>
          <span>{t('caption')}</span>
          <textarea
            rows={2}
            maxLength={200}
            placeholder={usualCaption}
            value={look.caption ?? ''}
            onChange={({ target }) => onLook({ ...look, caption: target.value || undefined })}
          />
        </label>
      )}
    </div>
  );
}
