import type { Feedback, Marked, Unready, UnreadyReason } from './verdict.ts';

export function unready(reason: UnreadyReason, missing?: number): Unready {
  return { status: 'unready', reason, ...(missing !== undefined && { missing }) };
}

export function marked(
  earned: number,
  possible: number,
  feedback: readonly Feedback[],
  tags: readonly string[] = [],
): Marked {
  return { status: 'marked', earned, possible, feedback, tags };
}

/** The tags of these remarks, each once, in their order. */
export function tagsOf(remarks: readonly { readonly tag?: string }[]): string[] {
  return [...new Set(remarks.flatMap(({ tag }) => tag ?? []))];
}
