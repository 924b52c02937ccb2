import { Check, Eraser, Lightbulb, List, Network, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Aside, useHasAside } from '../aside/index.ts';
import { Button } from '../button/index.ts';
import { useMessages, useText } from '../language/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { announce, countedPeople, nameOf } from './announcement.ts';
import { BoardList } from './board-list.tsx';
import { BoardPicture } from './board-picture.tsx';
import { CountingProof } from './counting-proof.tsx';
import { canProve } from './crossing-count.ts';
import { HintPanel } from './hint-panel.tsx';
import { messages } from './messages.ts';
import { Score } from './score.tsx';
import styles from './tie-board.module.css';
import { useFirstVisit } from './use-first-visit.ts';
import { useHints } from './use-hints.ts';
import { type TieBoardOptions, useTieBoard } from './use-tie-board.ts';

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
  const [asList, setAsList] = useState(false);
  const [proving, setProving] = useState(false);
  const hasAside = useHasAside();
  const firstVisit = useFirstVisit('tie-board');
  const state = useTieBoard(props);
  const { board, ties, change } = state;
  const hints = useHints({
    question,
    after: hintAfter,
    change,
    done: board.done,
    showSolution: state.showSolution,
  });

  const isClosed = hints.playing || !state.canDraw;
  const untouched = change === null && ties.length === 0 && state.picked === null;
  const tie = (a: string, b: string) => {
    if (!isClosed) state.toggle(a, b, hints.used);
  };
  const picked = state.picked === null ? null : nameOf(question, state.picked);
  const tools = (
    <>
      <Button icon={<Undo2 />} disabled={!state.canUndo || isClosed} onClick={state.undo}>
        {t('undo')}
      </Button>
      <Button icon={<Eraser />} disabled={ties.length === 0 || isClosed} onClick={state.clear}>
        {t('clear')}
      </Button>
      {hints.offers === 'nothing' || (board.done && !state.shown) ? null : (
        <Button icon={<Lightbulb />} disabled={isClosed} onClick={hints.next}>
          {t(hints.offers === 'words' ? 'hint' : 'showSolution')}
        </Button>
      )}
      <Button
        icon={asList ? <Network /> : <List />}
        aria-pressed={asList}
        onClick={() => setAsList(!asList)}
      >
        {t(asList ? 'asPicture' : 'asList')}
      </Button>
    </>
  );

  const words = (
    <div className={styles.words} data-aside={hasAside}>
      {label ? <p className={styles.label}>{label}</p> : null}
      <p className={styles.prompt} dir="auto">
        {text(question.prompt)}
      </p>
      <Score question={question} board={board} />
      {board.done ? (
        <div className={styles.done}>
          <p>
            <Check aria-hidden />
            <b>
              {t('done', { ties: board.tieCount, fewest: question.fewestTies })}{' '}
              {t(board.tieCount > question.fewestTies ? 'tryFewer' : 'fewestReached')}
            </b>
          </p>
          {state.shown ? null : <p>{text(question.feedback)}</p>}
        </div>
      ) : null}
      {board.done && !state.shown ? after : null}
      <HintPanel hints={hints} shown={state.shown} />
      <output>
        <VisuallyHidden>
          {picked ? t('saidPicked', { name: picked }) : announce(t, question, board, change)}
        </VisuallyHidden>
      </output>
      {canProve(question) ? (
        <Button
          tone="bare"
          className={styles.whyNot}
          aria-expanded={proving}
          onClick={() => setProving(!proving)}
        >
          {t('whyNot', { people: question.people.length })}
        </Button>
      ) : null}
    </div>
  );

  return (
    <div className={styles.frame}>
      <div
        className={styles.widget}
        data-aside={hasAside}
        data-state={board.done ? 'done' : 'drawing'}
      >
        <Aside>{words}</Aside>
        <div className={styles.figure} data-paper={paper}>
          <Plate number={number} caption={t('caption')} paper={paper} tools={tools}>
            {asList ? (
              <BoardList question={question} state={state} closed={isClosed} onTie={tie} />
            ) : (
              <>
                <VisuallyHidden>{t('boardHow')}</VisuallyHidden>
                <BoardPicture
                  question={question}
                  state={state}
                  closed={isClosed}
                  cue={firstVisit && untouched && !isClosed}
                  onTap={(id) => state.tap(id, hints.used)}
                  onTie={tie}
                />
                <p className={styles.hand} aria-hidden>
                  {picked ? t('cuePicked', { name: picked }) : ties.length === 0 ? t('cue') : ''}
                </p>
                <p className={styles.below} aria-hidden>
                  {t('fooled')} <b>{board.fooled}</b> {t('of', { total: countedPeople(question) })}
                </p>
              </>
            )}
          </Plate>
          {proving ? <CountingProof question={question} /> : null}
        </div>
      </div>
    </div>
  );
}
