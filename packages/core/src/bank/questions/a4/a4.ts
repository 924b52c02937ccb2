import { type BankQuestion, bankOf } from '../../question-parts.ts';
import { easy } from './easy.ts';
import { hard } from './hard.ts';
import { medium } from './medium.ts';

export const a4: readonly BankQuestion[] = bankOf('a4', { easy, medium, hard });
