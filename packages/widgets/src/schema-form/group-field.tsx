import type { Path } from './at-path.ts';
import { useForm } from './form-context.ts';
import type { Field } from './shape.ts';

interface GroupFieldProps {
  fields: readonly Field[];
  path: Path;
  value: unknown;
}

/** The parts of a thing, one under the other. */
export function GroupField({ fields, path, value }: GroupFieldProps) {
  const { guide, Part } = useForm();
  const { rank = () => 0, isHidden } = guide;
  return fields
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .map(({ name, shape, optional }) => {
      const inside = [...path, name];
      if (isHidden?.(inside)) return null;
      return (
        <Part
          key={name}
          shape={shape}
          optional={optional}
          path={inside}
          value={(Object(value) as Record<string, unknown>)[name]}
        />
      );
    });
}
