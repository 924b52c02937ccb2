import type { Kind, Question, Response, Result } from '@groundswell/core/quiz';
import { questionKinds } from '@groundswell/widgets/question';
import type { ComponentType, ReactNode } from 'react';

/** What every question card takes. */
export interface CardProps {
  readonly question: Question;
  readonly initialResult?: Result | undefined;
  readonly draft?: Response | undefined;
  readonly label?: string | undefined;
  /** For a question that is drawn as a figure: its number and its paper. */
  readonly number?: number | undefined;
  readonly paper?: 'sheet' | 'sun' | 'tide' | 'bloom' | undefined;
  readonly after?: ReactNode;
  /** What happened, where the question was a prediction and its figure has run. */
  readonly outcome?: number | string | undefined;
  readonly onResult?: ((result: Result) => void) | undefined;
  readonly onDraft?: ((response: Response) => void) | undefined;
}

/** The card of a kind. It is only ever given a question of that kind, which the registry's types cannot say. */
export function cardOf(kind: Kind): ComponentType<CardProps> {
  return questionKinds[kind].Card as ComponentType<CardProps>;
}
