import type { Text } from '@groundswell/core/quiz';

/** What a lesson's `figures.ts` lists: each figure under the id that the lesson's words call it by. */
export type Figures = Readonly<Record<string, FigureSpec>>;

export interface FigureSpec {
  readonly kind: string;
  /** One sentence that says how to read it. */
  readonly caption: Text;
  /** Small and serializable, for it must fit in a link; checked against the kind's schema. */
  readonly settings: unknown;
  /** A question to answer first, where the figure cannot wait by itself: a choice, or no guess at all. */
  readonly after?: string;
  /** Settings that give way to what the learner drew: the ties of the first of these boards that is solved. */
  readonly own?: { readonly ties: readonly string[] };
  /** Questions that it asks by itself, such as a verdict on each of its posts. */
  readonly asks?: readonly string[];
  /** Figures of this lesson whose outcomes, and the answers to what they ask, it shows. */
  readonly reads?: readonly string[];
  /** Which value of its outcome answers which prediction: `{ 'a1-dini-reach': 'dini.median' }`. */
  readonly answers?: Readonly<Record<string, string>>;
}
