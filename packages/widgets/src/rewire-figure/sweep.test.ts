import { parse } from 'valibot';
import { expect, it, vi } from 'vitest';
import type { RingTries, RingTriesRequest, Simulation } from '../simulation/index.ts';
import { rewireFigureSchema } from './settings.ts';
import { sweep } from './sweep.ts';

const settings = parse(rewireFigureSchema, {
  people: 100,
  friends: 6,
  acts: [{ id: 'link', label: { en: 'Link', id: 'Tautan' }, need: 1, mark: 'sharing' }],
});
const places = [0, 0.25, 0.5, 0.75, 1].map((rewired) => ({ rewired, friends: 6, lone: false }));
const nothing: RingTries = { acts: [], rings: [] };

it('asks for every place once, whichever worker is free', async () => {
  const asked: number[] = [];
  const done: number[] = [];
  const signal = new AbortController().signal;
  await sweep([worker(asked), worker(asked)], settings, places, {
    signal,
    onPlace: ({ rewired }) => done.push(rewired),
  });
  expect(asked.toSorted(byValue)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(done.toSorted(byValue)).toEqual(asked.toSorted(byValue));
});

it('stops in the middle: nothing more is asked for or told', async () => {
  const asked: number[] = [];
  const controller = new AbortController();
  const onPlace = vi.fn<() => void>(() => controller.abort());
  const swept = sweep([worker(asked)], settings, places, { signal: controller.signal, onPlace });
  await expect(swept).rejects.toThrow(/abort/i);
  expect(asked).toHaveLength(1);
  expect(onPlace).toHaveBeenCalledOnce();
});

it('passes on why a worker failed', async () => {
  const broken = { work: () => Promise.reject(new RangeError('No.')) } as Pick<Simulation, 'work'>;
  const { signal } = new AbortController();
  await expect(
    sweep([broken], settings, places, { signal, onPlace: vi.fn<() => void>() }),
  ).rejects.toThrow('No.');
});

const byValue = (a: number, b: number) => a - b;

function worker(asked: number[]): Pick<Simulation, 'work'> {
  const work = (_: string, request: RingTriesRequest) => {
    asked.push(request.rewired);
    return Promise.resolve(nothing);
  };
  return { work } as unknown as Pick<Simulation, 'work'>;
}
