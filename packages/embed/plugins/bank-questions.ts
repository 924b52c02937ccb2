import type { BankQuestion } from '@groundswell/core/question-bank';
import type { Plugin } from 'vite';
import { loadSource } from './load-source.ts';

/** Writes each question of the bank into a file of its own, so that an embed fetches the one it shows. */
export function bankQuestions(): Plugin {
  return {
    name: 'groundswell:bank-questions',
    async generateBundle() {
      const { questionBank } = await loadSource<{ questionBank: readonly BankQuestion[] }>(
        '@groundswell/core/question-bank',
      );
      for (const { question } of questionBank) {
        this.emitFile({
          type: 'asset',
          fileName: `embed/questions/${question.id}.json`,
          source: JSON.stringify(question),
        });
      }
    },
  };
}
