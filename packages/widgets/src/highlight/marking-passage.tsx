import type { HighlightPiece } from '@groundswell/core/quiz';
import { Fragment, useId } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './highlight.module.css';
import { messages } from './messages.ts';
import { useDragMarking } from './use-drag-marking.ts';
import type { HighlightState, PieceMark } from './use-highlight.ts';
import { useWalk } from './use-walk.ts';

interface MarkingPassageProps {
  state: HighlightState;
  pieces: readonly HighlightPiece[];
}

/** Running text whose words are checkboxes: it reads as a text and is marked like one. */
export function MarkingPassage({ state, pieces }: MarkingPassageProps) {
  const t = useMessages(messages);
  const text = useText();
  const walk = useWalk(state);
  const drag = useDragMarking(state);
  const keysId = useId();
  const { canChange } = state.answer;
  return (
    <fieldset className={styles.group} aria-label={t('passage')} aria-describedby={keysId}>
      <VisuallyHidden id={keysId}>{t('keys')}</VisuallyHidden>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the checkboxes inside do it all; this adds drag and arrows */}
      <div
        className={styles.passage}
        dir="auto"
        data-open={canChange}
        onKeyDown={walk.onKeyDown}
        onKeyUp={walk.onKeyUp}
        {...drag}
      >
        {pieces.map((piece) => (
          <Fragment key={piece.id}>
            {piece.feedback ? (
              <Words
                id={piece.id}
                words={text(piece.text)}
                isMarked={state.isMarked(piece.id)}
                mark={state.markOf(piece.id)}
                disabled={!canChange}
                tabIndex={walk.tabIndexOf(piece.id)}
                onFocus={() => walk.onFocus(piece.id)}
                onToggle={() => state.toggle(piece.id)}
              />
            ) : (
              <span>{text(piece.text)}</span>
            )}{' '}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}

interface WordsProps {
  id: string;
  words: string;
  isMarked: boolean;
  mark: PieceMark | undefined;
  disabled: boolean;
  tabIndex: number;
  onFocus: () => void;
  onToggle: () => void;
}

function Words({ id, words, isMarked, mark, disabled, tabIndex, onFocus, onToggle }: WordsProps) {
  const t = useMessages(messages);
  return (
    <label className={styles.words} data-piece={id} data-chosen={isMarked} data-mark={mark}>
      <input
        type="checkbox"
        className={styles.input}
        checked={isMarked}
        disabled={disabled}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onChange={onToggle}
      />
      {words}
      {mark ? <VisuallyHidden>, {t(markWords[mark])}</VisuallyHidden> : null}
    </label>
  );
}

const markWords = { right: 'rightWord', 'not-yet': 'wrongWord', missed: 'missedWord' } as const;
