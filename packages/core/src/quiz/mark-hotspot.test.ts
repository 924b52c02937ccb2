import * as v from 'valibot';
import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { questionSchema } from './question-schema.ts';
import { hotspot } from './testing/more-questions.ts';

const answer = (point: [number, number] | null, region: string | null = null) =>
  mark({ kind: 'hotspot', question: hotspot, response: { point, region } });

it('marks pointing and the list alike', () => {
  expect(answer([0.2, 0.05])).toMatchObject({ earned: 1, feedback: [{ part: 'address' }] });
  expect(answer(null, 'address')).toMatchObject({ earned: 1 });
  expect(answer([0.5, 0.7])).toMatchObject({ earned: 0, tags: ['faces-tell'] });
  expect(answer([0.05, 0.7])).toMatchObject({ earned: 0, feedback: [{ part: 'answer' }] });
});

it('waits for an answer that it has', () => {
  expect(answer(null)).toMatchObject({ reason: 'empty' });
  expect(answer(null, 'moon')).toMatchObject({ reason: 'not-offered' });
});

const from = (src: string) =>
  v.safeParse(questionSchema, { ...hotspot, image: { ...hotspot.image, src } }).success;

it('takes pictures from this site or as data only', () => {
  expect(from('data:image/png;base64,AAAA')).toBe(true);
  expect(from('https://tracker.test/x.png')).toBe(false);
  expect(from('//tracker.test/x.png')).toBe(false);
  expect(from('javascript:alert(1)')).toBe(false);
  expect(from('data:image/svg+xml;base64,AAAA')).toBe(false);
});
