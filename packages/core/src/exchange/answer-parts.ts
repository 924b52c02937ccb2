import { sameText, type Text } from '../quiz/text.ts';
import type { WrittenAnswer } from '../quiz/written.ts';

/** A last answer `*` without credit is the word for everything else. */
export function takeCatchAll(
  answers: readonly WrittenAnswer[],
): [WrittenAnswer | undefined, readonly WrittenAnswer[]] {
  const last = answers.at(-1);
  return last?.text.en === '*' && last.share === 0
    ? [last, answers.slice(0, -1)]
    : [undefined, answers];
}

/** Without the dust of binary fractions: 0.1 + 0.2 is .3. */
export function decimal(number: number): number {
  return Number(number.toPrecision(14));
}

/** Its own words, else the general ones, else the stock. */
export function feedback(own: string, general: string, plain: Text): Text {
  if (own !== '') return sameText(own);
  return general === '' ? plain : sameText(general);
}

/** a … z, then o27 and on. */
export function optionId(at: number): string {
  return at < 26 ? String.fromCharCode(97 + at) : `o${at + 1}`;
}
