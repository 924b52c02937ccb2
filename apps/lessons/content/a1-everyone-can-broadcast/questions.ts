import type { Question } from '@groundswell/core/quiz';
import { practice } from './practice.ts';
import { predictions } from './predictions.ts';
import { recall } from './recall.ts';

export const questions = [...predictions, ...practice, ...recall] satisfies Question[];
