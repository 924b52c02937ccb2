import { type BankQuestion, bankOf } from '../../question-parts.ts';
import { easy } from './easy.ts';
import { hard } from './hard.ts';
import { medium } from './medium.ts';

export const b6: readonly BankQuestion[] = bankOf('b6', { easy, medium, hard });
