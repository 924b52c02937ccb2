import type { ClozeGap, ClozeQuestion, ClozeResponse } from './cloze.ts';
import { findWritten } from './find-written.ts';
import { marked, tagsOf, unready } from './marked.ts';
import type { Remark } from './question-base.ts';
import { sameText } from './text.ts';
import type { Feedback, Verdict } from './verdict.ts';

/** One point for each gap, or the share that a partly right word is worth. */
export function markCloze(
  { gaps }: ClozeQuestion,
  { filled }: ClozeResponse,
  final: boolean,
): Verdict {
  const fills = new Map(Object.entries(filled).filter(([, words]) => words.trim() !== ''));
  if (fills.size === 0) return unready('empty');
  const known = new Set(gaps.map((gap) => gap.id));
  if ([...fills.keys()].some((id) => !known.has(id))) return unready('not-offered');
  const missing = gaps.length - fills.size;
  if (missing > 0 && !final) return unready('incomplete', missing);

  const marks = gaps.map((gap) => markGap(gap, fills.get(gap.id)));
  if (marks.includes('not-offered')) return unready('not-offered');
  const made = marks.filter((mark) => mark !== 'not-offered');
  return marked(
    made.reduce((sum, { share }) => sum + share, 0),
    gaps.length,
    made.map(({ feedback }) => feedback),
    tagsOf(made.flatMap(({ share, remark }) => (remark && share < 1 ? [remark] : []))),
  );
}

interface GapMark {
  readonly share: number;
  readonly feedback: Feedback;
  /** What was found in the gap, for its tag. */
  readonly remark?: Remark;
}

function markGap(gap: ClozeGap, fill: string | undefined): GapMark | 'not-offered' {
  if (fill === undefined) {
    return { share: 0, feedback: { part: gap.id, state: 'missed', text: rightFeedback(gap) } };
  }
  if ('options' in gap) {
    const option = gap.options.find(({ id }) => id === fill);
    if (!option) return 'not-offered';
    return gapMark(gap.id, option.right ? 1 : 0, option);
  }
  const found = findWritten(gap, fill);
  return found
    ? gapMark(gap.id, found.share ?? 1, found)
    : gapMark(gap.id, 0, { feedback: gap.otherwise });
}

function gapMark(part: string, share: number, remark: Remark): GapMark {
  const state = share === 1 ? 'right' : share > 0 ? 'missed' : 'wrong';
  return { share, remark, feedback: { part, state, text: remark.feedback } };
}

function rightFeedback(gap: ClozeGap): Feedback['text'] {
  const right =
    'options' in gap
      ? gap.options.find((option) => option.right)
      : gap.answers.find(({ share = 1 }) => share === 1);
  return right?.feedback ?? sameText('–');
}
