import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark } from './mark.ts';
import { judgements } from './judgement.ts';
import { shareDecisions } from './share-decision.ts';
import {
  cloze,
  curve,
  estimate,
  highlight,
  hotspot,
  open,
  share,
  short,
  trueFalse,
  trust,
} from './testing/more-questions.ts';
import type { Verdict } from './verdict.ts';

const share01 = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.oneof(
  fc.string(),
  fc.constantFrom('mobilization', 'participation', 'by asking', 'tie', 'Mobilisazi'),
);
const curvePoints = fc
  .array(
    fc.tuple(
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: -50, max: 150, noNaN: true }),
    ),
    { maxLength: 8 },
  )
  .map((points) =>
    [[0, 20] as const, ...points.filter(([x]) => x > 0 && x < 10), [10, 60] as const].toSorted(
      (a, b) => a[0] - b[0],
    ),
  )
  .filter((points) => points.every(([x], at) => at === 0 || x > points[at - 1]![0]));
const filled = fc.record({ who: fc.constantFrom('a', 'b'), what: words }, { requiredKeys: [] });
const marked = fc.subarray(['p1', 'p2', 'p3']);

const anyVerdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc
    .boolean()
    .map((value) => mark({ kind: 'true-false', question: trueFalse, response: { value } })),
  words.map((typed) => mark({ kind: 'short', question: short, response: { words: typed } })),
  fc.double().map((value) => mark({ kind: 'estimate', question: estimate, response: { value } })),
  filled.map((filled) =>
    mark({ kind: 'cloze', question: cloze, response: { filled }, final: true }),
  ),
  marked.map((marked) => mark({ kind: 'highlight', question: highlight, response: { marked } })),
  fc
    .tuple(share01, share01)
    .map((point) =>
      mark({ kind: 'hotspot', question: hotspot, response: { point, region: null } }),
    ),
  curvePoints.map((points) => mark({ kind: 'curve', question: curve, response: { points } })),
  fc
    .subarray(['asks', 'helps'])
    .map((ticked) => mark({ kind: 'open', question: open, response: { words: 'So.', ticked } })),
  fc
    .constantFrom(...judgements)
    .map((judgement) =>
      mark({ kind: 'trust', question: trust, response: { judgement, confidence: 0.8 } }),
    ),
  fc
    .constantFrom(...shareDecisions)
    .map((decision) => mark({ kind: 'share', question: share, response: { decision } })),
);

const earned = (verdict: Verdict) => (verdict.status === 'marked' ? verdict.earned : 0);

it('keeps every mark of the later kinds between nothing and all there is', () => {
  fc.assert(
    fc.property(anyVerdict, (verdict) => {
      expect(earned(verdict)).toBeGreaterThanOrEqual(0);
      expect(earned(verdict)).toBeLessThanOrEqual(
        verdict.status === 'marked' ? verdict.possible : 0,
      );
    }),
    { numRuns: 500 },
  );
});

describe('nearer, or one more right part, never earns less', () => {
  it('in an estimate', () => {
    const value = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [near, far] = factor(a) <= factor(b) ? [a, b] : [b, a];
        expect(ofEstimate(near)).toBeGreaterThanOrEqual(ofEstimate(far) - 1e-12);
      }),
    );
  });

  it('in a cloze', () => {
    fc.assert(
      fc.property(filled, fc.constantFrom({ who: 'b' }, { what: 'tie' }), (filled, more) => {
        expect(ofCloze({ ...filled, ...more })).toBeGreaterThanOrEqual(ofCloze(filled));
      }),
    );
  });

  it('in highlighting, and a wrong mark never earns more', () => {
    fc.assert(
      fc.property(marked, fc.constantFrom('p1', 'p3'), (marked, right) => {
        expect(ofHighlight([...marked, right])).toBeGreaterThanOrEqual(ofHighlight(marked));
        expect(ofHighlight([...marked, 'p2'])).toBeLessThanOrEqual(ofHighlight(marked));
      }),
    );
  });
});

it('marks gaps, pieces and rubric points alike in any order', () => {
  fc.assert(
    fc.property(filled, marked, (filled, marked) => {
      const gaps = cloze.gaps.toReversed();
      const pieces = highlight.pieces.toReversed();
      expect(
        earned(
          mark({ kind: 'cloze', question: { ...cloze, gaps }, response: { filled }, final: true }),
        ),
      ).toBe(earned(mark({ kind: 'cloze', question: cloze, response: { filled }, final: true })));
      expect(
        earned(
          mark({ kind: 'highlight', question: { ...highlight, pieces }, response: { marked } }),
        ),
      ).toBe(earned(mark({ kind: 'highlight', question: highlight, response: { marked } })));
    }),
  );
});

function ofEstimate(value: number): number {
  return earned(mark({ kind: 'estimate', question: estimate, response: { value } }));
}

function ofCloze(filled: Readonly<Record<string, string>>): number {
  return earned(mark({ kind: 'cloze', question: cloze, response: { filled }, final: true }));
}

function ofHighlight(marked: readonly string[]): number {
  return earned(mark({ kind: 'highlight', question: highlight, response: { marked } }));
}

/** How many times too much or too little. */
function factor(value: number): number {
  return Math.max(value / estimate.answer, estimate.answer / value);
}
