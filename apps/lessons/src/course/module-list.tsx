import { useText } from '@groundswell/widgets/language';
import type { CourseModule } from '../../content/course.ts';
import { LessonRow } from './lesson-row.tsx';
import styles from './module-list.module.css';

/** A module on its paper: letter, promise, its lessons. */
export function ModuleList({ module }: { module: CourseModule }) {
  const text = useText();
  const headingId = `module-${module.id}`;
  return (
    <section className={styles.module} data-paper={module.paper} aria-labelledby={headingId}>
      <header className={styles.header}>
        <span className={styles.letter} aria-hidden>
          {module.id}
        </span>
        <div>
          <h2 id={headingId}>{text(module.title)}</h2>
          <p>{text(module.promise)}</p>
        </div>
      </header>
      <ol className={styles.lessons}>
        {module.lessons.map((lesson) => (
          <LessonRow key={lesson.id} lesson={lesson} />
        ))}
      </ol>
    </section>
  );
}
