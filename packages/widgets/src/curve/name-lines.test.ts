import type { CurvePoint } from '@groundswell/core/quiz';
import { expect, it } from 'vitest';
import { overlap } from '../labels/index.ts';
import { nameLines } from './name-lines.ts';

const plot = { left: 40, right: 340, bottom: 250 };
const truth = (line: CurvePoint[]) => ({ id: 'truth', name: 'true curve', line });
const yours = (line: CurvePoint[]) => ({ id: 'yours', name: 'your line', line });

it('names two lines clear of both, and each nearer to its own', () => {
  const names = nameLines(
    truth([
      [40, 240],
      [340, 60],
    ]),
    yours([
      [40, 240],
      [340, 200],
    ]),
    plot,
  );
  const upper = names.get('truth')!;
  const lower = names.get('yours')!;
  expect(upper.y + upper.height).toBeLessThan(lower.y);
});

it('never lets the names touch, even where one line lies on the other', () => {
  const line: CurvePoint[] = [
    [40, 240],
    [190, 90],
    [340, 80],
  ];
  const [first, second] = [...nameLines(truth(line), yours(line), plot).values()];
  expect(first && second && overlap(first, second)).toBe(false);
});

it('names a line that runs along the top below it', () => {
  const top: CurvePoint[] = [
    [40, 30],
    [340, 30],
  ];
  const low: CurvePoint[] = [
    [40, 240],
    [340, 240],
  ];
  expect(nameLines(truth(top), yours(low), plot).get('truth')!.y).toBeGreaterThan(30);
});
