import type { Question } from '@groundswell/core/quiz';
import { whatMovesReach } from './what-moves-reach.ts';
import { whatNumbersSay } from './what-numbers-say.ts';
import { predictions } from './predictions.ts';
import { recall } from './recall.ts';

export const questions = [
  ...predictions,
  ...whatMovesReach,
  ...whatNumbersSay,
  ...recall,
] satisfies Question[];
