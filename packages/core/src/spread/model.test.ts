import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { independentCascade } from './independent-cascade.ts';
import { type Model, statesOf } from './model.ts';
import { modelSchema } from './model-schema.ts';
import { susceptibleInfectedRecovered } from './susceptible-infected-recovered.ts';

const models: Model[] = [
  independentCascade({ chance: 0.02 }),
  susceptibleInfectedRecovered({ infectChance: 0.1, recoverChance: 0.2 }),
];

it.each(models)('survives a link: $kind', (model) => {
  const parsed = safeParse(modelSchema, JSON.parse(JSON.stringify(model)));
  expect(parsed).toMatchObject({ success: true, output: model });
  expect(statesOf(model).length).toBeGreaterThan(1);
});

it.each([
  { kind: 'magic' },
  { kind: 'independent-cascade', chance: 2 },
  { kind: 'independent-cascade', chance: Number.NaN },
  { kind: 'independent-cascade', chance: 0.1, more: 1 },
  'independent-cascade',
])('is refused from a link when it is nonsense: %j', (model) => {
  expect(safeParse(modelSchema, model).success).toBe(false);
});
