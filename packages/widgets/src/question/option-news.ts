import type { Option } from '@groundswell/core/quiz';
import { reasonOf } from './lead.ts';

/** What an opened option shows after marking. */
export interface OptionNews {
  /** Undefined for a wrong option left alone: its feedback is open, but nobody erred. */
  mark: 'right' | 'not-yet' | undefined;
  /** True for a right option that was left alone. */
  missed: boolean;
}

/** The feedback of an opened option, in words that fit whoever did or did not choose it. */
export function said(feedback: string, { missed }: OptionNews): string {
  return missed ? reasonOf(feedback) : feedback;
}

export function optionNews({ right }: Option, isPicked: boolean): OptionNews {
  if (right) return { mark: 'right', missed: !isPicked };
  return { mark: isPicked ? 'not-yet' : undefined, missed: false };
}
