import { questionBank } from '@groundswell/core/question-bank';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { withOneChange } from '../testing/with-one-change.ts';
import { openQuestion } from './open-question.ts';

const open = (settings: unknown) => openQuestion({ name: '', settings });
/** One question of each kind in the bank. */
const ofEachKind = new Map(questionBank.map(({ question }) => [question.kind, question]));

it.each([...ofEachKind])('opens a question of kind %s by its own schema', async (_, question) => {
  expect(await open(question)).toEqual({ status: 'opened', question });
});

it.each([...ofEachKind])(
  'opens a question of kind %s with any part of it changed, or says what is wrong',
  async (_, question) => {
    await fc.assert(
      fc.asyncProperty(withOneChange(question), async (written) => {
        const opened = await open(JSON.stringify(written));

        expect(opened.status === 'refused' ? opened.detail : opened.question).not.toBe('');
      }),
    );
  },
);

it.each([
  ['an unknown kind', { kind: 'riddle' }],
  ['a kind that every object has', { kind: 'constructor' }],
  ['no kind', {}],
])('names the kinds there are, where it is given %s', async (_, settings) => {
  expect(await open(settings)).toMatchObject({
    reason: 'wrong-settings',
    detail: expect.stringContaining('single | multi'),
  });
});
