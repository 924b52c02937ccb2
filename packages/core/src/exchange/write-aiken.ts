import type { Question } from '../quiz/question.ts';
import { nearestKind } from './nearest-kind.ts';
import type { Problem, WriteOptions, Writing } from './problem.ts';
import { isStock } from './stock.ts';

/** Writes Aiken, which holds single choices and nothing but their words. */
export function writeAiken(
  questions: readonly Question[],
  { language = 'en' }: WriteOptions = {},
): Writing {
  const problems: Problem[] = [];
  const blocks = questions.flatMap((given) => {
    const question = given.kind === 'estimate' ? given : nearestKind(given, problems);
    const { id, kind, prompt } = question;
    if (kind !== 'single') {
      const message = `Aiken holds single choices only, not ${kind}.`;
      problems.push({ question: id, severity: 'error', message });
      return [];
    }
    const { options, hints, source } = question;
    const lost = [
      ...(options.some(({ feedback }) => !isStock(feedback)) ? ['feedback'] : []),
      ...(options.some(({ weight = 0 }) => weight > 0) ? ['part marks'] : []),
      ...(hints?.length ? ['hints'] : []),
      ...(source ? ['source'] : []),
    ];
    if (lost.length > 0) {
      const message = `Aiken has no ${lost.join(', ')}; left out.`;
      problems.push({ question: id, severity: 'warning', message });
    }
    const right = options.findIndex((option) => option.right);
    return [
      oneLine(prompt[language]),
      ...options.map(({ text }, at) => `${letterOf(at)}. ${oneLine(text[language])}`),
      `ANSWER: ${letterOf(right)}\n`,
    ].join('\n');
  });
  return { text: blocks.join('\n'), problems };
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  // A question that looks like an option or an answer line would be taken for one.
  return /^([A-Z][.)]\s|ANSWER:)/.test(line) ? `– ${line}` : line;
}

function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}
