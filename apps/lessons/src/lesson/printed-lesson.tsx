import { useMessages } from '@groundswell/widgets/language';
import { useHref } from 'react-router';
import { PaperQuestion } from '../worksheet/paper-question.tsx';
import { LessonBody } from './lesson-body.tsx';
import { LessonProvider, useLesson } from './lesson-context.ts';
import styles from './lesson-page.module.css';
import { messages } from './messages.ts';
import { usePrinting } from './use-printing.ts';

/** Whoever prints a screen gets the whole lesson to write on; the open screen stays as it is meanwhile. */
export function PrintedLesson() {
  const t = useMessages(messages);
  const place = useLesson();
  const { code, outline, content } = place;
  const path = useHref(`/lesson/${outline.id}/worksheet`);
  if (!usePrinting()) return null;
  return (
    <div className={styles.printed}>
      <h1>
        {code} {outline.title[content.language]}
      </h1>
      <p>{t('printedFrom', { address: new URL(path, location.origin).href })}</p>
      <LessonProvider value={{ ...place, mode: 'paper', PaperQuestion }}>
        <LessonBody content={content} />
      </LessonProvider>
    </div>
  );
}
