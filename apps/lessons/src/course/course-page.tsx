import { useMessages, useText } from '@groundswell/widgets/language';
import { course } from '../../content/course.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { SkipLink } from '../shell/skip-link.tsx';
import { Capstone } from './capstone.tsx';
import { Cover } from './cover.tsx';
import { messages } from './messages.ts';
import { ModuleList } from './module-list.tsx';
import { OwnAnswers } from './own-answers.tsx';
import { RecallStrip } from './recall-strip.tsx';
import { TeacherLinks } from './teacher-links.tsx';
import styles from './course-page.module.css';

/** The cover and the list of all lessons. */
export function CoursePage() {
  const t = useMessages(messages);
  const text = useText();
  usePageTitle(t('headline'));
  const modules = course.filter((module) => module.id !== 'C');
  const capstone = course.find((module) => module.id === 'C');
  return (
    <div className={styles.page}>
      <SkipLink />
      <Cover />
      <main id="main">
        <RecallStrip />
        <div className={styles.modules}>
          {modules.map((module) => (
            <ModuleList key={module.id} module={module} />
          ))}
        </div>
        {capstone ? <Capstone module={capstone} label={text(capstone.title)} /> : null}
        <OwnAnswers />
      </main>
      <TeacherLinks />
    </div>
  );
}
