import type { Language } from '@groundswell/core/quiz';
import { type ReactNode, useState } from 'react';
import { LanguageProvider, useLanguage, useMessages } from '../language/index.ts';
import type { Look } from './look.ts';
import { messages } from './messages.ts';
import { Segments } from './segments.tsx';
import styles from './set-up.module.css';

interface PreviewProps {
  look: Look;
  children: ReactNode;
}

/** The figure as readers will see it, on paper of its own: at the width of a phone or of a page. */
export function Preview({ look, children }: PreviewProps) {
  const t = useMessages(messages);
  const around: Language = useLanguage();
  const [width, setWidth] = useState<'phone' | 'page'>('page');
  const language = look.language ?? around;
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <div className={styles.previewHead}>
        <p>
          <b>{t('preview')}</b> {t('previewWords')}
        </p>
        <Segments
          name={t('width')}
          value={width}
          options={[
            { value: 'phone', words: t('phone') },
            { value: 'page', words: t('page') },
          ]}
          onChoose={setWidth}
        />
      </div>
      <div className={styles.paper} data-width={width} data-gs-theme={look.theme} lang={language}>
        <LanguageProvider language={language}>{children}</LanguageProvider>
      </div>
    </section>
  );
}
