import type { DeskStage } from '@groundswell/core/bank';
import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../language/index.ts';
import { Begun } from './begun.tsx';
import { Browser } from './browser.tsx';
import styles from './desk.module.css';
import { messages } from './messages.ts';
import { PostView } from './post-view.tsx';
import type { DeskRecord } from './records.ts';
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
  /** What was made of it, once it is judged. */
  record: DeskRecord | undefined;
  onJudge: (record: DeskRecord) => void;
}

/** One post, a browser beside it, and the verdict below. */
export function Desk({ stage, help, at, of, record, onJudge }: DeskProps) {
  const t = useMessages(messages);
  const notesId = useId();
  const told = useRef<HTMLDivElement>(null);
  const isOwn = useRef(false);
  const desk = useDesk(stage, record, help === 'begun' ? ['source'] : [], (judged) => {
    isOwn.current = true;
    onJudge(judged);
  });
  const twin = useTwin({ stage, at, of, desk, record });

  useEffect(() => {
    // A verdict that comes back with the page must not pull the reader down to it.
    if (record && isOwn.current) told.current?.focus();
  }, [record]);

  return (
    <div className={styles.desk} data-state={record ? 'told' : 'reading'}>
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
          <label className={styles.notes} htmlFor={notesId}>
            {t('notes')}
            <textarea id={notesId} rows={2} />
          </label>
        </div>
      </div>
      {record ? <Told record={record} ref={told} /> : <VerdictForm desk={desk} />}
      <output className={styles.twin}>{twin}</output>
    </div>
  );
}
