import * as fc from 'fast-check';
import type { CurvePoint } from '../curve-points.ts';
import { judgements } from '../judgement.ts';
import type { Kind, Question, Response } from '../question.ts';
import { selfMarks } from '../self-mark.ts';
import { shareDecisions } from '../share-decision.ts';
import * as later from './more-questions.ts';
import * as first from './questions.ts';

/** What every marker must hold to, whatever it is given. */
export interface MarkerLaws<K extends Kind> {
  readonly question: Question<K>;
  readonly responses: fc.Arbitrary<Response<K>>;
  /** The same question with its parts in another order. Left out where it has none that are shown in any order. */
  readonly reordered?: fc.Arbitrary<Question<K>>;
  /** An answer, and the same with one more part right, or nearer. Left out where nothing lies between. */
  readonly better?: fc.Arbitrary<readonly [Response<K>, Response<K>]>;
}

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const share01 = fc.double({ min: 0, max: 1, noNaN: true });
const aNumber = fc.double({ noNaN: true });

const rank = (id: string) => first.order.answer.findIndex((tied) => tied.includes(id));

/** A new kind does not compile until its laws stand here. */
export const markerLaws: { readonly [K in Kind]: MarkerLaws<K> } = {
  single: {
    question: first.single,
    responses: fc.constantFrom(...idsOf(first.single.options)).map((picked) => ({ picked })),
    reordered: shuffled(first.single.options).map((options) => ({ ...first.single, options })),
  },
  multi: {
    question: first.multi,
    responses: fc.subarray(idsOf(first.multi.options)).map((picked) => ({ picked })),
    reordered: shuffled(first.multi.options).map((options) => ({ ...first.multi, options })),
    better: fc
      .tuple(fc.subarray(idsOf(first.multi.options)), fc.constantFrom('a', 'c'))
      .map(([picked, more]) => [{ picked }, { picked: [...new Set([...picked, more])] }]),
  },
  number: { question: first.number, responses: aNumber.map((value) => ({ value })) },
  order: {
    question: first.order,
    responses: shuffled(idsOf(first.order.items)).map((order) => ({ order })),
    reordered: shuffled(first.order.items).map((items) => ({ ...first.order, items })),
    better: fc.tuple(shuffled(['d1', 'r', 'k', 'd2']), fc.nat(2)).map(([order, at]) => {
      const neighbours = order.slice(at, at + 2).toSorted((a, b) => rank(a) - rank(b));
      return [{ order }, { order: order.toSpliced(at, 2, ...neighbours) }];
    }),
  },
  sort: {
    question: first.sort,
    responses: placements(),
    reordered: fc
      .tuple(shuffled(first.sort.cards), shuffled(first.sort.bins))
      .map(([cards, bins]) => ({ ...first.sort, cards, bins })),
    better: fc
      .tuple(placements(), fc.constantFrom(...first.sort.cards))
      .map(([{ placed }, { id, bin }]) => [{ placed }, { placed: { ...placed, [id]: bin } }]),
  },
  match: {
    question: first.match,
    responses: matchings(),
    reordered: shuffled(first.match.pairs).map((pairs) => ({ ...first.match, pairs })),
    better: fc
      .tuple(matchings(), fc.constantFrom(...idsOf(first.match.pairs)))
      .map(([{ matched }, id]) => {
        const others = Object.entries(matched).filter(([, right]) => right !== id);
        return [{ matched }, { matched: { ...Object.fromEntries(others), [id]: id } }];
      }),
  },
  explain: {
    question: {
      id: 'explain',
      kind: 'explain',
      prompt: later.open.prompt,
      model: later.open.model,
    },
    responses: fc.constantFrom(...selfMarks).map((selfMark) => ({ words: 'So.', selfMark })),
    better: fc
      .constantFrom(['missed', 'partly'] as const, ['partly', 'same-idea'] as const)
      .map(([less, more]) => [
        { words: 'So.', selfMark: less },
        { words: 'So.', selfMark: more },
      ]),
  },
  prediction: {
    question: first.prediction,
    responses: fc.record({
      predicted: fc.integer({ min: 1, max: 1000 }),
      sureness: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
    }),
  },
  'true-false': {
    question: later.trueFalse,
    responses: fc.boolean().map((value) => ({ value })),
  },
  short: {
    question: later.short,
    responses: words().map((typed) => ({ words: typed })),
    reordered: shuffled(later.short.answers).map((answers) => ({ ...later.short, answers })),
  },
  estimate: {
    question: later.estimate,
    responses: aNumber.map((value) => ({ value })),
    better: fc
      .tuple(fc.double({ min: 0.001, max: 1e6, noNaN: true }), share01)
      // Part of the way towards 100, by factors.
      .map(([value, way]) => [{ value }, { value: value * (100 / value) ** way }]),
  },
  cloze: {
    question: later.cloze,
    responses: fillings(),
    reordered: shuffled(later.cloze.gaps).map((gaps) => ({ ...later.cloze, gaps })),
    better: fc
      .tuple(fillings(), fc.constantFrom({ who: 'b' }, { what: 'tie' }))
      .map(([{ filled }, more]) => [{ filled }, { filled: { ...filled, ...more } }]),
  },
  highlight: {
    question: later.highlight,
    responses: fc.subarray(['p1', 'p2', 'p3']).map((marked) => ({ marked })),
    reordered: shuffled(later.highlight.pieces).map((pieces) => ({ ...later.highlight, pieces })),
    better: fc
      .tuple(fc.subarray(['p1', 'p2', 'p3']), fc.constantFrom('p1', 'p3'))
      .map(([marked, more]) => [{ marked }, { marked: [...new Set([...marked, more])] }]),
  },
  hotspot: {
    question: later.hotspot,
    responses: fc.oneof(
      fc.tuple(share01, share01).map((point) => ({ point, region: null })),
      fc.constantFrom('address', 'face').map((region) => ({ point: null, region })),
    ),
    reordered: shuffled(later.hotspot.regions).map((regions) => ({ ...later.hotspot, regions })),
  },
  curve: {
    question: later.curve,
    responses: curves(),
    // Halfway to the truth, which rises by ten a week.
    better: curves().map(({ points }) => [
      { points },
      { points: points.map(([x, y]): CurvePoint => [x, (y + 10 * x) / 2]) },
    ]),
  },
  open: {
    question: later.open,
    responses: fc.subarray(['asks', 'helps']).map((ticked) => ({ words: 'So.', ticked })),
    reordered: shuffled(later.open.rubric).map((rubric) => ({ ...later.open, rubric })),
    better: fc
      .constantFrom('asks', 'helps')
      .chain((more) => fc.subarray(['asks', 'helps']).map((ticked) => ({ more, ticked })))
      .map(({ more, ticked }) => [
        { words: 'So.', ticked },
        { words: 'So.', ticked: [...new Set([...ticked, more])] },
      ]),
  },
  trust: {
    question: later.trust,
    responses: fc
      .constantFrom(...judgements)
      .map((judgement) => ({ judgement, confidence: judgement === 'not-enough' ? null : 0.8 })),
  },
  share: {
    question: later.share,
    responses: fc.constantFrom(...shareDecisions).map((decision) => ({ decision })),
  },
  'network-goal': {
    question: first.board,
    responses: fc
      .array(
        fc.tuple(
          fc.constantFrom(...idsOf(first.board.people)),
          fc.constantFrom(...idsOf(first.board.people)),
        ),
        { maxLength: 40 },
      )
      .map((ties) => ({ ties })),
    reordered: shuffled(first.board.people).map((people) => ({ ...first.board, people })),
  },
};

