import { useText } from '../language/index.ts';
import { AnswerActions, HintList, OneOf, QuestionFrame, useAsk } from '../question/card.ts';
import { type TrueFalseProps, useTrueFalse } from './use-true-false.ts';

/** A statement that holds or does not; either answer is told why. */
export function TrueFalse(props: TrueFalseProps) {
  const { question, label, after } = props;
  const { answer, choices, picked, pick, retry } = useTrueFalse(props);
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
        picked={picked}
        onPick={pick}
        source={question.source}
      />
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}
