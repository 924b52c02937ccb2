import { expect, it } from 'vitest';
import { markPrediction } from './mark-prediction.ts';
import type { PredictionQuestion } from './prediction.ts';
import { prediction } from './testing/questions.ts';
import { sameText } from './text.ts';

it('locks a complete prediction without points', () => {
  expect(markPrediction(prediction, { predicted: 12, sureness: 0.7 })).toEqual({
    status: 'locked',
    tags: [],
  });
});

it('notes what a characteristic prediction points to', () => {
  expect(markPrediction(prediction, { predicted: 200, sureness: 0.7 })).toEqual({
    status: 'locked',
    tags: ['posting-equals-reaching'],
  });
});

it('waits for the prediction and for the sureness, where it is asked', () => {
  expect(markPrediction(prediction, { predicted: null, sureness: 0.7 })).toMatchObject({
    reason: 'empty',
  });
  expect(markPrediction(prediction, { predicted: 5, sureness: null })).toMatchObject({
    reason: 'no-sureness',
  });
  expect(
    markPrediction({ ...prediction, askSureness: false }, { predicted: 5, sureness: null }),
  ).toMatchObject({ status: 'locked' });
});

it('refuses what is off the scale', () => {
  expect(markPrediction(prediction, { predicted: 0, sureness: 0.7 })).toMatchObject({
    reason: 'out-of-range',
  });
  expect(markPrediction(prediction, { predicted: 1001, sureness: 0.7 })).toMatchObject({
    reason: 'out-of-range',
  });
  expect(markPrediction(prediction, { predicted: 'a', sureness: 0.7 })).toMatchObject({
    reason: 'not-offered',
  });
});

it('locks a choice with its tag', () => {
  const question: PredictionQuestion = {
    ...prediction,
    scale: {
      type: 'choice',
      options: [
        { id: 'chain', text: sameText('A long chain'), tag: 'viral-is-chain' },
        { id: 'burst', text: sameText('One burst') },
      ],
    },
  };

  expect(markPrediction(question, { predicted: 'chain', sureness: 0.9 })).toEqual({
    status: 'locked',
    tags: ['viral-is-chain'],
  });
  expect(markPrediction(question, { predicted: 'moon', sureness: 0.9 })).toMatchObject({
    reason: 'not-offered',
  });
});
