import type { Option } from '../quiz/option.ts';
import { sameText } from '../quiz/text.ts';
import { optionId } from './answer-parts.ts';
import { Collector, longestFile } from './collector.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './problem.ts';
import { stock } from './stock.ts';

/** Reads Aiken: a question on one line, options `A.` or `A)`, then `ANSWER: A`. */
export function readAiken(text: string): Reading {
  const collector = new Collector();
  if (text.length > longestFile) {
    collector.error(`The file has more than ${longestFile} characters; split it.`);
    return collector.reading();
  }
  let draft: Draft | undefined;
  for (const [at, whole] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = whole.trim();
    if (line === '') continue;
    if (!collector.hasRoom({ line: at + 1 })) break;
    const [, answer] = /^ANSWER:\s*([A-Z])\s*$/.exec(line) ?? [];
    const [, letter, option] = /^([A-Z])[.)]\s+(.*)$/.exec(line) ?? [];
    if (answer !== undefined) {
      finish(draft, answer, at + 1, collector);
      draft = undefined;
    } else if (/^answer\s*:/i.test(line)) {
      const message = 'Options and answer need capital letters: "A. …" and "ANSWER: A".';
      collector.error(message, draft ? placeOf(draft) : { line: at + 1 });
      draft = undefined;
    } else if (letter !== undefined && option !== undefined && draft) {
      draft.options.push({ letter, text: option });
    } else if (draft && draft.options.length === 0) {
      draft.moreLines = true;
      draft.prompt += ` ${line}`;
    } else {
      if (draft)
        collector.error('Has no line "ANSWER: A" behind its options; add it.', placeOf(draft));
      draft = { line: at + 1, prompt: line, options: [], moreLines: false };
    }
  }
  if (draft) collector.error('Has no line "ANSWER: A" behind its options; add it.', placeOf(draft));
  return collector.reading();
}

interface Draft {
  readonly line: number;
  prompt: string;
  readonly options: { letter: string; text: string }[];
  moreLines: boolean;
}

function finish(
  draft: Draft | undefined,
  answer: string,
  line: number,
  collector: Collector,
): void {
  if (!draft || draft.options.length === 0) {
    collector.error('An answer line without options before it; write them as "A. …".', { line });
    return;
  }
  const place = placeOf(draft);
  if (draft.moreLines) {
    collector.warn('Aiken wants the question on one line; its lines were joined.', place);
  }
  const expected = draft.options.every(({ letter }, at) => letter === String.fromCharCode(65 + at));
  if (!expected) {
    collector.error('Options must run A, B, C, … in capital letters.', place);
    return;
  }
  const options = draft.options.map(({ letter, text }, at): Option => {
    const right = letter === answer;
    return {
      id: optionId(at),
      text: sameText(plainText(text).text),
      feedback: right ? stock.right : stock.wrong,
      ...(right && { right: true as const }),
    };
  });
  const prompt = plainText(draft.prompt).text;
  collector.add(
    { id: collector.idFor(prompt.slice(0, 40)), kind: 'single', prompt: sameText(prompt), options },
    place,
  );
}

function placeOf({ line, prompt }: Draft) {
  return { line, question: prompt.slice(0, 60) };
}
