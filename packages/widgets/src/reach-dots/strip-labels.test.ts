import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap } from '../labels/index.ts';
import { placeAxis } from './axis.ts';
import { fitPitch, pileDots } from './dot-piles.ts';
import { labelStrip } from './strip-labels.ts';

const room = { left: 22, right: 596, height: 170 };
const headroom = 64;
const axis = placeAxis({ scale: 'log', max: 1000 }, room.left, room.right);

const guess = { id: 'guess', lines: ['your guess', '400'] } as const;
const stopped = { id: 'stopped', lines: ['46 of 50 stop', 'with the sender'] } as const;
const best = { id: 'best', lines: ['28 people', 'the best of 50'] } as const;

it('stands every label beside its thing where there is room', () => {
  const values = [...Array.from({ length: 46 }, () => 4), 7, 11, 11, 28];

  const labels = labelled(values, 400);

  expect(labels.map(({ id }) => id)).toEqual(['guess', 'best', 'stopped']);
});

it('never covers a dot, the guess or another label', () => {
  const reached = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(reached, fc.integer({ min: 1, max: 1000 }), (values, guessed) => {
      const labels = labelled(values, guessed);
      const { dots } = piled(values);
      labels.forEach(({ box, id }, i) => {
        for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
        if (id === 'guess') return;
        for (const { x, y } of dots) {
          const dot = { x: x - 1, y: headroom + room.height - y - 1, width: 2, height: 2 };
          expect(overlap(box, dot)).toBe(false);
        }
        const line = { x: axis.place(guessed), y: headroom, width: 1, height: room.height };
        expect(overlap(box, line)).toBe(false);
      });
    }),
    { numRuns: 60 },
  );
});

function piled(values: readonly number[]) {
  const pitch = fitPitch([values], axis.place, room);
  return pileDots(values, axis.place, { ...room, pitch });
}

function labelled(values: readonly number[], guessed: number) {
  return labelStrip({
    room,
    headroom,
    piles: piled(values),
    guessAt: axis.place(guessed),
    guess,
    stopped,
    stoppedTry: values.indexOf(Math.min(...values)),
    best,
    bestTry: values.indexOf(Math.max(...values)),
  });
}
