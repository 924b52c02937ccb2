import type { Language } from '@groundswell/core/quiz';

/** What an element asks to be drawn, as its author wrote it: unchecked. */
export interface Piece {
  readonly is: 'figure' | 'question';
  /** A kind of figure, or the id of a question of the bank. */
  readonly name: string;
  /** Packed letters or JSON, or a value set by a script; null for the example of the kind. */
  readonly settings: unknown;
  readonly caption: string | null;
  readonly language: Language;
  readonly theme: string | null;
}
