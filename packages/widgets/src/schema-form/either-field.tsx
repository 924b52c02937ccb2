import type { ReactNode } from 'react';
import type { Path } from './at-path.ts';
import { FieldFrame } from './field-frame.tsx';
import { FieldGroup } from './field-group.tsx';
import { useForm } from './form-context.ts';
import { GroupField } from './group-field.tsx';
import { blankOf, type Shape, shapeFor } from './shape.ts';

interface EitherFieldProps {
  name: string;
  path: Path;
  value: unknown;
  shapes: readonly Shape[];
  children: ReactNode;
}

/** A part that may take one of several shapes: which one, and then its own parts. */
export function EitherField({ name, path, value, shapes, children }: EitherFieldProps) {
  const { guide, Part, set, wrongAt } = useForm();
  const fitting = shapeFor(shapes, value);
  const offered = shapes.flatMap((shape, at) => {
    const words = guide.shapeName?.(path, shape);
    return words === undefined ? [] : [{ at, shape, words }];
  });
  if (!fitting && offered.length === 0) return null;
  const take = (shape: Shape | undefined) =>
    shape && set(path, guide.start?.(path, shape, value) ?? blankOf(shape));
  return (
    <FieldGroup name={name}>
      {offered.length > 1 ? (
        <FieldFrame name={guide.oneName(path, 1)} wrong={wrongAt(path)}>
          {(ids) => (
            <select
              {...ids}
              value={fitting ? shapes.indexOf(fitting) : ''}
              onChange={({ target }) => take(shapes[Number(target.value)])}
            >
              {offered.map(({ at, words }) => (
                <option key={words} value={at}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      ) : null}
      {fitting?.type === 'group' ? (
        <GroupField fields={fitting.fields} path={path} value={value} />
      ) : fitting ? (
        <Part shape={fitting} optional={false} path={path} value={value} />
      ) : null}
      {children}
    </FieldGroup>
  );
}
