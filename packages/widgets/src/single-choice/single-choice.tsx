import { useText } from '../language/index.ts';
import { AnswerActions, HintList, OneOf, QuestionFrame, useAsk } from '../question/card.ts';
import { type SingleChoiceProps, useSingleChoice } from './use-single-choice.ts';

/** One answer to choose among several. */
export function SingleChoice(props: SingleChoiceProps) {
  const { question, label, after } = props;
  const { answer, choices, pick, retry } = useSingleChoice(props);
  const text = useText();
  const ask = useAsk(answer.lacking, 'empty-single');
  const prompt = text(question.prompt);
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={prompt}
      label={label}
      ask={ask}
      actions={<AnswerActions answer={answer} onRetry={retry} after={after} />}
    >
      <OneOf
        answer={answer}
        label={prompt}
        choices={choices}
        picked={answer.response.picked}
        onPick={pick}
        source={question.source}
      />
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}
