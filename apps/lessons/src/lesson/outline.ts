import {
  type LessonOutline as Outline,
  type ScreenOutline as Screen,
  type Step,
  steps,
} from '@groundswell/core/assignment';
import type { Text } from '@groundswell/core/quiz';

export { type Step, steps };

/** What a lesson holds, read from its files when the site is built. */
export interface LessonOutline extends Outline {
  readonly title: Text;
  readonly question: Text;
  readonly minutes: number;
  readonly screens: readonly ScreenOutline[];
}

export interface ScreenOutline extends Screen {
  readonly title: Text;
  /** Two where the line moves on once the screen's first question is answered. */
  readonly steps: readonly Step[];
  readonly questions: readonly string[];
  /** Figures to run here. */
  readonly figures: readonly string[];
  /** All that is numbered as a figure: still figures and boards as well. */
  readonly plates: readonly string[];
  /** The questions of this screen that come back after a day and a week. */
  readonly recall: readonly string[];
}

/** Figures are numbered through the whole lesson; undefined for what is no figure. */
export function plateNumber({ screens }: LessonOutline, id: string): number | undefined {
  const index = screens.flatMap(({ plates }) => plates).indexOf(id);
  return index < 0 ? undefined : index + 1;
}
