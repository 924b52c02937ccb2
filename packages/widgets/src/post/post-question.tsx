import type { ReactNode } from 'react';
import { useText } from '../language/index.ts';
import {
  type Answer,
  AnswerActions,
  type CardProps,
  type Choice,
  hasMore,
  HintList,
  OneOf,
  QuestionFrame,
  SourceLine,
  useAskFor,
} from '../question/card.ts';
import { PostView } from './post-view.tsx';
import { Trail } from './trail.tsx';

export interface PostQuestionProps<K extends 'trust' | 'share'> {
  props: CardProps<K>;
  answer: Answer<K>;
  /** What can be done with the post. */
  choices: readonly Choice[];
  picked: string | null;
  onPick: (id: string) => void;
  onRetry: () => void;
  /** Asks for a choice where there is none. */
  empty: string;
  /** What else is asked once there is a choice. */
  children?: ReactNode;
}

/** A post and what to make of it. Once that is marked, what other sources know about it opens. */
export function PostQuestion<K extends 'trust' | 'share'>({
  props: { question, label, after },
  answer,
  choices,
  picked,
  onPick,
  onRetry,
  empty,
  children,
}: PostQuestionProps<K>) {
  const text = useText();
  const ask = useAskFor(answer.lacking, { empty });
  const { post, source, hints } = question;
  const prompt = text(question.prompt);
  const isTold = answer.marked !== null || answer.showsAll;
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={prompt}
      label={label}
      ask={ask}
      actions={
        <AnswerActions
          answer={answer}
          onRetry={onRetry}
          hasMore={hasMore(choices, picked)}
          after={after}
        />
      }
    >
      <PostView post={post} />
      <OneOf answer={answer} label={prompt} choices={choices} picked={picked} onPick={onPick} />
      {children}
      {isTold ? <Trail trail={post.trail} /> : null}
      {isTold ? <SourceLine source={source} /> : null}
      <HintList hints={answer.hints} texts={hints} />
    </QuestionFrame>
  );
}
