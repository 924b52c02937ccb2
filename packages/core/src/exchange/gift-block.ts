/** A question of the file before it is understood. */
export interface GiftBlock {
  readonly line: number;
  readonly name: string;
  readonly prompt: string;
  /** What stands between the braces, escaped signs hidden. */
  readonly answers: string;
  /** Told after the question, whatever the answer. */
  readonly general: string;
  /** Words of a part, with hidden signs put back and markup taken out; a part may name a format of its own. */
  readonly words: (gift: string) => string;
  /** The same for a part that may not, as the right side of a pair. */
  readonly plainWords: (gift: string) => string;
}
