import { useId } from 'react';
import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  HintList,
  Option,
  OptionList,
  QuestionFrame,
  said,
  SourceLine,
  Tally,
  useAsk,
} from '../question/card.ts';
import { messages } from './messages.ts';
import { type MultipleChoiceProps, useMultipleChoice } from './use-multiple-choice.ts';

/** All that apply. What was chosen explains itself; what was missed stays hidden until asked for. */
export function MultipleChoice(props: MultipleChoiceProps) {
  const { question, label, after } = props;
  const { answer, options, isPicked, toggle, retry, newsOf } = useMultipleChoice(props);
  const t = useMessages(messages);
  const text = useText();
  const ask = useAsk(answer.lacking, 'empty-multi');
  const name = useId();
  const prompt = text(question.prompt);
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={prompt}
      label={label}
      note={t('howMany')}
      ask={ask}
      actions={<AnswerActions answer={answer} onRetry={retry} after={after} />}
    >
      <OptionList label={prompt}>
        {options.map((option, place) => {
          const news = newsOf(option);
          return (
            <Option
              key={option.id}
              type="checkbox"
              name={name}
              place={place}
              label={text(option.text)}
              checked={isPicked(option)}
              disabled={!answer.canChange}
              onPick={() => toggle(option)}
              mark={news?.mark}
              isYours={isPicked(option) && answer.showsAll}
              aside={news?.missed ? t('missed') : undefined}
              feedback={news ? said(text(option.feedback), news) : undefined}
            />
          );
        })}
      </OptionList>
      <Outcome answer={answer} question={question} />
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}

type OutcomeProps = Pick<MultipleChoiceProps, 'question'> & {
  answer: ReturnType<typeof useMultipleChoice>['answer'];
};

/** How the choice went as a whole: what is still missing, then what is too much. */
function Outcome({ answer, question }: OutcomeProps) {
  const t = useMessages(messages);
  const { marked, stage, feedbackRef } = answer;
  if (!marked) return null;
  const missing = marked.feedback.filter(({ state }) => state === 'missed').length;
  const isRight = marked.earned === marked.possible;
  const words = isRight
    ? t('allFound')
    : missing > 0
      ? t('someMissing', { missing })
      : t('leaveOut');
  return (
    <>
      <Tally ref={feedbackRef} right={isRight} words={words} />
      {isRight || stage === 'review' ? <SourceLine source={question.source} /> : null}
    </>
  );
}
