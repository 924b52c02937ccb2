import type { Text } from '@groundswell/core/quiz';
import type { LucideIcon } from 'lucide-react';

/** One of several answers, of which one is chosen. */
export interface Choice {
  readonly id: string;
  readonly text: Text;
  readonly grade: 'right' | 'partly-right' | 'not-yet';
  readonly feedback: Text;
  /** Stands on the key instead of a letter. */
  readonly icon?: LucideIcon;
}

/** What a share of the point is called. */
export function gradeOfShare(share: number): Choice['grade'] {
  if (share >= 1) return 'right';
  return share > 0 ? 'partly-right' : 'not-yet';
}

/** Whether there is more to say than stands under the one that was chosen. */
export function hasMore(choices: readonly Choice[], picked: string | null): boolean {
  const own = choices.find(({ id }) => id === picked);
  return choices.some(
    ({ id, grade, feedback }) =>
      id !== picked &&
      ((grade === 'right' && own?.grade !== 'right') || !isSame(feedback, own?.feedback)),
  );
}

export function isSame(a: Text, b: Text | undefined): boolean {
  return a.en === b?.en && a.id === b.id;
}
