import type { MatchQuestion } from '../quiz/match.ts';
import type { SortQuestion } from '../quiz/sort.ts';
import { sameText, type Text } from '../quiz/text.ts';

/** Sides that belong together; an extra right side has no left. */
export interface Sides {
  readonly left: string;
  readonly right: string;
}

interface Base {
  readonly id: string;
  readonly prompt: Text;
}

/** A matching; where one right side serves several left sides, a sorting into the right sides. */
export function matchingOf<B extends Base>(
  base: B,
  sides: readonly Sides[],
  feedback: Text,
): (B & MatchQuestion) | (B & SortQuestion) {
  const pairs = sides.filter(({ left }) => left !== '');
  const rights = pairs.map(({ right }) => right);
  const extras = sides.filter(({ left }) => left === '').map(({ right }) => right);
  if (new Set(rights).size === rights.length) {
    const ids = sides.map((_, at) => `p${at + 1}`);
    return {
      ...base,
      kind: 'match',
      pairs: sides.flatMap(({ left, right }, at) =>
        left === ''
          ? []
          : { id: ids[at] ?? '', left: sameText(left), right: sameText(right), feedback },
      ),
      ...(extras.length > 0 && {
        extras: sides.flatMap(({ left, right }, at) =>
          left === '' ? { id: ids[at] ?? '', text: sameText(right) } : [],
        ),
      }),
    };
  }
  const bins = [...new Set([...rights, ...extras])].map((text, at) => ({
    id: `b${at + 1}`,
    text: sameText(text),
  }));
  return {
    ...base,
    kind: 'sort',
    bins,
    cards: pairs.map(({ left, right }, at) => ({
      id: `c${at + 1}`,
      text: sameText(left),
      bin: bins.find(({ text }) => text.en === right)?.id ?? '',
      feedback,
    })),
  };
}
