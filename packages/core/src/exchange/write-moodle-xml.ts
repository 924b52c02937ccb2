import type { Kind, Question } from '../quiz/question.ts';
import type { Language } from '../quiz/text.ts';
import { MoodleVoice } from './moodle-voice.ts';
import { nearestKind } from './nearest-kind.ts';
import { toHtml } from './plain-text.ts';
import type { Problem, WriteOptions, Writing } from './problem.ts';
import { withSource } from './source-line.ts';
import { moodleWriters } from './write-moodle-kinds.ts';
import { escapeXml } from './xml.ts';

/** Writes Moodle's own XML, one language at a time. A question that it cannot hold is named and left out. */
export function writeMoodleXml(
  questions: readonly Question[],
  { language = 'en' }: WriteOptions = {},
): Writing {
  const problems: Problem[] = [];
  const written = questions.map((given) =>
    questionElement(nearestKind(given, problems), language, problems),
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${written.join('')}</quiz>\n`;
  return { text, problems };
}

function questionElement<K extends Kind>(
  question: Question<K> & { readonly kind: K },
  language: Language,
  problems: Problem[],
): string {
  const { id, kind, prompt, hints = [], source } = question;
  const voice = new MoodleVoice(id, language, problems);
  const writer = moodleWriters[kind];
  const written = writer
    ? writer(question, voice)
    : voice.refuse(`Moodle has no question of the kind ${kind}.`);
  if (!written) return '';
  const { type, parts, text = toHtml(prompt[language]) } = written;
  const general = escapeXml(toHtml(withSource('', source, language)));
  const inside = [
    `<name><text>${escapeXml(id)}</text></name>`,
    `<questiontext format="html"><text>${escapeXml(text)}</text></questiontext>`,
    ...(general === ''
      ? []
      : [`<generalfeedback format="html"><text>${general}</text></generalfeedback>`]),
    '<defaultgrade>1</defaultgrade>',
    `<idnumber>${escapeXml(id)}</idnumber>`,
    ...parts,
    ...hints.map((hint) => voice.told('hint', hint)),
  ];
  return `  <question type="${type}">\n    ${inside.join('\n    ')}\n  </question>\n`;
}
