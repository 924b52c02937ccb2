import type { DeskStage } from '@groundswell/core/bank';
import type { Result } from '@groundswell/core/quiz';
import { useEffect, useRef } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { PostView } from '../post/index.ts';
import { Begun } from './begun.tsx';
import { Browser } from './browser.tsx';
import styles from './desk.module.css';
import { messages } from './messages.ts';
import { Notes } from './notes.tsx';
import type { DeskWork } from './records.ts';
import { SearchPage } from './search-page.tsx';
import type { ReadingDeskSettings } from './settings.ts';
import { SourcePage } from './source-page.tsx';
import { Told } from './told.tsx';
import { useDesk } from './use-desk.ts';
import { useTwin } from './use-twin.ts';
import { VerdictForm } from './verdict-form.tsx';

interface DeskProps {
  stage: DeskStage;
  help: ReadingDeskSettings['help'];
  /** Its number among all posts, from 1. */
  at: number;
  of: number;
  /** What was done with it so far. */
  work: DeskWork | undefined;
  onWork: (work: DeskWork) => void;
  onResult: ((result: Result<'trust'>) => void) | undefined;
}

/** One post, a browser beside it, and the verdict below. */
export function Desk({ stage, help, at, of, onWork, onResult, ...props }: DeskProps) {
  const t = useMessages(messages);
  const text = useText();
  const told = useRef<HTMLDivElement>(null);
  const isOwn = useRef(false);
  const work: DeskWork = props.work ?? {
    stage: stage.id,
    state: 'reading',
    searches: help === 'begun' ? [text(stage.queries.source)] : [],
    opened: [],
    notes: '',
    judgement: null,
    confidence: null,
  };
  const desk = useDesk({
    stage,
    work,
    hintsUsed: help === 'none' ? 0 : 1,
    onResult,
    onWork(next) {
      isOwn.current = true;
      onWork(next);
    },
  });
  const isJudged = work.state === 'judged';
  const twin = useTwin({ stage, at, of, desk, work });

  useEffect(() => {
    // A verdict that comes back with the page must not pull the reader down to it.
    if (isJudged && isOwn.current) told.current?.focus();
  }, [isJudged]);

  return (
    <div className={styles.desk} data-state={work.state}>
      {stage.part === 'later' ? <p className={styles.hint}>{t('later')}</p> : null}
      {help === 'first-move' ? <p className={styles.hint}>{t('hintFirstMove')}</p> : null}
      <div className={styles.sides}>
        <div className={styles.side}>
          <PostView post={stage.post} />
          {help === 'begun' ? <Begun /> : null}
        </div>
        <div className={styles.side}>
          <Browser tabs={desk.tabs} inView={desk.inView?.id ?? null} onView={desk.view}>
            {desk.inView ? (
              <SourcePage tab={desk.inView} />
            ) : (
              <SearchPage stage={stage} desk={desk} />
            )}
          </Browser>
          <Notes value={work.notes} onChange={isJudged ? undefined : desk.note} />
        </div>
      </div>
      {isJudged ? <Told record={work} ref={told} /> : <VerdictForm desk={desk} />}
      <output className={styles.twin}>{twin}</output>
    </div>
  );
}
