import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { path } from '../network/lattices.ts';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { degroot } from './degroot.ts';
import { hegselmannKrause } from './hegselmann-krause.ts';
import { opinionModelSchema } from './opinion-model.ts';
import { runOpinion } from './run-opinion.ts';
import { everyOpinionModel } from './testing/every-opinion-model.ts';
import { uniform } from './testing/uniform.ts';

const trio = path({ nodeCount: 3 });

describe('opinion models', () => {
  it.each(everyOpinionModel)('survive a link and repeat themselves: $kind', (model) => {
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
