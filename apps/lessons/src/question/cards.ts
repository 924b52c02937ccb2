import type { Kind, Question, Result } from '@groundswell/core/quiz';
import type { ComponentType, LazyExoticComponent } from 'react';

/** What every question card takes. */
export interface CardProps {
  readonly question: Question;
  readonly initialResult?: Result | undefined;
  readonly onResult?: (result: Result) => void;
}

type Card = LazyExoticComponent<ComponentType<CardProps>>;

/** The card of each kind of question, fetched when the first one is asked. */
export const cards: { readonly [K in Kind]?: Card } = {};
