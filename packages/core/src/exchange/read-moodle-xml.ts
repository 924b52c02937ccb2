import { sameText } from '../quiz/text.ts';
import { Collector, longestFile, type Place } from './collector.ts';
import { moodleReaders } from './read-moodle-kinds.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './problem.ts';
import { splitSource } from './source-line.ts';
import { childOf, childrenOf, readXml, wordsOf, type XmlElement } from './xml.ts';

/** Reads Moodle's own XML. */
export function readMoodleXml(text: string): Reading {
  const collector = new Collector();
  if (text.length > longestFile) {
    collector.error(`The file has more than ${longestFile} characters; split it.`);
    return collector.reading();
  }
  const { root, problems } = readXml(text, (part, { name }) => {
    if (name === 'quiz' && part.name === 'question' && collector.hasRoom({ line: part.line })) {
      readQuestion(part, collector);
    }
  });
  for (const problem of problems) collector.report(problem);
  if (root?.name !== 'quiz') {
    collector.error('This is no Moodle XML: a file begins with <quiz>.', { line: root?.line ?? 1 });
  }
  return collector.reading();
}

function readQuestion(element: XmlElement, collector: Collector): void {
  const type = element.attributes.get('type') ?? '';
  if (type === 'category') return;
  const name = plainText(wordsOf(childOf(childOf(element, 'name'), 'text'))).text;
  const place: Place = { line: element.line, question: name };
  const words = (part: XmlElement | undefined) => {
    const raw = wordsOf(childOf(part, 'text'));
    if (part?.attributes.get('format') === 'plain_text') return raw.trim();
    const { text, lost } = plainText(raw);
    if (lost.length > 0) collector.warn(`Left out of the text: ${lost.join(', ')}.`, place);
    return text;
  };

  const reader = moodleReaders.get(type);
  if (!reader) {
    if (type === 'description') collector.warn('A description asks nothing; left out.', place);
    else
      collector.error(
        `There is no place here for questions of the type "${type}"; ask it as another kind.`,
        place,
      );
    return;
  }
  const prompt = words(childOf(element, 'questiontext'));
  const idNumber = wordsOf(childOf(element, 'idnumber')).trim();
  const hints = childrenOf(element, 'hint')
    .map(words)
    .filter((hint) => hint !== '')
    .slice(0, 8);
  if (prompt === '') {
    collector.error('Has no question text; write it.', place);
    return;
  }
  const { general, source } = splitSource(words(childOf(element, 'generalfeedback')));
  reader({
    element,
    base: {
      id: collector.idFor(idNumber || name || prompt.slice(0, 40)),
      prompt: sameText(prompt),
      ...(hints.length > 0 && { hints: hints.map(sameText) }),
      ...(source && { source }),
    },
    general,
    collector,
    place,
    words,
  });
}
