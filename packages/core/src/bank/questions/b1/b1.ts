import { type BankQuestion, bankOf } from '../../question-parts.ts';
import { easy } from './easy.ts';
import { hard } from './hard.ts';
import { medium } from './medium.ts';

export const b1: readonly BankQuestion[] = bankOf('b1', { easy, medium, hard });
