import type { ClozeGap } from '../quiz/cloze.ts';
import type { Option } from '../quiz/option.ts';
import { sameText } from '../quiz/text.ts';
import type { WrittenAnswer } from '../quiz/written.ts';
import { feedback } from './answer-parts.ts';
import { flowText, flowWithGaps } from './qti-flow.ts';
import { ourId } from './qti-names.ts';
import { readNumber } from './qti-number.ts';
import { type Declared, declaredFor, type QtiReader, type QtiSource } from './qti-source.ts';
import { stock } from './stock.ts';
import { shareOf } from './weights.ts';
import { childrenOf, descendants, type XmlElement } from './xml.ts';

export const readTextEntry: QtiReader = (source) => {
  const declared = declaredFor(source.item, source.interaction);
  if (/^(float|integer)$/.test(declared.baseType)) readNumber(source, declared);
  else readShort(source, declared);
};

export const readExtended: QtiReader = ({ body, base, collector, place }) => {
  const rubrics = descendants(body, 'qti-rubric-block');
  const scoring = rubrics.find(({ attributes }) => /scorer/.test(attributes.get('view') ?? ''));
  const model = flowText(scoring);
  collector.add({ ...base, kind: 'explain', model: feedback(model, '', stock.model) }, place);
};

export const readCloze: QtiReader = ({ item, body, base, collector, place }) => {
  const gaps: ClozeGap[] = [];
  const ids = new Map<XmlElement, string>();
  for (const interaction of descendants(
    body,
    'qti-inline-choice-interaction',
    'qti-text-entry-interaction',
  )) {
    const name = interaction.attributes.get('response-identifier') ?? '';
    const id =
      ourId(name.replace(/^RESPONSE[-_]?(?=.)/, '').toLowerCase()) || `g${gaps.length + 1}`;
    ids.set(interaction, id);
    const declared = declaredFor(item, interaction);
    const options = childrenOf(interaction, 'qti-inline-choice').map((choice): Option => {
      const key = choice.attributes.get('identifier') ?? '';
      const right = declared.correct.includes(key);
      return {
        id: ourId(key),
        text: sameText(flowText(choice)),
        feedback: right ? stock.right : stock.wrong,
        ...(right && { right: true as const }),
      };
    });
    const answers = writtenAnswers(declared, new Map());
    const matchCase = declared.caseSensitive ? { matchCase: true as const } : {};
    gaps.push(
      options.length > 0
        ? { id, options }
        : { id, answers, ...matchCase, otherwise: stock.otherwise },
    );
  }
  const whole = flowWithGaps(body, (element) => {
    const id = ids.get(element);
    return id && `{{${id}}}`;
  });
  // What stands on lines before the first gap is the task, the rest is the passage.
  const lines = whole.split('\n');
  const start = lines.findIndex((line) => line.includes('{{'));
  const task = lines.slice(0, start).join('\n');
  const prompt =
    task === '' ? { en: 'Fill the gaps.', id: 'Isi bagian yang kosong.' } : sameText(task);
  const passage = sameText(lines.slice(start).join('\n'));
  collector.add({ ...base, kind: 'cloze', prompt, passage, gaps }, place);
};

function readShort(source: QtiSource, declared: Declared): void {
  const { base, collector, place } = source;
  collector.add(
    {
      ...base,
      kind: 'short',
      answers: writtenAnswers(declared, source.feedback),
      ...(declared.caseSensitive && { matchCase: true as const }),
      otherwise: feedback(source.feedback.get('otherwise') ?? '', '', stock.otherwise),
    },
    place,
  );
}

function writtenAnswers(
  { correct, mapped }: Declared,
  told: ReadonlyMap<string, string>,
): WrittenAnswer[] {
  const points = mapped ?? new Map(correct.map((words) => [words, 1]));
  const most = Math.max(...points.values(), 0);
  return [...points].map(([words, point], at) => {
    const share = most > 0 ? Math.max(0, point / most) : 0;
    const plain = share === 1 ? stock.right : stock.otherwise;
    return {
      text: sameText(words),
      feedback: feedback(told.get(`answer-${at + 1}`) ?? '', '', plain),
      ...(share < 1 && { share: shareOf(100 * share) }),
    };
  });
}
