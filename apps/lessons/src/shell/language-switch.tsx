import type { Language } from '@groundswell/core/quiz';
import { useMessages } from '@groundswell/widgets/language';
import { setLanguage, useReaderLanguage } from '../reader/reader.ts';
import styles from './bar.module.css';
import { messages } from './messages.ts';

export const languages: readonly {
  language: Language;
  short: string;
  name: 'english' | 'indonesian';
}[] = [
  { language: 'en', short: 'EN', name: 'english' },
  { language: 'id', short: 'ID', name: 'indonesian' },
];

/** Switches the language in place: the screen, the answers and the figures stay. */
export function LanguageSwitch() {
  const t = useMessages(messages);
  const current = useReaderLanguage();
  return (
    <fieldset className={styles.languages} aria-label={t('language')}>
      {languages.map(({ language, short, name }) => (
        <button
          key={language}
          type="button"
          aria-pressed={language === current}
          aria-label={`${short}: ${t(name)}`}
          onClick={() => setLanguage(language)}
        >
          <span>{short}</span>
        </button>
      ))}
    </fieldset>
  );
}
