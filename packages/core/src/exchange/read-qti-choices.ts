import type { Option } from '../quiz/option.ts';
import { sameText } from '../quiz/text.ts';
import { feedback } from './answer-parts.ts';
import { flowText, flowWithGaps } from './qti-flow.ts';
import { ourId } from './qti-names.ts';
import { declaredFor, type QtiReader, type QtiSource } from './qti-source.ts';
import { stock } from './stock.ts';
import { shareOf, weighedOptions } from './weights.ts';
import { childOf, childrenOf, descendants, type XmlElement } from './xml.ts';

export const readChoice: QtiReader = (source) => {
  const { item, interaction, base, collector, place } = source;
  const declared = declaredFor(item, interaction);
  const { correct, mapped, cardinality } = declared;
  const choices = childrenOf(interaction, 'qti-simple-choice');
  const options = choices.map((choice) => optionOf(choice, source, correct));
  const keepOrder =
    interaction.attributes.get('shuffle') === 'true' ? {} : { keepOrder: true as const };

  const keys = choices.map(({ attributes }) => attributes.get('identifier') ?? '');
  const points = keys.map((key) => mapped?.get(key) ?? 0);
  if (cardinality !== 'multiple') {
    const best = mapped ? Math.max(...points) : 0;
    const right = mapped ? points.indexOf(best) : keys.findIndex((key) => correct.includes(key));
    if (isTrueFalse(keys) && points.filter((point) => point > 0).length <= 1) {
      readTrueFalse(source, keys, options, right);
      return;
    }
    const single = options.map((option, at): Option => {
      const share = best > 0 ? (points[at] ?? 0) / best : 0;
      if (at === right) return { ...option, right: true };
      return share > 0 ? { ...option, weight: shareOf(100 * share) } : option;
    });
    collector.add({ ...base, ...keepOrder, kind: 'single', options: single }, place);
    return;
  }
  if (mapped) {
    const most = points.reduce((sum, point) => sum + Math.max(0, point), 0);
    const percents = points.map((point) => (most > 0 ? (100 * point) / most : 0));
    const multi = weighedOptions(options, percents);
    collector.add({ ...base, ...keepOrder, kind: 'multi', options: multi }, place);
    return;
  }
  collector.warn('Marked as a whole there; here each right part earns its share.', place);
  const multi = options.map(
    (option, at): Option =>
      correct.includes(keys[at] ?? '') ? { ...option, right: true } : option,
  );
  collector.add({ ...base, ...keepOrder, kind: 'multi', options: multi }, place);
};

export const readOrder: QtiReader = (source) => {
  const { item, interaction, base, collector, place } = source;
  const { correct } = declaredFor(item, interaction);
  const items = childrenOf(interaction, 'qti-simple-choice').map((choice) => ({
    id: ourId(choice.attributes.get('identifier') ?? ''),
    text: sameText(flowText(choice)),
  }));
  collector.add(
    {
      ...base,
      kind: 'order',
      items,
      answer: correct.map((id) => [ourId(id)]),
      feedback: feedback(source.feedback.get('right') ?? '', '', stock.right),
      otherwise: feedback(source.feedback.get('otherwise') ?? '', '', stock.otherwise),
    },
    place,
  );
};

export const readMatch: QtiReader = (source) => {
  const { item, interaction, base, collector, place } = source;
  const { correct, mapped } = declaredFor(item, interaction);
  const [lefts = [], rights = []] = childrenOf(interaction, 'qti-simple-match-set').map((set) =>
    childrenOf(set, 'qti-simple-associable-choice').map((choice) => ({
      key: choice.attributes.get('identifier') ?? '',
      text: sameText(flowText(choice)),
      once: choice.attributes.get('match-max') === '1',
    })),
  );
  const answers = (
    mapped ? [...mapped].flatMap(([pair, point]) => (point > 0 ? pair : [])) : correct
  ).map((pair) => pair.trim().split(/\s+/));
  const rightOf = new Map(answers.map(([left = '', right = '']) => [left, right]));
  if (rightOf.size < answers.length) {
    collector.error('A left side has several right sides; leave it one.', place);
    return;
  }
  const used = [...rightOf.values()];
  if (new Set(used).size === used.length && rights.every(({ once }) => once)) {
    const pairs = lefts.map(({ key, text }) => ({
      id: sideId(key),
      left: text,
      right: rights.find((right) => right.key === rightOf.get(key))?.text ?? stock.model,
      feedback: stock.right,
    }));
    if (lefts.some(({ key }) => !rightOf.has(key))) {
      collector.error('A left side has no right side; give it one.', place);
      return;
    }
    const taken = new Set(pairs.map((pair) => pair.id));
    const extras = rights
      .filter(({ key }) => !used.includes(key))
      .map(({ key, text }) => ({
        id: taken.has(sideId(key)) ? `x-${sideId(key)}` : sideId(key),
        text,
      }));
    collector.add({ ...base, kind: 'match', pairs, ...(extras.length > 0 && { extras }) }, place);
    return;
  }
  const cards = lefts.map(({ key, text }) => ({
    id: sideId(key),
    text,
    bin: sideId(rightOf.get(key) ?? ''),
    feedback: stock.right,
  }));
  const bins = rights.map(({ key, text }) => ({ id: sideId(key), text }));
  collector.add({ ...base, kind: 'sort', bins, cards }, place);
};

export const readHottext: QtiReader = ({ item, interaction, base, collector, place }) => {
  const { correct } = declaredFor(item, interaction);
  const texts = descendants(interaction, 'qti-hottext');
  const marks = new Map(texts.map((text, at) => [text, `\ue010${at}\ue011`]));
  const flow = flowWithGaps(interaction, (element) => marks.get(element));
  const pieces = flow.split(/\ue010(\d+)\ue011/).flatMap((part, at) => {
    if (at % 2 === 0)
      return part.trim() === '' ? [] : [{ id: `between-${at}`, text: sameText(part.trim()) }];
    const text = texts[Number(part)];
    const id = text?.attributes.get('identifier') ?? '';
    const right = correct.includes(id);
    return [
      {
        id: ourId(id),
        text: sameText(flowText(text)),
        feedback: right ? stock.right : stock.wrong,
        ...(right && { right: true as const }),
      },
    ];
  });
  collector.add({ ...base, kind: 'highlight', pieces }, place);
};

function readTrueFalse(
  { base, collector, place }: QtiSource,
  keys: readonly string[],
  options: readonly Option[],
  right: number,
): void {
  const said = (key: string) => options[keys.indexOf(key)]?.feedback ?? stock.wrong;
  const whenTrue = { feedback: said('true') };
  const whenFalse = { feedback: said('false') };
  collector.add(
    { ...base, kind: 'true-false', answer: keys[right] === 'true', whenTrue, whenFalse },
    place,
  );
}

function isTrueFalse(keys: readonly string[]): boolean {
  return keys.length === 2 && keys.includes('true') && keys.includes('false');
}

function optionOf(choice: XmlElement, source: QtiSource, correct: readonly string[]): Option {
  const id = choice.attributes.get('identifier') ?? '';
  const inline = childOf(choice, 'qti-feedback-inline') ?? childOf(choice, 'qti-feedback-block');
  const told = flowText(inline) || (source.feedback.get(id) ?? '');
  const plain = correct.includes(id) ? stock.right : stock.wrong;
  return { id: ourId(id), text: sameText(flowText(choice)), feedback: feedback(told, '', plain) };
}

/** Without the prefix that our writer gives to left and right sides. */
function sideId(key: string): string {
  return ourId(key.replace(/^[lr]-(?=.)/, ''));
}
