import { expect, it } from 'vitest';
import { recallDue, recallSchedule } from './recall.ts';
import { answered, journalOf } from './testing/journal.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const at = (...times: number[]) =>
  times.flatMap((time) =>
    journalOf([answered('r1', time)], time).map((e) => ({ ...e, id: `${time}` })),
  );

it('asks again after a day', () => {
  expect(recallDue(at(0), ['r1'], day - 1)).toEqual([]);
  expect(recallDue(at(0), ['r1'], day)).toEqual([{ questionId: 'r1', round: 1, dueAt: day }]);
});

it('asks once more a week after the first answer', () => {
  expect(recallSchedule(at(0, day + hour), ['r1'])).toEqual([
    { questionId: 'r1', round: 2, dueAt: 7 * day },
  ]);
});

it('leaves at least a day between the rounds when the first was late', () => {
  expect(recallSchedule(at(0, 10 * day), ['r1'])).toEqual([
    { questionId: 'r1', round: 2, dueAt: 11 * day },
  ]);
});

it('takes an answer before its time for practice', () => {
  expect(recallSchedule(at(0, hour, 5 * hour), ['r1'])).toEqual([
    { questionId: 'r1', round: 1, dueAt: day },
  ]);
});

it('is through after two rounds, and never starts with what was never answered', () => {
  expect(recallSchedule(at(0, day, 7 * day), ['r1', 'r2'])).toEqual([]);
});

it('puts the earliest first', () => {
  const entries = [...at(5 * hour), ...journalOf([answered('r2', 0)])];

  expect(recallSchedule(entries, ['r1', 'r2']).map(({ questionId }) => questionId)).toEqual([
    'r2',
    'r1',
  ]);
});
