import { useMessages, useText } from '@groundswell/widgets/language';
import type { CourseModule } from '../../content/course.ts';
import styles from './capstone.module.css';
import { Glyph } from './glyph.tsx';
import { messages } from './messages.ts';

/** The last page of the magazine: one lesson in which everything comes together. */
export function Capstone({ module, label }: { module: CourseModule; label: string }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <section aria-label={label}>
      {module.lessons.map(({ id, coming }) =>
        coming ? (
          <div key={id} className={styles.capstone}>
            <Glyph lesson={id} />
            <div className={styles.words}>
              <h2>{text(coming.title)}</h2>
              <p>{text(coming.question)}</p>
            </div>
            <span className={styles.meta}>{t('coming')}</span>
          </div>
        ) : null,
      )}
    </section>
  );
}
