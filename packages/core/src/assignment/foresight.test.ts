import { expect, it } from 'vitest';
import { foresights, predictionCalibration } from './foresight.ts';
import { guess, journalOf, locked } from './testing/journal.ts';

const outcome = (questionId: string, value: number) =>
  ({ type: 'outcome', questionId, outcome: value }) as const;

it('puts the locked prediction beside the first outcome', () => {
  const entries = journalOf([
    locked('p', 0, 12),
    outcome('p', 16),
    outcome('p', 90),
    locked('p', 3000, 90),
  ]);

  expect(foresights(entries, new Map([guess('p')]))).toEqual([
    { questionId: 'p', predicted: 12, outcome: 16, sureness: 0.7, cameTrue: true },
  ]);
});

it('leaves out what has no outcome, no sureness, or a question unknown by now', () => {
  const entries = journalOf([
    locked('open', 0, 12),
    locked('unsure', 1000, 12, null),
    outcome('unsure', 12),
    locked('gone', 3000, 12),
    outcome('gone', 12),
  ]);

  expect(foresights(entries, new Map([guess('open'), guess('unsure')]))).toEqual([]);
  expect(predictionCalibration(entries, new Map())).toBeUndefined();
});

it('sums up to calibration', () => {
  const entries = journalOf([
    locked('p', 0, 12, 0.9),
    outcome('p', 12),
    locked('q', 2000, 12, 0.7),
    outcome('q', 50),
  ]);

  const calibration = predictionCalibration(entries, new Map([guess('p'), guess('q')]));

  expect(calibration).toMatchObject({ count: 2, shareTrue: 0.5 });
  expect(calibration?.overconfidence).toBeCloseTo(0.3, 12);
});