function placements() {
  const bins = fc.array(fc.constantFrom(...idsOf(first.sort.bins)), { minLength: 3, maxLength: 3 });
  return fc.tuple(fc.subarray(idsOf(first.sort.cards)), bins).map(([cards, bins]) => ({
    placed: Object.fromEntries(cards.map((card, at) => [card, bins[at] ?? 'seen'])),
  }));
}

function matchings() {
  const lefts = idsOf(first.match.pairs);
  const rights = fc.shuffledSubarray([...lefts, 'census'], { minLength: 3, maxLength: 4 });
  return fc.tuple(fc.subarray(lefts), rights).map(([lefts, rights]) => ({
    matched: Object.fromEntries(lefts.map((left, at) => [left, rights[at] ?? left])),
  }));
}

function words() {
  const known = ['mobilization', 'participation', 'by asking', 'tie', 'Mobilisazi'];
  return fc.oneof(fc.string(), fc.constantFrom(...known));
}

function fillings() {
  return fc
    .record({ who: fc.constantFrom('a', 'b'), what: words() }, { requiredKeys: [] })
    .map((filled) => ({ filled: filled as Readonly<Record<string, string>> }));
}

function curves() {
  const x = fc.double({ min: 0.01, max: 9.99, noNaN: true });
  const y = fc.double({ min: -50, max: 150, noNaN: true });
  return fc
    .tuple(fc.uniqueArray(fc.tuple(x, y), { maxLength: 8, selector: ([x]) => x }), y, y)
    .map(([between, start, end]) => ({
      points: [[0, start] as const, ...between, [10, end] as const].toSorted((a, b) => a[0] - b[0]),
    }));
}
