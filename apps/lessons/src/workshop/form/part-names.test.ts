import { isKind, type Kind, questionSchemas } from '@groundswell/core/quiz';
import { type Shape, shapeOf } from '@groundswell/widgets/schema-form';
import { expect, it } from 'vitest';
import { isHidden } from './hidden.ts';
import { isName } from './part-names.ts';

it('has a name for every part of every kind that the form shows', () => {
  const missing = Object.entries(questionSchemas).flatMap(([kind, schema]) =>
    isKind(kind) ? unnamed(kind, shapeOf(schema), []) : [],
  );
  expect([...new Set(missing)]).toEqual([]);
});

function unnamed(kind: Kind, shape: Shape, path: readonly (string | number)[]): string[] {
  switch (shape.type) {
    case 'group':
      return shape.fields.flatMap(({ name, shape: part }) => {
        const inside = [...path, name];
        if (isHidden(kind, inside)) return [];
        const own = isName(`part-${name}`) ? [] : [inside.join('.')];
        return [...own, ...unnamed(kind, part, inside)];
      });
    case 'list': {
      const own =
        path.includes('answer') || isName(`one-${path.at(-1)}`) ? [] : [`one of ${path.join('.')}`];
      return [...own, ...unnamed(kind, shape.item, path)];
    }
    case 'either':
      return shape.shapes.flatMap((each) => unnamed(kind, each, path));
    case 'unknown':
      return [`unknown ${path.join('.')}`];
    default:
      return [];
  }
}
