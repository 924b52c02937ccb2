import { useMessages, useText } from '@groundswell/widgets/language';
import { lessons } from './lessons.ts';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { useJournal } from '../journal/use-journal.ts';
import { SavedMark } from '../journal/saved-mark.tsx';
import { useLesson } from './lesson-context.ts';
import { messages } from './messages.ts';
import { useOutcomes } from './outcomes.tsx';
import type { LessonOutline } from './outline.ts';
import styles from './screen-footer.module.css';

/** Under every screen: saved or not, a way back, and a way on, filled once the screen's acts are done. */
export function ScreenFooter({ index }: { index: number }) {
  const t = useMessages(messages);
  const { outline } = useLesson();
  const previous = outline.screens[index - 1];
  const done = useScreenDone(index);
  return (
    <footer className={styles.footer}>
      <div className={styles.status}>
        {previous ? (
          <Link className={styles.back} to={`/lesson/${outline.id}/${previous.id}`}>
            <ArrowLeft aria-hidden /> {t('back')}
          </Link>
        ) : null}
        <SavedMark />
      </div>
      <Onward outline={outline} index={index} done={done} />
    </footer>
  );
}

function Onward({
  outline,
  index,
  done,
}: {
  outline: LessonOutline;
  index: number;
  done: boolean;
}) {
  const t = useMessages(messages);
  const text = useText();
  const next = outline.screens[index + 1];
  if (next) {
    const step = outline.screens[index]?.steps.at(-1);
    const [nextStep] = next.steps;
    const label = nextStep && nextStep !== step ? t(`next-${nextStep}`) : t('next');
    return <NextLink to={`/lesson/${outline.id}/${next.id}`} label={label} done={done} />;
  }
  const following = lessons[lessons.indexOf(outline) + 1];
  if (following) {
    const label = t('carryOn', { lesson: text(following.title) });
    return <NextLink to={`/lesson/${following.id}`} label={label} done={done} />;
  }
  return <NextLink to="/" label={t('finish')} done={done} />;
}

function NextLink({ to, label, done }: { to: string; label: string; done: boolean }) {
  return (
    <Link className={styles.next} data-tone={done ? 'main' : 'quiet'} to={to}>
      {label} <ArrowRight aria-hidden />
    </Link>
  );
}

/** A screen's acts: each question answered, each figure run. A screen without acts is done at once. */
function useScreenDone(index: number): boolean {
  const { outline } = useLesson();
  const { lastResults } = useJournal();
  const { outcomes } = useOutcomes();
  const screen = outline.screens[index];
  if (!screen) return true;
  return (
    screen.questions.every((question) => lastResults.has(question)) &&
    screen.figures.every((figure) => outcomes.has(figure))
  );
}
