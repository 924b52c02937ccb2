import { qtiNumber } from './qti-names.ts';

/** A number that the item gives back, with what it is at first. */
export function outcome(name: string, value: number): string {
  return `<qti-outcome-declaration identifier="${name}" cardinality="single" base-type="float"><qti-default-value><qti-value>${value}</qti-value></qti-default-value></qti-outcome-declaration>`;
}

export function declaration(
  name: string,
  cardinality: 'single' | 'multiple' | 'ordered',
  baseType: string,
  right: readonly string[],
  entries: readonly string[],
  most: number,
): string {
  const values = right.map((value) => `<qti-value>${value}</qti-value>`).join('');
  const correct = values === '' ? '' : `<qti-correct-response>${values}</qti-correct-response>`;
  const mapping =
    entries.length === 0
      ? ''
      : `<qti-mapping default-value="0" lower-bound="0" upper-bound="${most}">${entries.join('')}</qti-mapping>`;
  return `  <qti-response-declaration identifier="${name}" cardinality="${cardinality}" base-type="${baseType}">${correct}${mapping}</qti-response-declaration>`;
}

export function mapEntry(key: string, value: number, more = ''): string {
  return `<qti-map-entry map-key="${key}" mapped-value="${qtiNumber(value)}"${more}/>`;
}

/** SCORE is the sum of the mapped responses; an empty one counts as nothing. */
export function addMapped(...names: readonly string[]): string {
  const mapped = names.map((name) => `<qti-map-response identifier="${name}"/>`).join('');
  return `    <qti-set-outcome-value identifier="SCORE"><qti-sum>${mapped}</qti-sum></qti-set-outcome-value>`;
}

export function setFeedback(value: string): string {
  return `    <qti-set-outcome-value identifier="FEEDBACK">${value}</qti-set-outcome-value>`;
}

interface Link {
  /** A condition; the last link has none. */
  readonly when?: string;
  readonly score?: number;
  readonly feedback: string;
}

/** The first condition that holds sets the score and the feedback; nothing is said of an empty response. */
export function chain(links: readonly Link[]): string {
  const set = ({ score, feedback }: Link) =>
    `${score === undefined ? '' : `<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">${qtiNumber(score)}</qti-base-value></qti-set-outcome-value>`}<qti-set-outcome-value identifier="FEEDBACK"><qti-base-value base-type="identifier">${feedback}</qti-base-value></qti-set-outcome-value>`;
  const rest = links.map((link) =>
    link.when === undefined
      ? `<qti-response-else>${set(link)}</qti-response-else>`
      : `<qti-response-else-if>${link.when}${set(link)}</qti-response-else-if>`,
  );
  const empty = `<qti-response-if><qti-is-null><qti-variable identifier="RESPONSE"/></qti-is-null><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">0</qti-base-value></qti-set-outcome-value></qti-response-if>`;
  return `    <qti-response-condition>${empty}${rest.join('')}</qti-response-condition>`;
}

export function compare(sign: 'lt' | 'gt', bound: number): string {
  return `<qti-${sign}><qti-variable identifier="RESPONSE"/><qti-base-value base-type="float">${qtiNumber(bound)}</qti-base-value></qti-${sign}>`;
}

export function near(value: number, below: number, above: number): string {
  return `<qti-equal tolerance-mode="absolute" tolerance="${qtiNumber(below)} ${qtiNumber(above)}"><qti-variable identifier="RESPONSE"/><qti-base-value base-type="float">${qtiNumber(value)}</qti-base-value></qti-equal>`;
}
