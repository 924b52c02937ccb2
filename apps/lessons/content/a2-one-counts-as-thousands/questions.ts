import type { Question } from '@groundswell/core/quiz';
import { boards } from './boards.ts';
import { weights } from './weights.ts';
import { windows } from './windows.ts';
import { predictions } from './predictions.ts';
import { recall } from './recall.ts';

export const questions = [
  ...boards,
  ...predictions,
  ...weights,
  ...windows,
  ...recall,
] satisfies Question[];
