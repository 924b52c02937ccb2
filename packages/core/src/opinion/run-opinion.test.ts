import * as fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { degrees } from '../network/degrees.ts';
import { completeNetwork, path, star } from '../network/lattices.ts';
import { networkFromEdges } from '../network/network.ts';
import { Random } from '../random/random.ts';
import { deviation } from '../spread/testing/mean-of.ts';
import { neighborsOf, smallNetwork } from '../spread/testing/small-network.ts';
import { deffuantWeisbuch } from './deffuant-weisbuch.ts';
import { degroot } from './degroot.ts';
import { friedkinJohnsen } from './friedkin-johnsen.ts';
import { hegselmannKrause } from './hegselmann-krause.ts';
import { opinionClusters } from './opinion-clusters.ts';
import { type OpinionModel, opinionModelSchema } from './opinion-model.ts';
import { runOpinion } from './run-opinion.ts';
import { type VoterUpdate, voter } from './voter.ts';

const uniform = (size: number, seed: number) => {
  const random = new Random(seed);
  return Float64Array.from({ length: size }, () => random.float());
};
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
const trio = path({ nodeCount: 3 });

describe('degroot', () => {
  it('agrees on π·x(0) at the pace of |λ₂|^t: π = (¼, ½, ¼), λ₂ = ½', () => {
    const options = { initial: [1, 0, 0], seed: 1 };
    const { opinions, settled } = runOpinion(degroot({ self: 0.5 }), trio, options);
    expect(settled).toBe(true);
    for (const opinion of opinions) expect(opinion).toBeCloseTo(0.25, 9);

    const { kept } = runOpinion(degroot({ self: 0.5 }), trio, {
      ...options,
      keepEvery: 1,
      maxSteps: 20,
    });
    const error = (step: number) => Math.abs(kept[3 * step]! - 0.25);
    expect(error(20) / error(15)).toBeCloseTo(0.5 ** 5, 6);
  });

  it.each([
    [0, (k: number) => k],
    ['as-a-neighbor', (k: number) => k + 1],
  ] as const)('weighs people by their ties, self %s', (self, weightOf) => {
    const network = barabasiAlbert({ nodeCount: 40, edgesPerNode: 2, seed: 1 });
    const initial = uniform(40, 2);
    const weights = Array.from(degrees(network), weightOf);
    const { opinions } = runOpinion(degroot({ self }), network, { initial, seed: 1 });
    const exact = sum(weights.map((weight, i) => weight * initial[i]!)) / sum(weights);
    for (const opinion of opinions) expect(opinion).toBeCloseTo(exact, 9);
  });

  it('flips a plain star for ever', () => {
    const { settled, opinions } = runOpinion(degroot({ self: 0 }), star({ nodeCount: 5 }), {
      initial: [1, 0, 0, 0, 0],
      seed: 1,
      maxSteps: 101,
    });
    expect(settled).toBe(false);
    expect(Array.from(opinions)).toEqual([0, 1, 1, 1, 1]);
  });
});

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

describe('hegselmannKrause', () => {
  const crowd = networkFromEdges(1000, new Uint32Array(0));
  const clustersAt = (confidence: number, runs: number) =>
    Array.from({ length: runs }, (_, seed) => {
      const model = hegselmannKrause({ confidence, meets: 'everybody' });
      const run = runOpinion(model, crowd, { initial: uniform(1000, seed), seed });
      expect(run.settled).toBe(true);
      return opinionClusters(run.opinions, 1e-6).length;
    });

  it.each([
    [0.05, 8.1, 0.6],
    [0.1, 3.9, 0.4],
    [0.15, 2.6, 0.4],
    [0.2, 1.9, 0.25],
    [0.25, 1, 0.1],
  ])(
    'ends in as many camps as published: confidence %d, %d camps',
    (confidence, camps, tolerance) => {
      const clusters = clustersAt(confidence, 60);
      expect(Math.abs(sum(clusters) / clusters.length - camps)).toBeLessThan(tolerance);
    },
  );

  it('does the same whether everybody meets by rule or by ties', () => {
    const initial = uniform(60, 1);
    const options = { initial, seed: 1 };
    const byTies = runOpinion(
      hegselmannKrause({ confidence: 0.15 }),
      completeNetwork({ nodeCount: 60 }),
      options,
    );
    const byRule = runOpinion(
      hegselmannKrause({ confidence: 0.15, meets: 'everybody' }),
      networkFromEdges(60, new Uint32Array(0)),
      options,
    );
    for (const [i, opinion] of byTies.opinions.entries())
      expect(byRule.opinions[i]).toBeCloseTo(opinion, 9);
  });

  it('keeps order and range, and ends with camps further apart than confidence', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.05, max: 0.4, noNaN: true }), (seed, confidence) => {
        const initial = uniform(50, seed);
        const model = hegselmannKrause({ confidence, meets: 'everybody' });
        const { opinions, settled } = runOpinion(model, networkFromEdges(50, new Uint32Array(0)), {
          initial,
          seed,
        });
        expect(settled).toBe(true);
        const inOrder = [...initial.keys()].toSorted((a, b) => initial[a]! - initial[b]!);
        for (const [i, node] of inOrder.slice(1).entries()) {
          expect(opinions[node]).toBeGreaterThanOrEqual(opinions[inOrder[i]!]! - 1e-12);
        }
        expect(Math.min(...opinions)).toBeGreaterThanOrEqual(Math.min(...initial) - 1e-12);
        expect(Math.max(...opinions)).toBeLessThanOrEqual(Math.max(...initial) + 1e-12);
        const means = opinionClusters(opinions, 1e-6).map((cluster) => cluster.mean);
        for (const [i, mean] of means.slice(1).entries())
          expect(mean - means[i]!).toBeGreaterThan(confidence);
      }),
      { numRuns: 30 },
    );
  });
});

