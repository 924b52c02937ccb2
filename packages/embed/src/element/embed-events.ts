import type { Response, Result } from '@groundswell/core/quiz';

/** What an element tells the page around it, by the name of the event; the value is the event's `detail`. */
export interface EmbedEvents {
  /** The figure or question is drawn and can be used. */
  readonly 'groundswell-ready': { readonly name: string };
  /** What the learner did so far: an answer half given, or what a figure told when it ran. */
  readonly 'groundswell-state': EmbedState;
  /** An answer was checked. */
  readonly 'groundswell-result': Result;
  /** A card stands where the figure should: `reason` for code, `detail` for people. */
  readonly 'groundswell-problem': { readonly reason: string; readonly detail: string };
}

export type EmbedState =
  | { readonly kind: 'response'; readonly questionId: string; readonly response: Response }
  | { readonly kind: 'outcome'; readonly outcome: Readonly<Record<string, number | string>> };

/** Hands an event on, whoever listens: the page around an element, or the host of a frame. */
export type Tell = <Name extends keyof EmbedEvents>(name: Name, detail: EmbedEvents[Name]) => void;

declare global {
  interface HTMLElementEventMap
    extends Readonly<{ [Name in keyof EmbedEvents]: CustomEvent<EmbedEvents[Name]> }> {}
}
