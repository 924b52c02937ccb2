import type { OffAnswer } from '../quiz/number.ts';
import { sameText, type Text } from '../quiz/text.ts';
import { decimal, feedback } from './answer-parts.ts';
import { flowText } from './qti-flow.ts';
import type { Declared, QtiSource } from './qti-source.ts';
import { stock } from './stock.ts';
import { childOf, childrenOf, descendants, wordsOf, type XmlElement } from './xml.ts';

/** Numbers are marked by a chain of conditions, each with its score and its feedback. */
export function readNumber(source: QtiSource, { correct, mapped }: Declared): void {
  const { item, base, collector, place } = source;
  const links = descendants(item, 'qti-response-if', 'qti-response-else-if').map(readLink);
  const full = links.find(({ range, score }) => range && score >= 1)?.range;
  const best = [...(mapped ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const plain = Number(correct[0] ?? best ?? Number.NaN);
  const [low, high] = full ?? [plain, plain];
  const answer = low <= plain && plain <= high ? plain : decimal((low + high) / 2);
  const told = (name: string | undefined) => (name && source.feedback.get(name)) ?? '';
  const offAnswers = links.flatMap(({ range, below, above, score, name }): OffAnswer[] => {
    const remark = { feedback: feedback(told(name), '', stock.otherwise) };
    if (below !== undefined) return [{ ...remark, below }];
    if (above !== undefined) return [{ ...remark, above }];
    if (!range || range === full) return [];
    const within = decimal((range[1] - range[0]) / 2);
    const share = Math.min(1, Math.max(0, score));
    return [
      {
        ...remark,
        exactly: decimal((range[0] + range[1]) / 2),
        ...(within > 0 && { within }),
        ...(share > 0 && { share }),
      },
    ];
  });
  collector.add(
    {
      ...base,
      kind: 'number',
      answer,
      accept: [low, high],
      feedback: feedback(told('right'), '', stock.right),
      ...unitOf(source.body),
      ...(offAnswers.length > 0 && { offAnswers }),
      otherwise: feedback(told('otherwise'), '', stock.otherwise),
    },
    place,
  );
}

interface NumberLink {
  readonly range?: readonly [number, number];
  readonly below?: number;
  readonly above?: number;
  readonly score: number;
  readonly name: string | undefined;
}

function readLink(link: XmlElement): NumberLink {
  const settings = new Map(
    childrenOf(link, 'qti-set-outcome-value').map((set) => [
      set.attributes.get('identifier'),
      wordsOf(set).trim(),
    ]),
  );
  const score = Number(settings.get('SCORE') ?? '0') || 0;
  const rest = { score, name: settings.get('FEEDBACK') };
  const bound = (name: string) => {
    const [found] = descendants(link, name);
    const value = found && Number(wordsOf(childOf(found, 'qti-base-value')).trim() || 'x');
    return value !== undefined && Number.isFinite(value) ? value : undefined;
  };
  const [equal] = descendants(link, 'qti-equal');
  const centre = bound('qti-equal');
  if (equal && centre !== undefined) {
    const exact = equal.attributes.get('tolerance-mode') !== 'absolute';
    const [down = 0, up = down] = (equal.attributes.get('tolerance') ?? '0')
      .trim()
      .split(/\s+/)
      .map(Number);
    const range = exact
      ? ([centre, centre] as const)
      : ([decimal(centre - down), decimal(centre + up)] as const);
    return { ...rest, range };
  }
  const low = bound('qti-gte');
  const high = bound('qti-lte');
  if (low !== undefined && high !== undefined) return { ...rest, range: [low, high] };
  const below = bound('qti-lt');
  const above = bound('qti-gt');
  return { ...rest, ...(below !== undefined && { below }), ...(above !== undefined && { above }) };
}

/** Words behind the field, which our writer marks as the unit. */
function unitOf(body: XmlElement): { readonly unit?: Text } {
  const unit = flowText(descendants(body, 'span').find(isUnit));
  return unit === '' ? {} : { unit: sameText(unit) };
}

export function isUnit({ name, attributes }: XmlElement): boolean {
  return name === 'span' && attributes.get('class') === 'unit';
}
