import type { Question } from '../../quiz/question.ts';
import type { Text } from '../../quiz/text.ts';

/** Every text in a question, but for its source, which may be the same in every language. */
export function textsOf(question: Question): Text[] {
  const parts = Object.entries(question).filter(([key]) => key !== 'source');
  return parts.flatMap(([, part]) => textsIn(part));
}

/** Words that may be the same in both languages: names, numbers, signs and loan words. */
export function isAlikeInBoth(words: string): boolean {
  return /^([\d.,%\s′a-z]{1,4}|satire|lateral|video|[\d.]+)$/.test(words);
}

function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [value];
  return Object.values(value).flatMap(textsIn);
}

function isText(value: object): value is Text {
  return 'en' in value && 'id' in value && Object.keys(value).length === 2;
}
