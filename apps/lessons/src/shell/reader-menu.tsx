import { useMessages } from '@groundswell/widgets/language';
import { Contrast, Moon, Sun, SunMoon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { setLanguage, setTheme, themes, useReaderLanguage, useTheme } from '../reader/reader.ts';
import styles from './bar.module.css';
import { languages } from './language-switch.tsx';
import { messages } from './messages.ts';

const icons = { system: SunMoon, light: Sun, dark: Moon, contrast: Contrast } as const;

/** A moon that opens the four themes and, where the bar has no room for EN and ID, the languages. */
export function ReaderMenu() {
  const t = useMessages(messages);
  const currentTheme = useTheme();
  const currentLanguage = useReaderLanguage();
  const menu = useMenu();
  return (
    <details className={styles.menu} ref={menu}>
      <summary aria-label={t('theme')} title={t('theme')}>
        <Moon aria-hidden />
      </summary>
      <div className={styles.choices}>
        <fieldset>
          <legend>{t('theme')}</legend>
          {themes.map((theme) => {
            const Icon = icons[theme];
            return (
              <label key={theme}>
                <input
                  type="radio"
                  name="theme"
                  checked={theme === currentTheme}
                  onChange={() => setTheme(theme)}
                />
                <Icon aria-hidden /> {t(theme)}
              </label>
            );
          })}
        </fieldset>
        <fieldset className={styles.languageChoices}>
          <legend>{t('language')}</legend>
          {languages.map(({ language, name }) => (
            <label key={language}>
              <input
                type="radio"
                name="language"
                checked={language === currentLanguage}
                onChange={() => setLanguage(language)}
              />
              {t(name)}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}

/** A details element that closes like a menu: by Escape, and by a press anywhere else. */
function useMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const element = menu.current;
      if (!element?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        element.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && element.contains(event.target)) {
        return;
      }
      element.open = false;
    };
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', close);
    };
  }, []);
  return menu;
}
