import type { Question } from '@groundswell/core/quiz';
import { describe, expect, it } from 'vitest';
import { actOn, type BenchAct, type Draft, emptyBench, finished } from './bench.ts';

const say = (words: string) => ({ en: words, id: words });
const open = (id: string): Question => ({
  id,
  kind: 'explain',
  prompt: say(id),
  model: say('model'),
});
const asDraft = (question: object) => question as Draft;
const after = (...acts: BenchAct[]) => acts.reduce(actOn, emptyBench);
const bring = (...ids: string[]): BenchAct => ({
  type: 'bring',
  questions: ids.map(open),
  batch: 'x',
});
const ids = (history: ReturnType<typeof after>) => finished(history.now).map(({ id }) => id);

const type = (words: string): BenchAct => ({
  type: 'change',
  key: 1,
  part: 'prompt',
  value: asDraft({ ...open('a'), prompt: say(words) }),
});

describe('the bench', () => {
  it('puts what is brought behind what is there', () => {
    expect(ids(after(bring('a', 'b'), bring('c')))).toEqual(['a', 'b', 'c']);
  });

  it('keeps what is there when a file holds nothing', () => {
    const before = after(bring('a'));
    expect(actOn(before, { type: 'bring', questions: [], batch: 'y' })).toBe(before);
  });

  it('makes room for a batch that is read in another format', () => {
    const again: BenchAct = { type: 'bring', questions: [open('d')], batch: 'z', instead: 'x' };
    expect(ids(after(bring('a', 'b'), again))).toEqual(['d']);
  });

  it('tells ids apart that come twice', () => {
    expect(ids(after(bring('a'), bring('a')))).toEqual(['a', 'a-2']);
  });

  it('moves, removes, and takes each step back and forth again', () => {
    const moved = after(
      bring('a', 'b', 'c'),
      { type: 'move', key: 3, by: -1 },
      { type: 'remove', key: 1 },
    );
    expect(ids(moved)).toEqual(['c', 'b']);
    const undone = actOn(actOn(moved, { type: 'undo' }), { type: 'undo' });
    expect(ids(undone)).toEqual(['a', 'b', 'c']);
    expect(ids(actOn(undone, { type: 'redo' }))).toEqual(['a', 'c', 'b']);
  });

  it('keeps what was typed while it does not pass, and the question that did', () => {
    const broken = asDraft({ ...open('a'), prompt: say('') });
    const history = after(bring('a'), { type: 'change', key: 1, part: 'prompt', value: broken });
    expect(history.now.items[0]).toEqual({
      key: 1,
      batch: 'x',
      question: open('a'),
      draft: broken,
    });
    const mended = actOn(history, {
      type: 'change',
      key: 1,
      part: 'prompt',
      value: asDraft({ ...open('a'), prompt: say('again') }),
    });
    expect(mended.now.items[0]).toEqual({
      key: 1,
      batch: 'x',
      question: { ...open('a'), prompt: say('again') },
    });
  });

  it('undoes the typing of one part in one step', () => {
    const history = after(bring('a'), type('b'), type('bc'), type('bcd'));
    expect(actOn(history, { type: 'undo' }).now.items[0]?.question?.prompt.en).toBe('a');
  });
});
