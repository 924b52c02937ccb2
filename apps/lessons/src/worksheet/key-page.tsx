import { answerKey, type KeyLine } from '@groundswell/core/quiz';
import { Button } from '@groundswell/widgets/button';
import { LanguageProvider, useMessages } from '@groundswell/widgets/language';
import { Printer } from 'lucide-react';
import { Link } from 'react-router';
import { useWholeLesson, type WholeLesson } from '../lesson/use-whole-lesson.ts';
import { Bar } from '../shell/bar.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import styles from './key-page.module.css';
import { messages } from './messages.ts';

/** `/lesson/<id>/key`: the answers to a lesson's worksheet, screen by screen, with their reasons. */
export function KeyPage() {
  const lesson = useWholeLesson();
  if (lesson.state === 'unknown') return <NotFound />;
  return (
    <div className={styles.page}>
      <Bar place="page" />
      <main id="main" className={styles.main}>
        {lesson.state === 'loaded' ? <Key lesson={lesson} /> : null}
      </main>
    </div>
  );
}

function Key({ lesson }: { lesson: WholeLesson }) {
  const t = useMessages(messages);
  const { outline, place, content } = lesson;
  const { language, questions } = content;
  const title = outline.title[language];
  usePageTitle(t('key'), title);
  return (
    <LanguageProvider language={language}>
      <header>
        <p className={styles.kicker}>
          <b>{place.code}</b> {t('key')}
        </p>
        <h1>{title}</h1>
        <p className={styles.acts}>
          <Button tone="main" icon={<Printer />} onClick={() => print()}>
            {t('printKey')}
          </Button>
          <Link to={`/lesson/${outline.id}/worksheet`}>{t('title')}</Link>
          <Link to={`/lesson/${outline.id}/teacher`}>{t('teacher')}</Link>
        </p>
      </header>
      {outline.screens
        .filter((screen) => screen.questions.length > 0)
        .map((screen) => (
          <section key={screen.id} className={styles.screen}>
            <h2>{screen.title[language]}</h2>
            {screen.questions.map((id) => {
              const question = questions.get(id);
              return question ? (
                <article key={id} className={styles.question}>
                  <h3>{question.prompt[language]}</h3>
                  <Answers lines={answerKey(question, language)} />
                </article>
              ) : null;
            })}
          </section>
        ))}
    </LanguageProvider>
  );
}

function Answers({ lines }: { lines: readonly KeyLine[] }) {
  const t = useMessages(messages);
  if (lines.length === 0) return <p className={styles.guess}>{t('guess')}</p>;
  return (
    <ul>
      {lines.map(({ answer, why }) => (
        <li key={answer}>
          <b>{answer}</b>
          {why ? <span>{why}</span> : null}
        </li>
      ))}
    </ul>
  );
}
