import { type Kind, mark, type Question, type Response } from '@groundswell/core/quiz';

/** An answer that earns everything there is to earn. */
export function fullResponse<K extends Kind>(kind: K, question: Question<K>): Response<K> {
  return find(kind, question, (earned, possible) => earned === possible);
}

/** An answer that earns less than that. */
export function lesserResponse<K extends Kind>(kind: K, question: Question<K>): Response<K> {
  return find(kind, question, (earned, possible) => earned < possible);
}

function find<K extends Kind>(
  kind: K,
  question: Question<K>,
  isWanted: (earned: number, possible: number) => boolean,
): Response<K> {
  const found = likely[kind](question).find((response) => {
    const verdict = mark({ kind, question, response });
    return verdict.status === 'marked' && isWanted(verdict.earned, verdict.possible);
  });
  if (!found) throw new Error(`No such answer to ${question.id} is known.`);
  return found;
}

/** Answers to try, right and wrong ones in any order: marking tells which is which. */
const likely: { readonly [K in Kind]: (question: Question<K>) => readonly Response<K>[] } = {
  single: ({ options }) => options.map(({ id }) => ({ picked: id })),
  multi: ({ options }) => [
    { picked: idsOf(options.filter(({ right }) => right)) },
    ...options.map(({ id }) => ({ picked: [id] })),
    { picked: idsOf(options) },
  ],
  'true-false': () => [{ value: true }, { value: false }],
  number: ({ answer }) => [{ value: answer }, { value: answer * 7 + 13 }],
  estimate: ({ answer }) => [{ value: answer }, { value: answer * 900 + 900 }],
  short: ({ answers }) => [
    ...answers.map(({ text }) => ({ words: text.en })),
    { words: 'something else' },
  ],
  order: ({ answer }) => [{ order: answer.flat() }, { order: answer.flat().toReversed() }],
  sort: ({ bins, cards }) => [
    { placed: Object.fromEntries(cards.map(({ id, bin }) => [id, bin])) },
    ...bins.map((bin) => ({ placed: Object.fromEntries(cards.map(({ id }) => [id, bin.id])) })),
  ],
  match: ({ pairs }) =>
    [0, 1].map((turn) => ({
      matched: Object.fromEntries(
        pairs.map(({ id }, at) => [id, pairs[(at + turn) % pairs.length]?.id ?? id]),
      ),
    })),
  explain: () => [
    { words: 'Something.', selfMark: 'same-idea' },
    { words: 'Something else.', selfMark: 'missed' },
  ],
  prediction: () => [],
  cloze: ({ gaps }) =>
    [true, false].map((isRight) => ({
      filled: Object.fromEntries(
        gaps.map((gap) => {
          if (!('options' in gap)) return [gap.id, isRight ? gap.answers[0]!.text.en : 'qqq'];
          return [gap.id, gap.options.find(({ right = false }) => right === isRight)!.id];
        }),
      ),
    })),
  highlight: ({ pieces }) => {
    const words = pieces.filter(({ feedback }) => feedback);
    return [
      { marked: idsOf(words.filter(({ right }) => right)) },
      { marked: idsOf(words.filter(({ right }) => !right)) },
      { marked: idsOf(words).slice(0, 1) },
    ];
  },
  hotspot: ({ regions }) => regions.map(({ id }) => ({ point: null, region: id })),
  curve: ({ x, y, truth }) => [
    { points: truth },
    ...[y.max, y.min].map((height) => ({
      points: [x.min, x.max].map((at) => [at, height] as const),
    })),
  ],
  open: ({ rubric }) => [
    { words: 'Something.', ticked: idsOf(rubric) },
    { words: 'Something else.', ticked: [] },
  ],
  trust: ({ post }) => [
    { judgement: post.truth, confidence: 0.75 },
    { judgement: post.truth === 'misleading' ? 'trustworthy' : 'misleading', confidence: 0.75 },
  ],
  share: () => [{ decision: 'check' }, { decision: 'share' }, { decision: 'ignore' }],
  'network-goal': () => [],
};

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}
