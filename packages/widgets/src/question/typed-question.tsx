import type { Text } from '@groundswell/core/quiz';
import type { ReactNode } from 'react';
import { useText } from '../language/index.ts';
import { AnswerActions } from './answer-actions.tsx';
import type { CardProps } from './card-props.ts';
import { gradeOfShare } from './choice.ts';
import { HintList } from './hint-list.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { Revealed, Told } from './told.tsx';
import { TypedField, type TypedFieldProps } from './typed-field.tsx';
import type { Answer } from './use-answer.ts';

type TypedKind = 'short' | 'number' | 'estimate';

export interface TypedQuestionProps<K extends TypedKind> {
  props: CardProps<K>;
  answer: Answer<K>;
  note?: string;
  ask: string | undefined;
  field: Pick<TypedFieldProps, 'label' | 'inputMode' | 'value' | 'onType' | 'unit' | 'wide'>;
  /** The answer, in a sentence, and why it is that. */
  solution: { readonly words: string; readonly feedback: Text };
  /** What shows the answer once all is told. */
  children?: ReactNode;
}

/** An answer typed on one line, and under it what it is told. */
export function TypedQuestion<K extends TypedKind>({
  props: { question, label, after },
  answer,
  note,
  ask,
  field,
  solution,
  children,
}: TypedQuestionProps<K>) {
  const text = useText();
  const { prompt, source, hints } = question;
  const { marked } = answer;
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={text(prompt)}
      label={label}
      note={note}
      ask={ask}
      actions={
        <AnswerActions
          answer={answer}
          onRetry={() => answer.retry()}
          hasMore={marked?.earned !== 1}
          after={after}
        />
      }
    >
      <TypedField
        {...field}
        onEnter={() => answer.check()}
        disabled={!answer.canChange}
        mark={marked ? gradeOfShare(marked.earned) : undefined}
      />
      <Told answer={answer} source={source} />
      <Revealed answer={answer} {...solution} source={source} />
      {children}
      <HintList hints={answer.hints} texts={hints} />
    </QuestionFrame>
  );
}
