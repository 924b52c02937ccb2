import type { Text } from '../../../quiz/text.ts';
import { t } from '../../question-parts.ts';

export const funnel: Text = t(
  'The funnel model of this lesson (a teaching model).',
  'Model corong di pelajaran ini (model ajar).',
);
