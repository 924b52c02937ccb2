import { describe, expect, it } from 'vitest';
import { path } from '../network/lattices.ts';
import { degroot } from './degroot.ts';
import { runOpinion } from './run-opinion.ts';
import { voter } from './voter.ts';

const trio = path({ nodeCount: 3 });

describe('stubborn people and signals', () => {
  it('a stubborn person wins everybody who averages', () => {
    const { opinions } = runOpinion(degroot(), path({ nodeCount: 5 }), {
      initial: [1, 0, 0, 0, 0],
      seed: 1,
      stubborn: [0],
      maxSteps: 5000,
    });
    for (const opinion of opinions) expect(opinion).toBeCloseTo(1, 6);
  });

  it('two stubborn ends stretch the rest between them', () => {
    const { opinions } = runOpinion(degroot({ self: 0 }), path({ nodeCount: 5 }), {
      initial: [0, 0, 0, 0, 1],
      seed: 1,
      stubborn: [0, 4],
      maxSteps: 5000,
    });
    for (const [node, opinion] of opinions.entries()) expect(opinion).toBeCloseTo(node / 4, 9);
  });

  it('a campaign and a hoax that pull as hard leave people in the middle', () => {
    const { opinions } = runOpinion(degroot(), trio, {
      initial: [0.2, 0.9, 0.4],
      seed: 1,
      signals: [
        { opinion: 1, strength: 0.1 },
        { opinion: 0, strength: 0.1, audience: [0, 1, 2] },
      ],
    });
    // the later of the two pulls last: x → .9(.9 x + .1)
    for (const opinion of opinions) expect(opinion).toBeCloseTo(0.09 / 0.19, 9);
  });

  it('a signal ends when it is over', () => {
    const run = runOpinion(degroot(), path({ nodeCount: 2 }), {
      initial: [0, 0],
      seed: 1,
      signals: [{ opinion: 1, strength: 0.5, from: 2, until: 3 }],
      keepEvery: 1,
    });
    expect(Array.from(run.kept)).toEqual([0, 0, 0, 0, 0.5, 0.5, 0.75, 0.75, 0.75, 0.75]);
    expect(Array.from(run.keptSteps)).toEqual([0, 1, 2, 3, 4]);
  });

  it('a signal wins voters over whole', () => {
    const { opinions } = runOpinion(voter(), trio, {
      initial: [0, 0, 0],
      seed: 1,
      signals: [{ opinion: 1, strength: 1 }],
      maxSteps: 1,
    });
    expect(Array.from(opinions)).toEqual([1, 1, 1]);
  });
});
