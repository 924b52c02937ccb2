import { passagePieces } from '../quiz/cloze.ts';
import type { ItemWriter } from './qti-item-parts.ts';
import { qtiId, qtiNumber } from './qti-names.ts';
import { addMapped, chain, compare, declaration, mapEntry, near } from './qti-xml.ts';
import { isStock } from './stock.ts';
import { escapeXml } from './xml.ts';

export const writeShort: ItemWriter<'short'> = (
  { answers, matchCase, slips, otherwise },
  voice,
) => {
  if (slips) voice.lost('the leave for slips');
  const known = answers.filter(({ text }) => !text[voice.language].includes('*'));
  if (known.length < answers.length) voice.lost('answers with *');
  const words = known.map(({ text }) => escapeXml(text[voice.language]));
  const sensitive = `case-sensitive="${matchCase === true}"`;
  const entries = known.map(({ share = 1 }, at) =>
    mapEntry(words[at] ?? '', share, ` ${sensitive}`),
  );
  const links = words.map((word, at) => ({
    when: `<qti-string-match ${sensitive}><qti-variable identifier="RESPONSE"/><qti-base-value base-type="string">${word}</qti-base-value></qti-string-match>`,
    feedback: `answer-${at + 1}`,
  }));
  const right = words.filter((_, at) => (known[at]?.share ?? 1) === 1).slice(0, 1);
  return {
    declarations: declaration('RESPONSE', 'single', 'string', right, entries, 1),
    body: `    <div>${voice.prompt('div')}<p><qti-text-entry-interaction response-identifier="RESPONSE"/></p></div>`,
    processing: `${addMapped('RESPONSE')}\n${chain([...links, { feedback: 'otherwise' }])}`,
    modal: [
      ...known.map(({ feedback }, at) => voice.modal(`answer-${at + 1}`, feedback)),
      voice.modal('otherwise', otherwise),
    ].join(''),
    feedback: 'single',
  };
};

export const writeNumber: ItemWriter<'number'> = (question, voice) => {
  const { answer, accept, offAnswers = [], feedback, otherwise, unit } = question;
  const links = offAnswers.map((off, at) => {
    const name = `off-${at + 1}`;
    if ('below' in off) return { when: compare('lt', off.below), score: 0, feedback: name };
    if ('above' in off) return { when: compare('gt', off.above), score: 0, feedback: name };
    const { exactly, within = 0, share = 0 } = off;
    return { when: near(exactly, within, within), score: share, feedback: name };
  });
  return {
    declarations: declaration('RESPONSE', 'single', 'float', [qtiNumber(answer)], [], 1),
    body: `    <div>${voice.prompt('div')}<p><qti-text-entry-interaction response-identifier="RESPONSE"/>${unit ? ` <span class="unit">${voice.text(unit)}</span>` : ''}</p></div>`,
    processing: chain([
      { when: near(answer, answer - accept[0], accept[1] - answer), score: 1, feedback: 'right' },
      ...links,
      { score: 0, feedback: 'otherwise' },
    ]),
    modal: [
      voice.modal('right', feedback),
      ...offAnswers.map((off, at) => voice.modal(`off-${at + 1}`, off.feedback)),
      voice.modal('otherwise', otherwise),
    ].join(''),
    feedback: 'single',
  };
};

export const writeCloze: ItemWriter<'cloze'> = ({ passage, gaps }, voice) => {
  const told = gaps.some((gap) =>
    ('options' in gap ? gap.options : gap.answers).some(({ feedback }) => !isStock(feedback)),
  );
  if (told) voice.lost('feedback for gaps');
  const declarations = gaps.map((gap) => {
    const name = `RESPONSE-${gap.id}`;
    if ('options' in gap) {
      const entries = gap.options.map(({ id, right }) => mapEntry(qtiId(id), right ? 1 : 0));
      const right = gap.options.filter((option) => option.right).map(({ id }) => qtiId(id));
      return declaration(name, 'single', 'identifier', right, entries, 1);
    }
    const sensitive = ` case-sensitive="${gap.matchCase === true}"`;
    const entries = gap.answers.map(({ text, share = 1 }) =>
      mapEntry(escapeXml(text[voice.language]), share, sensitive),
    );
    const right = gap.answers.slice(0, 1).map(({ text }) => escapeXml(text[voice.language]));
    return declaration(name, 'single', 'string', right, entries, 1);
  });
  const body = passagePieces(passage[voice.language]).map((piece) => {
    if ('words' in piece) return escapeXml(piece.words).replaceAll('\n', '<br/>');
    const gap = gaps.find(({ id }) => id === piece.gap);
    if (!gap || !('options' in gap)) {
      return `<qti-text-entry-interaction response-identifier="RESPONSE-${piece.gap}"/>`;
    }
    const choices = gap.options.map(
      ({ id, text }) =>
        `<qti-inline-choice identifier="${qtiId(id)}">${voice.text(text)}</qti-inline-choice>`,
    );
    return `<qti-inline-choice-interaction response-identifier="RESPONSE-${gap.id}" shuffle="true">${choices.join('')}</qti-inline-choice-interaction>`;
  });
  return {
    declarations: declarations.join('\n'),
    body: `    ${voice.prompt('div')}\n    <p>${body.join('')}</p>`,
    processing: addMapped(...gaps.map(({ id }) => `RESPONSE-${id}`)),
    possible: gaps.length,
  };
};

export const writeEssay: ItemWriter<'explain' | 'open'> = (question, voice) => {
  if (question.kind === 'open') voice.lost('the points of the rubric');
  const model = isStock(question.model)
    ? ''
    : `\n    <qti-rubric-block use="scoring" view="scorer"><qti-content-body><p>${voice.text(question.model)}</p></qti-content-body></qti-rubric-block>`;
  return {
    declarations:
      '  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"/>',
    body: `    ${voice.prompt('div')}\n    <qti-extended-text-interaction response-identifier="RESPONSE"/>${model}`,
    processing: '',
  };
};
