import type { Question } from '@groundswell/core/quiz';
import { verdicts } from './desk-posts.ts';
import { predictions } from './predictions.ts';
import { recall } from './recall.ts';
import { whatCounts } from './what-counts.ts';
import { whereToLook } from './where-to-look.ts';

export const questions = [
  ...predictions,
  ...verdicts,
  ...whatCounts,
  ...whereToLook,
  ...recall,
] satisfies Question[];
