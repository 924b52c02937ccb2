import { useMessages, useText } from '@groundswell/widgets/language';
import { Link } from 'react-router';
import { lessons } from '../lesson/lessons.ts';
import styles from './course-page.module.css';
import { messages } from './messages.ts';

/** The way to each lesson's notes, at the foot of the page: students pass it by, teachers find it. */
export function TeacherLinks() {
  const t = useMessages(messages);
  const text = useText();
  return (
    <footer className={styles.teachers}>
      <nav aria-label={t('teachers')}>
        <h2>{t('teachers')}</h2>
        <ul>
          {lessons.map(({ id, title }) => (
            <li key={id}>
              <Link to={`/lesson/${id}/teacher`}>{t('notesOn', { lesson: text(title) })}</Link>
            </li>
          ))}
          <li>
            <Link to="/workshop">{t('workshop')}</Link>
          </li>
          <li>
            <Link to="/studio">{t('studio')}</Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