describe('deffuantWeisbuch', () => {
  const everybody = completeNetwork({ nodeCount: 500 });

  it.each([
    [0.5, 1],
    [0.3, 1],
    [0.2, 2],
    [0.15, 3],
    [0.1, 5],
  ])('ends in about 1/(2ε) large camps: ε %d, %i camps', (confidence, camps) => {
    const run = runOpinion(deffuantWeisbuch({ confidence }), everybody, {
      initial: uniform(500, 4),
      seed: 4,
      maxSteps: 300,
    });
    const large = opinionClusters(run.opinions, 0.02).filter((cluster) => cluster.size >= 15);
    expect(Math.abs(large.length - camps)).toBeLessThanOrEqual(1);
  });

  it('keeps the mean opinion exactly', () => {
    const initial = uniform(500, 5);
    const run = runOpinion(deffuantWeisbuch({ confidence: 0.2 }), everybody, {
      initial,
      seed: 5,
      maxSteps: 50,
    });
    expect(sum(run.opinions) / 500).toBeCloseTo(sum(initial) / 500, 9);
  });

  it('says that it has settled only when nobody can move', () => {
    const pair = path({ nodeCount: 2 });
    const apart = runOpinion(deffuantWeisbuch({ confidence: 0.2 }), pair, {
      initial: [0, 1],
      seed: 1,
    });
    const close = runOpinion(deffuantWeisbuch({ confidence: 0.2 }), pair, {
      initial: [0, 0.1],
      seed: 1,
    });
    expect([apart.settled, apart.steps]).toEqual([true, 1]);
    expect(Array.from(close.opinions)).toEqual([0.05, 0.05]);
  });
});

const wins = (update: VoterUpdate, lone: number) =>
  Array.from({ length: 4000 }, (_, seed) => {
    const initial = [0, 1, 2, 3, 4].map((node) => (node === lone ? 1 : 0));
    return runOpinion(voter({ update }), star({ nodeCount: 5 }), {
      initial,
      seed,
      maxSteps: 10_000,
    }).opinions[0]!;
  });

describe('voter', () => {
  it.each([
    ['node', 0.5, 0.125],
    ['invasion', 1 / 17, 4 / 17],
    ['link', 0.2, 0.2],
  ] as const)(
    'a lone voice on a star wins as its conserved quantity says: %s update',
    (update, centre, leaf) => {
      expect(deviation(wins(update, 0), centre)).toBeLessThan(4);
      expect(deviation(wins(update, 3), leaf)).toBeLessThan(4);
    },
  );
});

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

describe('opinion models', () => {
  const models: OpinionModel[] = [
    degroot(),
    friedkinJohnsen({ susceptibility: 0.5 }),
    hegselmannKrause({ confidence: 0.2 }),
    deffuantWeisbuch({ confidence: 0.2 }),
    voter({ update: 'link' }),
  ];

  it.each(models)('survive a link and repeat themselves: $kind', (model) => {
    const parsed = safeParse(opinionModelSchema, JSON.parse(JSON.stringify(model)));
    expect(parsed).toMatchObject({ success: true, output: model });
    const network = barabasiAlbert({ nodeCount: 50, edgesPerNode: 2, seed: 1 });
    const options = { initial: uniform(50, 1), seed: 9, maxSteps: 30 };
    expect(runOpinion(model, network, options)).toEqual(runOpinion(model, network, options));
  });

  it('refuse what makes no sense, by name', () => {
    expect(() => hegselmannKrause({ confidence: -1 })).toThrow(
      'confidence must be a number from 0',
    );
    expect(() => runOpinion(degroot(), trio, { initial: [1, 2], seed: 1 })).toThrow(
      'initial must have one entry per node, 3; got 2.',
    );
    expect(() => runOpinion(degroot(), trio, { initial: [1, 2, Number.NaN], seed: 1 })).toThrow(
      'initial[2]',
    );
  });
});
