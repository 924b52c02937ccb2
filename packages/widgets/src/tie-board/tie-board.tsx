import { lazy, Suspense, useState } from 'react';
import { Aside, useHasAside } from '../aside/index.ts';
import { useMessages, useText } from '../language/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { useWidth } from '../width/index.ts';
import { announce, countedPeople, nameOf } from './announcement.ts';
import { BoardPicture } from './board-picture.tsx';
import { BoardTools } from './board-tools.tsx';
import { canProve } from './crossing-count.ts';
import { HintPanel } from './hint-panel.tsx';
import { messages } from './messages.ts';
import { ReachedGoal } from './reached-goal.tsx';
import { Score } from './score.tsx';
import styles from './tie-board.module.css';
import { useFirstVisit } from './use-first-visit.ts';
import { useHints } from './use-hints.ts';
import { type TieBoardOptions, useTieBoard } from './use-tie-board.ts';
import { WhyNot } from './why-not.tsx';

const BoardList = lazy(async () => ({ default: (await import('./board-list.tsx')).BoardList }));

export interface TieBoardProps extends TieBoardOptions {
  /** The figure's number on its page. */
  number?: number | undefined;
  /** @default 'sun' */
  paper?: PlateProps['paper'] | undefined;
  /**
   * Seconds without a change before the next hint comes by itself.
   * @default 40
   */
  hintAfter?: number | undefined;
}

/** Draw ties between people until enough of them see badges everywhere. */
export function TieBoard(props: TieBoardProps) {
  const { question, label, after, number, paper = 'sun', hintAfter = 40 } = props;
  const t = useMessages(messages);
  const text = useText();
  const [width, frame] = useWidth(600);
  const hasAside = useHasAside();
  const firstVisit = useFirstVisit('tie-board');
  const [asList, setAsList] = useState(false);
  const state = useTieBoard(props);
  const { board, ties, change, shown } = state;
  const { showSolution } = state;
  const hints = useHints({ question, after: hintAfter, change, done: board.done, showSolution });

  const isClosed = hints.playing || !state.canDraw;
  const isUntouched = change === null && ties.length === 0 && state.picked === null;
  const isPhone = width < 560;
  const picked = state.picked === null ? null : nameOf(question, state.picked);
  const tie = (a: string, b: string) => {
    if (!isClosed) state.toggle(a, b, hints.used);
  };
  const reached = board.done ? (
    <ReachedGoal question={question} board={board} shown={shown} after={after} />
  ) : null;

  return (
    <div ref={frame} className={styles.frame}>
      <div
        className={styles.widget}
        data-aside={hasAside}
        data-state={board.done ? 'done' : 'drawing'}
      >
        <Aside>
          <div className={styles.words} data-aside={hasAside}>
            {label ? <p className={styles.label}>{label}</p> : null}
            <p className={styles.prompt} dir="auto">
              {text(question.prompt)}
            </p>
            <Score question={question} board={board} />
            {isPhone ? null : reached}
          </div>
        </Aside>
        <div className={styles.figure} data-paper={paper}>
          <Plate
            number={number}
            caption={t('caption')}
            paper={paper}
            tools={
              <BoardTools
                state={state}
                hints={hints}
                closed={isClosed}
                asList={asList}
                onAsList={setAsList}
              />
            }
          >
            {asList ? (
              <Suspense>
                <BoardList question={question} state={state} closed={isClosed} onTie={tie} />
              </Suspense>
            ) : (
              <>
                <VisuallyHidden>{t('boardHow')}</VisuallyHidden>
                <BoardPicture
                  question={question}
                  state={state}
                  closed={isClosed}
                  cue={firstVisit && isUntouched && !isClosed}
                  onTap={(id) => state.tap(id, hints.used)}
                  onTie={tie}
                />
                <p className={styles.hand} aria-hidden>
                  {picked ? t('cuePicked', { name: picked }) : ties.length === 0 ? t('cue') : ''}
                </p>
              </>
            )}
            {/* On a phone the large number is out of sight while a finger draws. */}
            {isPhone ? (
              <p className={styles.below} aria-hidden>
                {t('fooled')} <b>{board.fooled}</b> {t('of', { total: countedPeople(question) })}
              </p>
            ) : null}
            <HintPanel hints={hints} shown={shown} />
          </Plate>
          {isPhone ? reached : null}
          {canProve(question) ? <WhyNot question={question} /> : null}
          <output>
            <VisuallyHidden>
              {picked ? t('saidPicked', { name: picked }) : announce(t, question, board, change)}
            </VisuallyHidden>
          </output>
        </div>
      </div>
    </div>
  );
}
