import type { Question } from '@groundswell/core/quiz';
import { predictions } from './predictions.ts';
import { recall } from './recall.ts';
import { rulings } from './rulings.ts';
import { sources } from './sources-and-thresholds.ts';
import { structure } from './what-structure-does.ts';

export const questions = [
  ...predictions,
  ...rulings,
  ...structure,
  ...sources,
  ...recall,
] satisfies Question[];
