import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { statesOf } from './model.ts';
import { modelSchema } from './model-schema.ts';
import { everyModel } from './testing/every-model.ts';

it.each(everyModel)('survives a link: $kind', (model) => {
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
