import { AsideProvider } from '@groundswell/widgets/aside';
import { useMessages } from '@groundswell/widgets/language';
import { Children, Fragment, isValidElement, type ReactNode, useState } from 'react';
import { useLesson } from '../lesson-context.ts';
import { messages } from '../messages.ts';
import { Figure } from './figure.tsx';
import { QuestionSet, Recall } from './question-set.tsx';
import { Ask } from './ask.tsx';
import { After, AfterAsk } from './after.tsx';
import { Contested, Drawer, TeacherNotes } from './asides.tsx';
import { SourceList } from './sources.tsx';
import styles from './screen.module.css';
import { Subtitle } from './words.tsx';

interface ScreenProps {
  id: string;
  /** Its place on the step line; two words where the line moves on within the screen. */
  step: string;
  /** The figure takes the full width, under the words. */
  wide?: boolean;
  children: ReactNode;
}

/** One idea and one act. Words stand left of the figure on a desk, above it on a phone. */
export function Screen({ id, wide = false, children }: ScreenProps) {
  const { screenId, mode } = useLesson();
  const [aside, setAside] = useState<Element | null>(null);
  if (mode === 'screens' && id !== screenId) return null;
  if (mode === 'teacher') return <TeacherScreen>{children}</TeacherScreen>;
  const { lead, stage, aftermath } = arrange(children);
  return (
    <section className={styles.screen} data-screen={id} data-wide={wide} data-mode={mode}>
      <div className={styles.lead}>
        {mode === 'screens' ? <Kicker /> : null}
        {lead}
        <div ref={setAside} />
      </div>
      {stage.length > 0 ? (
        <AsideProvider element={aside}>
          <div className={styles.stage} data-part="stage">
            {stage}
          </div>
        </AsideProvider>
      ) : null}
      {aftermath.length > 0 ? <div className={styles.aftermath}>{aftermath}</div> : null}
    </section>
  );
}

/** For the teacher a screen is its notes, then its sources. */
function TeacherScreen({ children }: { children: ReactNode }) {
  const t = useMessages(messages);
  const items = Children.toArray(children);
  const sources = items.filter((item) => isPart(item, sourceParts));
  return (
    <>
      {items.filter((item) => isPart(item, teacherParts))}
      {sources.length > 0 ? <Subtitle>{t('sources')}</Subtitle> : null}
      {sources}
    </>
  );
}

/** The lesson's number and name above the heading. */
function Kicker() {
  const t = useMessages(messages);
  const { code, outline, content } = useLesson();
  return (
    <p className={styles.kicker}>
      <b>
        <span className={styles.hidden}>{t('lesson')} </span>
        {code}
      </b>
      {outline.title[content.language]}
    </p>
  );
}

interface Arrangement {
  lead: ReactNode[];
  stage: ReactNode[];
  aftermath: ReactNode[];
}

/**
 * With a figure: the figures take the stage, what precedes them leads, what follows them comes
 * after. Without one: the questions take the stage. Each named part keeps its key, so that it keeps
 * its state when the language changes.
 */
function arrange(children: ReactNode): Arrangement {
  const items = Children.toArray(children);
  const stageParts = items.some(isFigure) ? figureParts : askingParts;
  const arrangement: Arrangement = { lead: [], stage: [], aftermath: [] };
  for (const item of items) {
    if (isPart(item, stageParts)) arrangement.stage.push(keyed(item));
    else if (isPart(item, followingParts) || (arrangement.stage.length > 0 && isElement(item))) {
      arrangement.aftermath.push(keyed(item));
    } else arrangement.lead.push(keyed(item));
  }
  return arrangement;
}

const figureParts: ReadonlySet<unknown> = new Set([Figure]);
const askingParts: ReadonlySet<unknown> = new Set([Ask, QuestionSet, Recall]);
const teacherParts: ReadonlySet<unknown> = new Set([TeacherNotes]);
const sourceParts: ReadonlySet<unknown> = new Set([SourceList]);
const followingParts: ReadonlySet<unknown> = new Set([After, AfterAsk, Drawer, Contested]);

function isPart(item: ReactNode, parts: ReadonlySet<unknown>): boolean {
  return isValidElement(item) && parts.has(item.type);
}

function isFigure(item: ReactNode): boolean {
  return isPart(item, figureParts);
}

function isElement(item: ReactNode): boolean {
  return isValidElement(item);
}

function keyed(item: ReactNode): ReactNode {
  if (!isValidElement<{ id?: unknown; figure?: unknown }>(item)) return item;
  const { id, figure } = item.props;
  const name = typeof id === 'string' ? id : figure;
  return typeof name === 'string' ? <Fragment key={`part ${name}`}>{item}</Fragment> : item;
}
