import type { Kind, Question, Response, Result } from '@groundswell/core/quiz';
import { type ComponentType, Suspense } from 'react';
import { useText } from '../language/index.ts';
import type { CardProps } from './card-props.ts';
import { questionKinds } from './kinds.ts';
import { QuestionFrame } from './question-frame.tsx';

export interface QuestionCardProps
  extends Omit<CardProps<Kind>, 'onResult' | 'initialResult' | 'onDraft' | 'draft'> {
  /** What is asked, with its answer and all its feedback. */
  question: Question;
  /** Called once per marked submission, never for one that lacks something. */
  onResult?: ((result: Result) => void) | undefined;
  /** An earlier result; one of another kind, as after an update, is left aside. */
  initialResult?: Result | undefined;
  /** A half-given answer from before; it stands over `initialResult`, because it is newer. */
  draft?: Response | undefined;
  /** Called with every change, so that the answer survives a killed tab. */
  onDraft?: ((response: Response) => void) | undefined;
  /** What happened, where the question is a prediction. */
  outcome?: number | string | undefined;
}

/** The card that fits the question. */
export function QuestionCard({ initialResult, ...props }: QuestionCardProps) {
  const { question } = props;
  const text = useText();
  // The record below gives each kind its own card; that a question meets the card of its kind, it cannot say.
  const Card = questionKinds[question.kind].Card as ComponentType<QuestionCardProps>;
  const isSameKind = initialResult?.kind === question.kind;
  return (
    <Suspense fallback={<QuestionFrame prompt={text(question.prompt)} />}>
      <Card {...props} initialResult={isSameKind ? initialResult : undefined} />
    </Suspense>
  );
}
