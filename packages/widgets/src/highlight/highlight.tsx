import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  Feedback,
  HintList,
  MarkIcon,
  QuestionFrame,
  reasonOf,
  SourceLine,
  Tally,
  useAskFor,
} from '../question/card.ts';
import styles from './highlight.module.css';
import { MarkingPassage } from './marking-passage.tsx';
import { messages } from './messages.ts';
import { type HighlightProps, type HighlightState, useHighlight } from './use-highlight.ts';

/** Words to mark in a passage. What was marked explains itself; what was left out stays hidden until asked for. */
export function Highlight(props: HighlightProps) {
  const { question, label, after } = props;
  const state = useHighlight(props);
  const { answer } = state;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAskFor(answer.lacking, { empty: t('empty') });
  const isRight = answer.stage === 'right';
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={text(question.prompt)}
      label={label}
      note={answer.canChange ? t('how') : undefined}
      noteIsForScreen
      ask={ask}
      actions={
        <AnswerActions
          answer={answer}
          onRetry={() => answer.retry()}
          hasMore={!isRight}
          after={after}
        />
      }
    >
      <MarkingPassage state={state} pieces={question.pieces} />
      {answer.marked ? (
        <Outcome state={state} />
      ) : (
        <p className={styles.count}>{t('marked', { count: answer.response.marked.length })}</p>
      )}
      <Told state={state} />
      {isRight || answer.showsAll ? <SourceLine source={question.source} /> : null}
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}

/** What was found and what is too much; takes the focus after marking. */
function Outcome({ state }: { state: HighlightState }) {
  const { counts } = state;
  const { feedbackRef } = state.answer;
  const t = useMessages(messages);
  const { found, wrong, all } = counts;
  const isRight = found === all && wrong === 0;
  const words = found < all ? 'found' : wrong > 0 ? 'leaveOut' : 'allFound';
  return <Tally ref={feedbackRef} right={isRight} words={t(words, { ...counts })} />;
}

/** The reason for each marked place, quoted in front of it. */
function Told({ state }: { state: HighlightState }) {
  const t = useMessages(messages);
  const text = useText();
  if (state.told.length === 0) return null;
  return (
    <ul className={styles.told}>
      {state.told.map(({ piece, mark, feedback }) => (
        <li key={piece.id} data-mark={mark}>
          <p className={styles.quote}>
            <MarkIcon right={mark !== 'not-yet'} />
            <q dir="auto">{text(piece.text)}</q>
          </p>
          {mark === 'missed' ? <p className={styles.missed}>{t('missed')}</p> : null}
          <Feedback
            tone={mark === 'missed' ? 'plain' : mark}
            feedback={mark === 'missed' ? reasonOf(text(feedback.text)) : text(feedback.text)}
          />
        </li>
      ))}
    </ul>
  );
}
