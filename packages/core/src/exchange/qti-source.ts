import type { Text } from '../quiz/text.ts';
import type { Collector, Place } from './collector.ts';
import { childOf, childrenOf, descendants, wordsOf, type XmlElement } from './xml.ts';

/** An item with what the reader of its kind needs. */
export interface QtiSource {
  readonly item: XmlElement;
  readonly body: XmlElement;
  readonly interaction: XmlElement;
  readonly base: { readonly id: string; readonly prompt: Text };
  readonly collector: Collector;
  readonly place: Place;
  /** Modal feedback by its identifier. */
  readonly feedback: ReadonlyMap<string, string>;
}

export type QtiReader = (source: QtiSource) => void;

/** What is declared about the response to an interaction. */
export interface Declared {
  readonly correct: readonly string[];
  /** Points by response; undefined where responses are not mapped. */
  readonly mapped: ReadonlyMap<string, number> | undefined;
  readonly caseSensitive: boolean;
  readonly baseType: string;
  readonly cardinality: string;
}

export function declaredFor(item: XmlElement, interaction: XmlElement): Declared {
  const name = interaction.attributes.get('response-identifier') ?? 'RESPONSE';
  const declaration = childrenOf(item, 'qti-response-declaration').find(
    ({ attributes }) => attributes.get('identifier') === name,
  );
  const mapping = childOf(declaration, 'qti-mapping');
  const entries = childrenOf(mapping, 'qti-map-entry');
  const mapped = new Map(
    entries.map(({ attributes }) => [
      attributes.get('map-key') ?? '',
      Number(attributes.get('mapped-value') ?? '0') || 0,
    ]),
  );
  return {
    correct: childrenOf(childOf(declaration, 'qti-correct-response'), 'qti-value').map((value) =>
      wordsOf(value).trim(),
    ),
    mapped: isMapped(item, name) && entries.length > 0 ? mapped : undefined,
    caseSensitive: !entries.some(({ attributes }) => attributes.get('case-sensitive') === 'false'),
    baseType: declaration?.attributes.get('base-type') ?? 'identifier',
    cardinality: declaration?.attributes.get('cardinality') ?? 'single',
  };
}

/** Whether the item adds up mapped points, rather than comparing with the correct response. */
function isMapped(item: XmlElement, name: string): boolean {
  const processing = childOf(item, 'qti-response-processing');
  if (!processing) return true;
  if (/map_response/.test(processing.attributes.get('template') ?? '')) return true;
  return descendants(processing, 'qti-map-response').some(
    ({ attributes }) => attributes.get('identifier') === name,
  );
}
