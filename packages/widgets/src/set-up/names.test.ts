import * as v from 'valibot';
import { expect, it } from 'vitest';
import { cascadeTreeSchema } from '../cascade-tree/settings.ts';
import { figureKinds } from '../figure/index.ts';
import { type Path, type Shape, shapeOf } from '../schema-form/index.ts';
import { isName, nameOf, oneNameOf } from './names.ts';
import { isHidden } from './seldom-set.ts';
import { kindOf, startOf } from './start-of.ts';
import { startingModels, startingNetworks } from './starts.ts';

it.each(Object.entries(figureKinds))('has a name for every control of %s', async (kind, each) => {
  const schema = await each.settingsSchema();

  expect([...new Set(unnamed(kind, shapeOf(schema), []))]).toEqual([]);
});

it.each([...Object.values(startingNetworks), ...Object.values(startingModels)])(
  'starts a $kind from settings that its figures take',
  (start) => {
    const part = start.kind in startingNetworks ? 'network' : 'model';
    const schema = v.object({ [part]: cascadeTreeSchema.entries[part] });

    expect(v.safeParse(schema, { [part]: start }).success).toBe(true);
  },
);

it('keeps the size and the seed of a town that becomes one of another kind', () => {
  const ring = shapeOf(v.strictObject({ kind: v.literal('ring-lattice'), nodeCount: v.number() }));

  expect(startOf(['network'], ring, { kind: 'star', nodeCount: 90 })).toEqual({
    kind: 'ring-lattice',
    nodeCount: 90,
    neighborCount: 6,
  });
});

function unnamed(kind: string, shape: Shape, path: Path): string[] {
  switch (shape.type) {
    case 'group': {
      const within = kindOf(shape);
      return shape.fields.flatMap(({ name, shape: part }) => {
        const inside = [...path, name];
        if (isHidden(inside)) return [];
        const own = nameOf(kind, inside, within) ? [] : [inside.join('.')];
        return [...own, ...unnamed(kind, part, inside)];
      });
    }
    case 'list': {
      const isSet = shape.item.type === 'one-of';
      const own = isSet || oneNameOf(path) ? [] : [`one of ${path.join('.')}`];
      return [...own, ...unnamed(kind, shape.item, path)];
    }
    case 'one-of':
      return shape.values.filter((value) => !isPerson(path) && !isName(`value-${value}`));
    case 'either':
      return shape.shapes.filter(isOffered).flatMap((each) => unnamed(kind, each, path));
    case 'unknown':
      return [`unknown ${path.join('.')}`];
    default:
      return [];
  }
}

/** Rules that no figure can draw have no start, and are not offered. */
function isOffered(shape: Shape): boolean {
  const kind = kindOf(shape);
  return kind === undefined || kind in startingNetworks || kind in startingModels;
}

/** Persons go by their own names. */
function isPerson(path: Path): boolean {
  return ['people', 'holders', 'friends', 'person', 'face', 'ties'].includes(String(path.at(-1)));
}
