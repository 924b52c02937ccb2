import { useMessages } from '@groundswell/widgets/language';
import type { Look } from '@groundswell/widgets/set-up';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { messages as figureMessages } from '../figure/messages.ts';
import { Bar } from '../shell/bar.tsx';
import { SkipLink } from '../shell/skip-link.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { FigureDesk } from './figure-desk.tsx';
import { messages } from './messages.ts';
import { Picker } from './picker.tsx';
import { QuestionDesk } from './question-desk.tsx';
import styles from './studio.module.css';
import type { Subject } from './subject.ts';
import { useStudio } from './use-studio.ts';

/** `/studio/?s=…`: a figure or a question set up by looking at it, and taken along as a line. */
export function StudioPage() {
  const t = useMessages(messages);
  const figureWords = useMessages(figureMessages);
  const { desk, keep, pick } = useStudio();
  const opened = desk?.opened;
  usePageTitle(t('title'));
  return (
    <div className={styles.page}>
      <SkipLink />
      <Bar place="page" />
      <main id="main" className={styles.main}>
        <header className={styles.head}>
          <h1>{t('title')}</h1>
          <p>{t('words')}</p>
        </header>
        {opened?.status === 'refused' ? (
          <p className={styles.refused} role="alert">
            {figureWords(`refused-${opened.reason}`, { detail: opened.detail })}{' '}
            {opened.reason === 'wrong-settings' ? <code>{opened.detail}</code> : null}
          </p>
        ) : null}
        <Picker
          // Another desk, another choice.
          key={`picker-${desk?.round}`}
          subject={opened?.status === 'opened' ? opened.subject : undefined}
          onPick={(kind, settings) => {
            const { theme, language } = opened?.status === 'opened' ? opened.look : {};
            pick(kind, settings, { theme, language });
          }}
        />
        {opened?.status === 'opened' ? (
          <div className={styles.desk} inert={desk?.isLeaving} aria-busy={desk?.isLeaving}>
            <Desk key={desk?.round} subject={opened.subject} look={opened.look} keep={keep} />
          </div>
        ) : opened === undefined ? (
          <div aria-busy="true" />
        ) : null}
        <footer className={styles.foot}>
          <Link to="/">{t('home')}</Link>
          <Link to="/workshop">{t('workshop')}</Link>
        </footer>
      </main>
    </div>
  );
}

interface DeskProps {
  subject: Subject;
  /** As the address had it; from then on the desk keeps its own. */
  look: Look;
  keep: (kind: string, settings: unknown, look: Look) => void;
}

function Desk({ subject, look: first, keep }: DeskProps) {
  const [look, setLook] = useState(first);
  const kind = subject.type === 'figure' ? subject.kind : 'question';
  const onSettings = useCallback(
    (settings: unknown) => keep(kind, settings, look),
    [keep, kind, look],
  );
  const props = { look, onLook: setLook, onSettings };
  return subject.type === 'figure' ? (
    <FigureDesk {...props} subject={subject} />
  ) : (
    <QuestionDesk {...props} subject={subject} />
  );
}
