import type { Kind, Question, Response, Result } from '@groundswell/core/quiz';
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react';

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

type Card = LazyExoticComponent<ComponentType<CardProps>>;

/** The card of each kind of question, fetched when the first one is asked. */
export const cards: { readonly [K in Kind]: Card } = {
  single: card<'single'>(
    async () => (await import('@groundswell/widgets/single-choice')).SingleChoice,
  ),
  'network-goal': card<'network-goal'>(
    async () => (await import('@groundswell/widgets/tie-board')).TieBoard,
  ),
  prediction: card<'prediction'>(
    async () => (await import('@groundswell/widgets/prediction')).Prediction,
  ),
  multi: card<'multi'>(
    async () => (await import('@groundswell/widgets/multiple-choice')).MultipleChoice,
  ),
  number: card<'number'>(
    async () => (await import('@groundswell/widgets/number-answer')).NumberAnswer,
  ),
  order: card<'order'>(async () => (await import('@groundswell/widgets/ordering')).Ordering),
  sort: card<'sort'>(async () => (await import('@groundswell/widgets/sorting')).Sorting),
  match: card<'match'>(async () => (await import('@groundswell/widgets/matching')).Matching),
  explain: card<'explain'>(
    async () => (await import('@groundswell/widgets/explanation')).Explanation,
  ),
  cloze: card<'cloze'>(async () => (await import('@groundswell/widgets/cloze')).Cloze),
  highlight: card<'highlight'>(
    async () => (await import('@groundswell/widgets/highlight')).Highlight,
  ),
  hotspot: card<'hotspot'>(async () => (await import('@groundswell/widgets/hotspot')).Hotspot),
  'true-false': card<'true-false'>(
    async () => (await import('@groundswell/widgets/true-false')).TrueFalse,
  ),
  short: card<'short'>(async () => (await import('@groundswell/widgets/short-answer')).ShortAnswer),
  estimate: card<'estimate'>(async () => (await import('@groundswell/widgets/estimate')).Estimate),
  open: card<'open'>(async () => (await import('@groundswell/widgets/open-answer')).OpenAnswer),
  trust: card<'trust'>(async () => (await import('@groundswell/widgets/trust')).Trust),
  share: card<'share'>(async () => (await import('@groundswell/widgets/share')).Share),
  curve: card<'curve'>(async () => (await import('@groundswell/widgets/curve')).Curve),
};

/** The props of one kind's card, as its widget declares them. */
interface KindProps<K extends Kind>
  extends Omit<CardProps, 'question' | 'initialResult' | 'draft' | 'onResult' | 'onDraft'> {
  readonly question: Question<K>;
  readonly initialResult?: Result<K> | undefined;
  readonly draft?: Response<K> | undefined;
  readonly onResult?: ((result: Result<K>) => void) | undefined;
  readonly onDraft?: ((response: Response<K>) => void) | undefined;
}

/** A card is only ever given a question of its own kind, which the record above cannot say. */
function card<K extends Kind>(load: () => Promise<ComponentType<KindProps<K>>>): Card {
  return lazy(async () => ({ default: (await load()) as unknown as ComponentType<CardProps> }));
}
