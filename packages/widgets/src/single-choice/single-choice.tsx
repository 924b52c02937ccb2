import { useId } from 'react';
import { useText } from '../language/index.ts';
import {
  AnswerActions,
  HintList,
  Option,
  OptionList,
  QuestionFrame,
  said,
  useAsk,
} from '../question/card.ts';
import { type SingleChoiceProps, useSingleChoice } from './use-single-choice.ts';

/** One answer to choose; what there is to say stands right under the one that was chosen. */
export function SingleChoice(props: SingleChoiceProps) {
  const { question, label, after } = props;
  const { answer, options, pick, retry, newsOf } = useSingleChoice(props);
  const { response, stage, hints, feedbackRef } = answer;
  const text = useText();
  const ask = useAsk(answer.lacking, 'empty-single');
  const name = useId();
  const prompt = text(question.prompt);
  return (
    <QuestionFrame
      stage={stage}
      prompt={prompt}
      label={label}
      ask={ask}
      actions={<AnswerActions answer={answer} onRetry={retry} after={after} />}
    >
      <OptionList label={prompt}>
        {options.map((option, place) => {
          const news = newsOf(option);
          const isPicked = response.picked === option.id;
          return (
            <Option
              key={option.id}
              type="radio"
              name={name}
              place={place}
              label={text(option.text)}
              checked={isPicked}
              disabled={!answer.canChange}
              onPick={() => pick(option.id)}
              mark={news?.mark}
              isYours={isPicked && answer.showsAll}
              feedback={news ? said(text(option.feedback), news) : undefined}
              source={option.right && question.source ? text(question.source) : undefined}
              feedbackRef={isPicked && news ? feedbackRef : undefined}
            />
          );
        })}
      </OptionList>
      <HintList hints={hints} texts={question.hints} />
    </QuestionFrame>
  );
}
