import type { Option } from '../quiz/option.ts';
import type { Text } from '../quiz/text.ts';
import type { ItemParts, ItemWriter } from './qti-item-parts.ts';
import { qtiId } from './qti-names.ts';
import type { QtiVoice } from './qti-voice.ts';
import { addMapped, chain, declaration, mapEntry, setFeedback } from './qti-xml.ts';
import { isStock } from './stock.ts';
import { percentOf } from './weights.ts';

export const writeChoice: ItemWriter<'single' | 'multi'> = (question, voice) => {
  const { kind, options, keepOrder } = question;
  const shares = options.map((option) => percentOf(question, option) / 100);
  return choiceParts(voice, options, shares, kind === 'single' ? 1 : 0, !keepOrder);
};

export const writeTrueFalse: ItemWriter<'true-false'> = (
  { answer, whenTrue, whenFalse },
  voice,
) => {
  const options: Option[] = [
    { id: 'true', text: { en: 'True', id: 'Benar' }, feedback: whenTrue.feedback },
    { id: 'false', text: { en: 'False', id: 'Salah' }, feedback: whenFalse.feedback },
  ];
  return choiceParts(voice, options, answer ? [1, 0] : [0, 1], 1, false);
};

export const writeMatch: ItemWriter<'match'> = ({ pairs, extras = [] }, voice) => {
  const rights = [...pairs.map(({ id, right }) => ({ id, text: right })), ...extras];
  if (pairs.some(({ feedback }) => !isStock(feedback))) voice.lost('feedback for pairs');
  return matchingParts(
    voice,
    pairs.map(({ id, left }) => ({ id, text: left })),
    rights.map((side) => ({ ...side, most: 1 })),
    pairs.map(({ id }) => [id, id]),
  );
};

export const writeSort: ItemWriter<'sort'> = ({ bins, cards }, voice) => {
  if (cards.some(({ feedback }) => !isStock(feedback))) voice.lost('feedback for cards');
  if (cards.some(({ fitsToo }) => fitsToo?.length)) voice.lost('bins in which a card fits too');
  return matchingParts(
    voice,
    cards,
    bins.map((bin) => ({ ...bin, most: 0 })),
    cards.map(({ id, bin }) => [id, bin]),
  );
};

export const writeOrder: ItemWriter<'order'> = (
  { items, answer, feedback, otherwise, misplaced },
  voice,
) => {
  if (answer.some((tied) => tied.length > 1)) {
    voice.report(
      'warning',
      'QTI’s ordering knows no ties: only one of the right orders counts there.',
    );
  }
  voice.report('warning', 'QTI players mark an ordering as a whole: part marks are lost.');
  if (misplaced?.length || items.some((item) => item.feedback))
    voice.lost('feedback for single items');
  const choices = items.map(
    ({ id, text }) =>
      `      <qti-simple-choice identifier="${qtiId(id)}">${voice.text(text)}</qti-simple-choice>`,
  );
  return {
    declarations: declaration('RESPONSE', 'ordered', 'identifier', answer.flat().map(qtiId), [], 1),
    body: `    <qti-order-interaction response-identifier="RESPONSE" shuffle="true">
    ${voice.prompt('qti-prompt')}
${choices.join('\n')}
  </qti-order-interaction>`,
    processing: chain([
      {
        when: '<qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>',
        score: 1,
        feedback: 'right',
      },
      { score: 0, feedback: 'otherwise' },
    ]),
    modal: voice.modal('right', feedback) + voice.modal('otherwise', otherwise),
    feedback: 'single',
  };
};

export const writeHighlight: ItemWriter<'highlight'> = ({ pieces }, voice) => {
  if (pieces.some(({ feedback }) => feedback && !isStock(feedback)))
    voice.lost('feedback for words');
  const marked = pieces.filter(({ feedback }) => feedback !== undefined);
  const rights = marked.filter(({ right }) => right);
  const entries = marked.map(({ id, right }) =>
    mapEntry(qtiId(id), (right ? 1 : -1) / rights.length),
  );
  const body = pieces.map(({ id, text, feedback }) =>
    feedback === undefined
      ? voice.text(text)
      : `<qti-hottext identifier="${qtiId(id)}">${voice.text(text)}</qti-hottext>`,
  );
  return {
    declarations: declaration(
      'RESPONSE',
      'multiple',
      'identifier',
      rights.map(({ id }) => qtiId(id)),
      entries,
      1,
    ),
    body: `    <qti-hottext-interaction response-identifier="RESPONSE" max-choices="0">${voice.prompt('qti-prompt')}<p>${body.join(' ')}</p></qti-hottext-interaction>`,
    processing: addMapped('RESPONSE'),
  };
};

function choiceParts(
  voice: QtiVoice,
  options: readonly Option[],
  shares: readonly number[],
  most: 0 | 1,
  shuffle: boolean,
): ItemParts {
  const cardinality = most === 1 ? 'single' : 'multiple';
  const choices = options.map(({ id, text, feedback }) => {
    const inline = isStock(feedback)
      ? ''
      : `<qti-feedback-inline outcome-identifier="FEEDBACK" identifier="${qtiId(id)}" show-hide="show">${voice.text(feedback)}</qti-feedback-inline>`;
    return `      <qti-simple-choice identifier="${qtiId(id)}">${voice.text(text)}${inline}</qti-simple-choice>`;
  });
  const right = options.filter((_, at) => (shares[at] ?? 0) > (most === 1 ? 0.999 : 0));
  const entries = options.map(({ id }, at) => mapEntry(qtiId(id), shares[at] ?? 0));
  return {
    declarations: declaration(
      'RESPONSE',
      cardinality,
      'identifier',
      right.map(({ id }) => qtiId(id)),
      entries,
      1,
    ),
    body: `    <qti-choice-interaction response-identifier="RESPONSE" shuffle="${shuffle}" max-choices="${most}">
    ${voice.prompt('qti-prompt')}
${choices.join('\n')}
  </qti-choice-interaction>`,
    processing: `${addMapped('RESPONSE')}\n${setFeedback('<qti-variable identifier="RESPONSE"/>')}`,
    feedback: cardinality,
  };
}

function matchingParts(
  voice: QtiVoice,
  left: readonly { readonly id: string; readonly text: Text }[],
  right: readonly { readonly id: string; readonly text: Text; readonly most: number }[],
  answer: readonly (readonly [string, string])[],
): ItemParts {
  // Left and right sides share ids here, but not in QTI.
  const side = (prefix: string, { id, text }: { id: string; text: Text }, most: number) =>
    `        <qti-simple-associable-choice identifier="${prefix}-${id}" match-max="${most}">${voice.text(text)}</qti-simple-associable-choice>`;
  const pairs = answer.map(([a, b]) => `l-${a} r-${b}`);
  return {
    declarations: declaration(
      'RESPONSE',
      'multiple',
      'directedPair',
      pairs,
      pairs.map((pair) => mapEntry(pair, 1)),
      pairs.length,
    ),
    body: `    <qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${left.length}">
    ${voice.prompt('qti-prompt')}
    <qti-simple-match-set>
${left.map((each) => side('l', each, 1)).join('\n')}
    </qti-simple-match-set>
    <qti-simple-match-set>
${right.map((each) => side('r', each, each.most)).join('\n')}
    </qti-simple-match-set>
  </qti-match-interaction>`,
    processing: addMapped('RESPONSE'),
    possible: pairs.length,
  };
}
