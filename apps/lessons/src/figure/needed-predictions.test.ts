import { expect, it } from 'vitest';
import { neededPredictions } from './needed-predictions.ts';

it('finds the questions that settings wait for, however deep they stand', () => {
  const settings = {
    strips: [{ id: 'dini', prediction: 'a1-dini' }, { id: 'rahma' }],
    placings: { predictions: { random: 'a2-random', hubs: 'a2-hubs' } },
    label: 'prediction',
  };

  expect(neededPredictions(settings)).toEqual(['a1-dini', 'a2-random', 'a2-hubs']);
});

it('finds none in settings of another shape', () => {
  expect(neededPredictions({ prediction: 7, predictions: 'soon' })).toEqual([]);
  expect(neededPredictions(null)).toEqual([]);
});
