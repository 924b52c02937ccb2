import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { match } from './testing/questions.ts';
import { sameText } from './text.ts';

const markMatch = (matched: Record<string, string>, final?: true) =>
  mark({ kind: 'match', question: match, response: { matched }, ...(final && { final }) });

it('gives a point for each pair and says why it is one', () => {
  expect(markMatch({ votes: 'votes', illusion: 'illusion', sample: 'sample' })).toMatchObject({
    earned: 3,
    possible: 3,
    feedback: [{ state: 'right', text: sameText('A weight.') }, {}, {}],
  });
});

it('speaks to a missed pair and names its tag', () => {
  expect(markMatch({ votes: 'votes', illusion: 'census', sample: 'illusion' })).toMatchObject({
    earned: 1,
    feedback: [
      { part: 'votes', state: 'right' },
      { part: 'illusion', state: 'wrong', text: sameText('No lie is needed.') },
      { part: 'sample', state: 'wrong', text: sameText('Chance, not choice.') },
    ],
    tags: ['intent-needed'],
  });
});

it('asks for the pairs still open, unless handed in', () => {
  expect(markMatch({})).toMatchObject({ reason: 'empty' });
  expect(markMatch({ votes: 'votes' })).toMatchObject({ reason: 'incomplete', missing: 2 });
  expect(markMatch({ votes: 'votes' }, true)).toMatchObject({
    earned: 1,
    feedback: [{ state: 'right' }, { state: 'missed' }, { state: 'missed' }],
  });
});

it('does not mark a right side used twice, nor unknown ones', () => {
  expect(markMatch({ votes: 'votes', illusion: 'votes' })).toMatchObject({ reason: 'not-offered' });
  expect(markMatch({ votes: 'moon' })).toMatchObject({ reason: 'not-offered' });
});
