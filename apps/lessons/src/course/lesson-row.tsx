import { useMessages, useText } from '@groundswell/widgets/language';
import { lessons } from '../lesson/lessons.ts';
import { Check } from 'lucide-react';
import { Link } from 'react-router';
import type { CourseLesson } from '../../content/course.ts';
import { useJournal } from '../journal/use-journal.ts';
import { steps } from '../lesson/outline.ts';
import { Glyph } from './glyph.tsx';
import { messages } from './messages.ts';
import styles from './module-list.module.css';
import { type CourseProgress, courseProgress } from './progress.ts';

/** A lesson that exists is a link and says how far you are; one that does not yet says so. */
export function LessonRow({ lesson }: { lesson: CourseLesson }) {
  const t = useMessages(messages);
  const text = useText();
  const { entries } = useJournal();
  const outline = lessons.find(({ id }) => id === lesson.id);
  const shown = outline ?? lesson.coming;
  if (!shown) return null;
  const words = (
    <>
      <Glyph lesson={lesson.id} />
      <span className={styles.words}>
        <b>{text(shown.title)}</b> <span className={styles.question}>{text(shown.question)}</span>
      </span>
    </>
  );
  if (!outline) {
    return (
      <li className={styles.row} data-state="coming">
        <div className={styles.entry}>
          {words}
          <span className={styles.meta}>{t('coming')}</span>
        </div>
      </li>
    );
  }
  const progress = courseProgress(entries, outline);
  return (
    <li className={styles.row} data-state={progress.state}>
      <Link className={styles.entry} to={`/lesson/${outline.id}`}>
        {words}
        <Status progress={progress} minutes={outline.minutes} />
      </Link>
    </li>
  );
}

function Status({ progress, minutes }: { progress: CourseProgress; minutes: number }) {
  const t = useMessages(messages);
  switch (progress.state) {
    case 'done':
      return (
        <span className={styles.meta}>
          <Check aria-hidden /> {t('done')}
        </span>
      );
    case 'begun':
      return (
        <span className={styles.meta}>
          <span className={styles.here}>
            {t('step', { step: progress.step, total: steps.length })}
          </span>
        </span>
      );
    case 'new':
      return <span className={styles.meta}>{t('minutes', { minutes })}</span>;
  }
}
