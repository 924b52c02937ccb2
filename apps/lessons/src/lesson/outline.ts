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
  readonly figures: readonly string[];
  /** The questions of this screen that come back after a day and a week. */
  readonly recall: readonly string[];
}
