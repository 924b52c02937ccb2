import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { path } from '../network/lattices.ts';
import { neighborsOf, smallNetwork } from '../spread/testing/small-network.ts';
import { friedkinJohnsen } from './friedkin-johnsen.ts';
import { runOpinion } from './run-opinion.ts';
import { uniform } from './testing/uniform.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('friedkinJohnsen', () => {
  it('lets two people who listen by .5 and .8 settle at 1/6 and 1/3', () => {
    const model = friedkinJohnsen({ susceptibility: [0.5, 0.8], self: 0 });
    const { opinions } = runOpinion(model, path({ nodeCount: 2 }), { initial: [0, 1], seed: 1 });
    expect(opinions[0]).toBeCloseTo(1 / 6, 9);
    expect(opinions[1]).toBeCloseTo(1 / 3, 9);
  });

  it('rests where its equation holds on every network', () => {
    fc.assert(
      fc.property(
        smallNetwork(10, 20),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        (network, susceptibility) => {
          const initial = uniform(network.nodeCount, 3);
          const { opinions } = runOpinion(friedkinJohnsen({ susceptibility }), network, {
            initial,
            seed: 1,
          });
          for (const [node, opinion] of opinions.entries()) {
            const heard = [node, ...neighborsOf(network, node)].map((other) => opinions[other]!);
            const rest =
              susceptibility * (sum(heard) / heard.length) + (1 - susceptibility) * initial[node]!;
            expect(opinion).toBeCloseTo(rest, 9);
          }
        },
      ),
    );
  });
});
