import { sameText, type Text } from '../quiz/text.ts';

const names = { en: 'Source:', id: 'Sumber:' };

/** Words told after a question, with where the answer comes from in a last line of its own. */
export function withSource(words: string, source: Text | undefined, language: 'en' | 'id'): string {
  if (!source) return words;
  const line = `${names[language]} ${source[language].replaceAll(/\s+/g, ' ')}`;
  return words === '' ? line : `${words}\n${line}`;
}

/** The same taken apart again. */
export function splitSource(general: string): { general: string; source?: Text } {
  const [, before = '', source] = /^(.*?)(?:^|\n)(?:Source|Sumber): ([^\n]+)$/s.exec(general) ?? [];
  return source === undefined ? { general } : { general: before, source: sameText(source) };
}
