import { sameText } from '../quiz/text.ts';
import { Collector, longestFile } from './collector.ts';
import type { GiftBlock } from './gift-block.ts';
import { hideEscaped, showEscaped } from './gift-text.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './problem.ts';
import { readGiftAnswers } from './read-gift-answers.ts';
import { splitSource } from './source-line.ts';

/**
 * Reads Moodle's GIFT. Follows Moodle where it surprises: a blank line ends a question even inside braces, a line
 * beginning with `//` is a comment wherever it stands, and only capital T, TRUE, F and FALSE are true or false.
 */
export function readGift(text: string): Reading {
  const collector = new Collector();
  if (text.length > longestFile) {
    collector.error(`The file has more than ${longestFile} characters; split it.`);
    return collector.reading();
  }
  for (const { line, gift } of giftParagraphs(text)) {
    if (!collector.hasRoom({ line })) break;
    readParagraph(gift, line, collector);
  }
  return collector.reading();
}

/** Paragraphs without comments and categories, with the line where each begins. */
function* giftParagraphs(text: string): Generator<{ line: number; gift: string }> {
  let start = 0;
  let lines: string[] = [];
  for (const [at, line] of `${text.replace(/^\ufeff/, '')}\n\n`.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') {
      if (lines.length > 0) yield { line: start, gift: lines.join('\n') };
      lines = [];
    } else if (!/^\s*(\/\/|\$CATEGORY:)/.test(line)) {
      if (lines.length === 0) start = at + 1;
      lines.push(line);
    }
  }
}

function readParagraph(gift: string, line: number, collector: Collector): void {
  const hidden = hideEscaped(gift.trim());
  const [, title, rest] = /^::(.*?)::(.*)$/s.exec(hidden) ?? [undefined, '', hidden];
  const [, format, body] = formatted.exec(rest ?? '') ?? [undefined, 'moodle', rest ?? ''];
  const wordsIn = (part: string, form: string | undefined) => {
    const shown = showEscaped(part).trim();
    if (form === 'plain') return shown;
    const { text, lost } = plainText(shown);
    if (lost.length > 0) collector.warn(`Left out of the text: ${lost.join(', ')}.`, place);
    return text;
  };
  const words = (part: string) => {
    const [, own, bare] = formatted.exec(part) ?? [undefined, format, part];
    return wordsIn(bare ?? '', own);
  };

  const name = showEscaped(title ?? '').trim();
  const place = { line, question: name || showEscaped(body).trim().slice(0, 60) };
  const open = body.indexOf('{');
  const close = body.indexOf('}', open);
  if (open < 0) {
    collector.warn('Has no answers in braces: taken for a description and left out.', place);
    return;
  }
  if (close < 0) {
    collector.error(
      'The closing brace is missing; a blank line inside braces ends a question.',
      place,
    );
    return;
  }

  const inside = body.slice(open + 1, close).trim();
  const generalAt = inside.lastIndexOf('####');
  const before = body.slice(0, open);
  const after = body.slice(close + 1);
  // Words behind the braces mean that the answer is a word missing in between.
  const prompt = wordsIn(after.trim() === '' ? before : `${before}_____${after}`, format);
  if (prompt === '') {
    collector.error('Has no question text before the braces; write it.', place);
    return;
  }
  const { general, source } = splitSource(generalAt < 0 ? '' : words(inside.slice(generalAt + 4)));
  const block: GiftBlock = {
    line,
    name: name || prompt,
    prompt,
    answers: (generalAt < 0 ? inside : inside.slice(0, generalAt)).trim(),
    general,
    words,
    plainWords: (part) => wordsIn(part, format),
  };
  const base = {
    id: collector.idFor(name || prompt.slice(0, 40)),
    prompt: sameText(prompt),
    ...(source && { source }),
  };
  readGiftAnswers(block, base, collector, place);
}

/** A text that names its format, and the rest of it. */
const formatted = /^\s*\[(html|moodle|plain|markdown)\](.*)$/s;
