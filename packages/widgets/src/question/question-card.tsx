import type { Kind, Question, Response, Result } from '@groundswell/core/quiz';
import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react';
import { useText } from '../language/index.ts';
import type { CardProps } from './card-props.ts';
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
  const Card = cards[question.kind] as ComponentType<QuestionCardProps>;
  const isSameKind = initialResult?.kind === question.kind;
  return (
    <Suspense fallback={<QuestionFrame prompt={text(question.prompt)} />}>
      <Card {...props} initialResult={isSameKind ? initialResult : undefined} />
    </Suspense>
  );
}

/** Fetched when the first question of its kind is asked. A kind does not compile until its card stands here. */
const cards: { readonly [K in Kind]: LazyExoticComponent<ComponentType<CardProps<K>>> } = {
  single: lazy(async () => ({
    default: (await import('../single-choice/index.ts')).SingleChoice,
  })),
  multi: lazy(async () => ({
    default: (await import('../multiple-choice/index.ts')).MultipleChoice,
  })),
  'true-false': lazy(async () => ({ default: (await import('../true-false/index.ts')).TrueFalse })),
  short: lazy(async () => ({ default: (await import('../short-answer/index.ts')).ShortAnswer })),
  number: lazy(async () => ({
    default: (await import('../number-answer/index.ts')).NumberAnswer,
  })),
  estimate: lazy(async () => ({ default: (await import('../estimate/index.ts')).Estimate })),
  order: lazy(async () => ({ default: (await import('../ordering/index.ts')).Ordering })),
  sort: lazy(async () => ({ default: (await import('../sorting/index.ts')).Sorting })),
  match: lazy(async () => ({ default: (await import('../matching/index.ts')).Matching })),
  explain: lazy(async () => ({ default: (await import('../explanation/index.ts')).Explanation })),
  open: lazy(async () => ({ default: (await import('../open-answer/index.ts')).OpenAnswer })),
  cloze: lazy(async () => ({ default: (await import('../cloze/index.ts')).Cloze })),
  highlight: lazy(async () => ({ default: (await import('../highlight/index.ts')).Highlight })),
  hotspot: lazy(async () => ({ default: (await import('../hotspot/index.ts')).Hotspot })),
  curve: lazy(async () => ({ default: (await import('../curve/index.ts')).Curve })),
  prediction: lazy(async () => ({ default: (await import('../prediction/index.ts')).Prediction })),
  trust: lazy(async () => ({ default: (await import('../trust/index.ts')).Trust })),
  share: lazy(async () => ({ default: (await import('../share/index.ts')).Share })),
  'network-goal': lazy(async () => ({ default: (await import('../tie-board/index.ts')).TieBoard })),
};
