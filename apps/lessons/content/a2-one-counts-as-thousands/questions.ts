import type { Question } from '@groundswell/core/quiz';
import { boards } from './boards.ts';
import { practice } from './practice.ts';
import { predictions } from './predictions.ts';
import { recall } from './recall.ts';

export const questions = [...boards, ...predictions, ...practice, ...recall] satisfies Question[];
