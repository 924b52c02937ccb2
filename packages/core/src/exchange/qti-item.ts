import type { Kind, Question } from '../quiz/question.ts';
import type { Language } from '../quiz/text.ts';
import type { Problem } from './problem.ts';
import type { ItemWriter } from './qti-item-parts.ts';
import {
  writeChoice,
  writeHighlight,
  writeMatch,
  writeOrder,
  writeSort,
  writeTrueFalse,
} from './write-qti-choices.ts';
import { writeCloze, writeEssay, writeNumber, writeShort } from './write-qti-entries.ts';
import { qtiId } from './qti-names.ts';
import { QtiVoice } from './qti-voice.ts';
import { outcome } from './qti-xml.ts';
import { escapeXml } from './xml.ts';

const space = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';

/** Kinds that QTI has an interaction for. */
const writers: { readonly [K in Kind]?: ItemWriter<K> } = {
  single: writeChoice,
  multi: writeChoice,
  'true-false': writeTrueFalse,
  order: writeOrder,
  match: writeMatch,
  sort: writeSort,
  short: writeShort,
  number: writeNumber,
  cloze: writeCloze,
  highlight: writeHighlight,
  explain: writeEssay,
  open: writeEssay,
};

/** One question as a QTI 3 item; undefined, with a problem, where QTI has nothing for the kind. */
export function qtiItem<K extends Kind>(
  question: Question<K> & { readonly kind: K },
  language: Language,
  problems: Problem[],
): string | undefined {
  const voice = new QtiVoice(question, language, problems);
  const parts = writers[question.kind]?.(question, voice);
  if (!parts) {
    voice.report('error', `QTI has no interaction for the kind ${question.kind}.`);
    return undefined;
  }
  if (question.hints?.length) {
    voice.report('warning', 'Standard QTI players show no hints; they are left out.');
  }
  if (question.source) voice.lost('the source');
  const { declarations, body, processing, modal = '', possible = 1, feedback } = parts;
  const id = escapeXml(qtiId(question.id));
  return `<qti-assessment-item xmlns="${space}" identifier="${id}" title="${id}" adaptive="false" time-dependent="false" xml:lang="${language}">
${declarations}
  ${outcome('SCORE', 0)}
  ${outcome('MAXSCORE', possible)}
${feedback ? `  <qti-outcome-declaration identifier="FEEDBACK" cardinality="${feedback}" base-type="identifier"/>\n` : ''}  <qti-item-body>
${body}
  </qti-item-body>
  <qti-response-processing>
${processing}
  </qti-response-processing>
${modal}</qti-assessment-item>
`;
}
