import { distance } from 'fastest-levenshtein';
import { languages } from './text.ts';
import type { Written, WrittenAnswer } from './written.ts';

/**
 * The answer that was typed, or undefined. Spaces at the ends and doubled ones never matter. Exact matches are looked
 * for before answers with slips, so that a known wrong word is not taken for a misspelt right one.
 */
export function findWritten(written: Written, typed: string): WrittenAnswer | undefined {
  const words = plain(written, typed);
  const exact = written.answers.find(({ text }) =>
    languages.some((language) => fits(plain(written, text[language]), words)),
  );
  const { slips = 0 } = written;
  if (exact || slips === 0) return exact;
  return written.answers.find(({ text }) =>
    languages.some((language) => {
      const answer = plain(written, text[language]);
      // A slip per letter would turn any short word into any other.
      const allowed = Math.min(slips, Math.floor(answer.length / 4));
      return allowed > 0 && distance(answer, words) <= allowed;
    }),
  );
}

function plain({ matchCase, matchAccents }: Written, words: string): string {
  let text = words.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  if (!matchCase) text = text.toLowerCase();
  if (!matchAccents) text = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return text;
}

/** Walks over the pieces between stars, each found as early as can be: linear, where a pattern could run wild. */
function fits(answer: string, words: string): boolean {
  if (!answer.includes('*')) return answer === words;
  const pieces = answer.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!words.startsWith(first) || !words.endsWith(last)) return false;
  const end = words.length - last.length;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = words.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= end;
}
