import * as v from 'valibot';
import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { questionSchema } from './question-schema.ts';
import { cloze } from './testing/more-questions.ts';
import { sameText } from './text.ts';

const answer = (filled: Record<string, string>, final?: true) =>
  mark({ kind: 'cloze', question: cloze, response: { filled }, ...(final && { final }) });

it('gives a point for each gap', () => {
  expect(answer({ who: 'b', what: 'Tie' })).toMatchObject({ earned: 2, possible: 2 });
  expect(answer({ who: 'a', what: 'tie' })).toMatchObject({ earned: 1, tags: ['all-alike'] });
});

it('asks for open gaps, a blank one included, unless handed in', () => {
  expect(answer({ who: 'b', what: ' ' })).toMatchObject({ reason: 'incomplete', missing: 1 });
  expect(answer({})).toMatchObject({ reason: 'empty' });
  expect(answer({ who: 'b' }, true)).toMatchObject({
    earned: 1,
    feedback: [{ state: 'right' }, { part: 'what', state: 'missed', text: sameText('A tie.') }],
  });
});

it('refuses gaps and options that it does not have', () => {
  expect(answer({ who: 'z', what: 'tie' })).toMatchObject({ reason: 'not-offered' });
  expect(answer({ why: 'b' })).toMatchObject({ reason: 'not-offered' });
});

it.each(['{{who}} alone', '{{who}} {{what}} {{why}}', '{{who}} {{who}} {{what}}'])(
  'is refused by the schema where the passage is "%s"',
  (passage) => {
    const question = { ...cloze, passage: { ...cloze.passage, id: passage } };
    expect(v.safeParse(questionSchema, question).success).toBe(false);
  },
);
