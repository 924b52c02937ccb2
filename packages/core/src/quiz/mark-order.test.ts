import { expect, it } from 'vitest';
import { markOrder } from './mark-order.ts';
import { order } from './testing/questions.ts';
import { sameText } from './text.ts';

it.each([[['d1', 'd2', 'r', 'k']], [['d2', 'd1', 'r', 'k']]])(
  'takes tied items in either order: %j',
  (answered) => {
    expect(markOrder(order, { order: answered })).toMatchObject({
      earned: 1,
      possible: 1,
      feedback: [{ part: 'answer', state: 'right' }],
    });
  },
);

it.each([
  [['d1', 'r', 'd2', 'k'], 4 / 5],
  [['d1', 'd2', 'k', 'r'], 4 / 5],
  [['r', 'd1', 'd2', 'k'], 3 / 5],
  [['k', 'r', 'd2', 'd1'], 0],
])('gives %j the share of its five unequal pairs that stand right', (answered, earned) => {
  const verdict = markOrder(order, { order: answered });

  expect(verdict).toMatchObject({ status: 'marked', possible: 1 });
  expect(verdict.status === 'marked' && verdict.earned).toBeCloseTo(earned, 12);
});

it('speaks to a known error and names its tag', () => {
  expect(markOrder(order, { order: ['d1', 'r', 'd2', 'k'] })).toMatchObject({
    feedback: [{ part: 'd2', state: 'wrong', text: sameText('Her best tries grow.') }],
    tags: ['better-post'],
  });
});

it('says the general word for any other error', () => {
  expect(markOrder(order, { order: ['d1', 'd2', 'k', 'r'] })).toMatchObject({
    feedback: [{ part: 'answer', text: sameText('Look at the medians.') }],
    tags: [],
  });
});

it('tells each item with something to say whether it stands in its place', () => {
  const items = order.items.map((item) =>
    item.id === 'k' || item.id === 'd1'
      ? { ...item, feedback: sameText(`About ${item.id}.`) }
      : item,
  );

  const verdict = markOrder({ ...order, items }, { order: ['d2', 'd1', 'k', 'r'] });

  expect(verdict).toMatchObject({
    feedback: [{ part: 'answer' }, { part: 'k', state: 'wrong' }, { part: 'd1', state: 'right' }],
  });
});

it('does not mark what is empty, incomplete, doubled or unknown', () => {
  expect(markOrder(order, { order: [] })).toMatchObject({ reason: 'empty' });
  expect(markOrder(order, { order: ['k', 'r'] })).toMatchObject({
    reason: 'incomplete',
    missing: 2,
  });
  expect(markOrder(order, { order: ['k', 'k', 'r', 'd1'] })).toMatchObject({
    reason: 'not-offered',
  });
  expect(markOrder(order, { order: ['k', 'z', 'r', 'd1'] })).toMatchObject({
    reason: 'not-offered',
  });
});
