import { useMessages, useText } from '@groundswell/widgets/language';
import { lessons } from '../lesson/lessons.ts';
import { Play } from 'lucide-react';
import { Link } from 'react-router';
import { useJournal } from '../journal/use-journal.ts';
import { steps } from '../lesson/outline.ts';
import { Bar } from '../shell/bar.tsx';
import styles from './cover.module.css';
import { messages } from './messages.ts';
import { courseProgress, latestLesson } from './progress.ts';
import type { SwellShape } from './swell.ts';
import { SwellLines } from './swell-lines.tsx';

const desk: SwellShape = {
  seed: 12,
  width: 1280,
  height: 560,
  lineCount: 15,
  firstRest: 167,
  step: 26.4,
  crestAt: 830,
  crestDrift: 180,
  crestWidth: 165,
  rise: 225,
};

const phone: SwellShape = {
  seed: 12,
  width: 420,
  height: 300,
  lineCount: 9,
  firstRest: 89,
  step: 24.8,
  crestAt: 250,
  crestDrift: 40,
  crestWidth: 84,
  rise: 70,
};

/** The magazine's cover: what the course is about, and one press to go on. */
export function Cover() {
  const t = useMessages(messages);
  return (
    <div className={styles.cover}>
      <div className={styles.drawing}>
        <SwellLines shape={desk} className={styles.desk} />
        <SwellLines shape={phone} className={styles.phone} />
      </div>
      <Bar place="cover" />
      <div className={styles.words}>
        <h1>{t('headline')}</h1>
        <p className={styles.promise}>{t('promise')}</p>
        <CarryOn />
      </div>
    </div>
  );
}

function CarryOn() {
  const t = useMessages(messages);
  const text = useText();
  const { ready, entries } = useJournal();
  if (!ready) return <div className={styles.goSpace} />;
  const latest = latestLesson(entries);
  const rows = lessons.map((outline) => ({
    outline,
    progress: courseProgress(entries, outline),
  }));
  const begun = rows.filter((row) => row.progress.state === 'begun');
  const chosen =
    begun.find((row) => row.outline.id === latest) ??
    begun[0] ??
    rows.find((row) => row.progress.state === 'new') ??
    rows[0];
  if (!chosen) return null;
  const { outline, progress } = chosen;
  const lesson = text(outline.title);
  const label = { new: 'start', begun: 'carryOn', done: 'again' } as const;
  return (
    <Link className={styles.go} to={`/lesson/${outline.id}`}>
      <span className={styles.play}>
        <Play aria-hidden />
      </span>
      <span>
        <b>{t(label[progress.state], { lesson })}</b>{' '}
        <span className={styles.detail}>
          {progress.state === 'begun'
            ? t('carryOnDetail', {
                step: progress.step,
                total: steps.length,
                minutes: progress.minutesLeft,
              })
            : t('startDetail', { minutes: outline.minutes })}
        </span>
      </span>
    </Link>
  );
}
