import type { OpenQuestion } from '@groundswell/core/quiz';
import { useId } from 'react';
import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  HintList,
  ModelAnswer,
  Option,
  OptionList,
  OwnWords,
  QuestionFrame,
  Tally,
  useAsk,
  WriteActions,
} from '../question/card.ts';
import { messages } from './messages.ts';
import styles from './open-answer.module.css';
import { type OpenAnswerProps, type OpenAnswerState, useOpenAnswer } from './use-open-answer.ts';

/** Write at length, then tick on a rubric what is there. */
export function OpenAnswer(props: OpenAnswerProps) {
  const { question, label, after } = props;
  const state = useOpenAnswer(props);
  const { answer, step, write, reveal, rewrite } = state;
  const { response, stage, marked, hints, feedbackRef } = answer;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAsk(answer.lacking, 'empty-words');
  const isWriting = step === 'write' && answer.canChange;
  return (
    <QuestionFrame
      stage={stage}
      prompt={text(question.prompt)}
      label={label}
      note={isWriting ? t('how') : undefined}
      ask={ask}
      actions={
        isWriting ? (
          <WriteActions answer={answer} onReveal={reveal} after={after} />
        ) : (
          <AnswerActions
            answer={answer}
            onRetry={rewrite}
            hasMore={false}
            asksCertainty={false}
            after={after}
          />
        )
      }
    >
      <OwnWords
        label={t('yourWords')}
        longest={20_000}
        value={response.words}
        onWrite={write}
        readOnly={!isWriting}
        disabled={stage === 'disabled'}
      />
      <HintList hints={hints} texts={question.hints} />
      {step === 'compare' ? <Rubric state={state} question={question} /> : null}
      {marked ? (
        <Tally
          ref={feedbackRef}
          right={marked.earned === marked.possible}
          words={
            marked.earned === marked.possible
              ? t('foundAll')
              : t('found', { earned: marked.earned, possible: marked.possible })
          }
        />
      ) : null}
    </QuestionFrame>
  );
}

/** The model answer, and what of it to look for in one's own. */
function Rubric({ state, question }: { state: OpenAnswerState; question: OpenQuestion }) {
  const { answer, isTicked, tick } = state;
  const { marked, showsAll } = answer;
  const t = useMessages(messages);
  const text = useText();
  const name = useId();
  const isOpen = marked !== null || showsAll;
  return (
    <>
      <ModelAnswer
        model={question.model}
        source={question.source}
        isJustOpened={answer.canChange && !marked}
      />
      <h4 className={styles.heading}>{t('rubric')}</h4>
      <OptionList label={t('rubric')}>
        {question.rubric.map(({ id, text: words, worth = 1, feedback }, place) => (
          <Option
            key={id}
            type="checkbox"
            name={name}
            place={place}
            label={text(words)}
            aside={isOpen && !isTicked(id) ? t('missing') : t('worth', { worth })}
            checked={isTicked(id)}
            disabled={!answer.canChange}
            onPick={() => tick(id)}
            mark={isOpen && isTicked(id) ? 'right' : undefined}
            feedback={isOpen ? text(feedback) : undefined}
          />
        ))}
      </OptionList>
    </>
  );
}
