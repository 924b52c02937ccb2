import type { Problem } from '@groundswell/core/exchange';
import type { Format, Source } from './formats.ts';

/** What became of the last file. */
export interface Report {
  readonly source: Source;
  readonly format: Format;
  /** By which its questions are found on the bench. */
  readonly batch: string;
  /** Questions that were understood. */
  readonly count: number;
  readonly problems: readonly Problem[];
}
