import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import type { Kind, Question, Response } from './question.ts';
import { type MarkerLaws, markerLaws } from './testing/marker-laws.ts';

const kinds = Object.keys(markerLaws) as Kind[];

it.each(kinds)('gives from nothing to all there is, and the same each time: %s', (kind) => {
  expect.hasAssertions();
  holdsBounds(kind);
});

it.each(kinds.filter((kind) => markerLaws[kind].reordered))(
  'minds no order of the parts: %s',
  (kind) => {
    expect.hasAssertions();
    mindsNoOrder(kind);
  },
);

it.each(kinds.filter((kind) => markerLaws[kind].better))(
  'never gives less for one more right part, or for nearer: %s',
  (kind) => {
    expect.hasAssertions();
    risesWithMore(kind);
  },
);

it('never calls a prediction right or wrong', () => {
  const { question, responses } = markerLaws.prediction;
  fc.assert(
    fc.property(responses, (response) => {
      const verdict = mark({ kind: 'prediction', question, response });
      expect(verdict.status).toBe('locked');
      expect(verdict).not.toHaveProperty('earned');
    }),
  );
});

it('never gives more for a wrong word marked besides', () => {
  fc.assert(
    fc.property(fc.subarray(['p1', 'p3']), (marked) => {
      const { question } = markerLaws.highlight;
      expect(earned('highlight', question, { marked: [...marked, 'p2'] })).toBeLessThanOrEqual(
        earned('highlight', question, { marked }),
      );
    }),
  );
});

function holdsBounds<K extends Kind>(kind: K, laws: MarkerLaws<K> = markerLaws[kind]): void {
  const { question, responses } = laws;
  fc.assert(
    fc.property(responses, (response) => {
      const verdict = mark({ kind, question, response, final: true });
      expect(mark({ kind, question, response, final: true })).toEqual(verdict);
      if (verdict.status !== 'marked') return;
      expect(verdict.earned).toBeGreaterThanOrEqual(0);
      expect(verdict.earned).toBeLessThanOrEqual(verdict.possible);
      expect(verdict.possible).toBeGreaterThan(0);
    }),
  );
}

function mindsNoOrder<K extends Kind>(kind: K, laws: MarkerLaws<K> = markerLaws[kind]): void {
  const { question, responses, reordered } = laws;
  if (!reordered) return;
  fc.assert(
    fc.property(responses, reordered, (response, other) => {
      expect(earned(kind, other, response)).toBeCloseTo(earned(kind, question, response), 12);
    }),
  );
}

function risesWithMore<K extends Kind>(kind: K, laws: MarkerLaws<K> = markerLaws[kind]): void {
  const { question, better } = laws;
  if (!better) return;
  fc.assert(
    fc.property(better, ([less, more]) => {
      expect(earned(kind, question, more)).toBeGreaterThanOrEqual(
        earned(kind, question, less) - 1e-9,
      );
    }),
  );
}

function earned<K extends Kind>(kind: K, question: Question<K>, response: Response<K>): number {
  const verdict = mark({ kind, question, response, final: true });
  return verdict.status === 'marked' ? verdict.earned : 0;
}
