import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { sort } from './testing/questions.ts';
import { sameText } from './text.ts';

const markSort = (placed: Record<string, string>, final?: true) =>
  mark({ kind: 'sort', question: sort, response: { placed }, ...(final && { final }) });

it('gives a point for each card in its bin', () => {
  expect(markSort({ views: 'seen', promises: 'said', people: 'acted' })).toMatchObject({
    earned: 3,
    possible: 3,
    tags: [],
  });
});

it('says what is special about a wrong bin, else what is said elsewhere, else why the right bin is right', () => {
  const verdict = markSort({ views: 'said', promises: 'acted', people: 'seen' });

  expect(verdict).toMatchObject({
    earned: 0,
    feedback: [
      { part: 'views', state: 'wrong', text: sameText('A view tells nothing more.') },
      { part: 'promises', state: 'wrong', text: sameText('Wait for Saturday.') },
      { part: 'people', state: 'wrong', text: sameText('They acted.') },
    ],
    tags: ['views-equal-believers', 'intent-is-act'],
  });
});

it('takes a bin that is as good, and says its own reason', () => {
  const [views, ...others] = sort.cards;
  if (!views) throw new Error('There are cards.');
  const either = { ...views, fitsToo: [{ bin: 'said', feedback: sameText('If they nodded.') }] };
  const question = { ...sort, cards: [either, ...others] };
  const placed = { views: 'said', promises: 'said', people: 'acted' };

  expect(mark({ kind: 'sort', question, response: { placed } })).toMatchObject({
    earned: 3,
    feedback: [{ state: 'right', text: sameText('If they nodded.') }, {}, {}],
    tags: [],
  });
});

it('asks for the cards still on the table', () => {
  expect(markSort({})).toEqual({ status: 'unready', reason: 'empty' });
  expect(markSort({ views: 'seen' })).toEqual({
    status: 'unready',
    reason: 'incomplete',
    missing: 2,
  });
});

it('marks what is there once it is handed in, and calls the rest missed, not wrong', () => {
  expect(markSort({ views: 'seen' }, true)).toMatchObject({
    earned: 1,
    possible: 3,
    feedback: [{ state: 'right' }, { state: 'missed' }, { state: 'missed' }],
  });
  expect(markSort({}, true)).toMatchObject({ status: 'unready' });
});

it('does not mark cards or bins that it does not have', () => {
  expect(markSort({ constructor: 'seen' })).toMatchObject({ reason: 'not-offered' });
  expect(markSort({ views: 'elsewhere' })).toMatchObject({ reason: 'not-offered' });
});
