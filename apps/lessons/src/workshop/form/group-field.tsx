import type { Path } from './at-path.ts';
import { useQuestionForm } from './form-context.ts';
import { isHidden } from './hidden.ts';
import type { Field } from './shape.ts';

interface GroupFieldProps {
  fields: readonly Field[];
  path: Path;
  value: unknown;
}

/** The parts of a thing, one under the other. */
export function GroupField({ fields, path, value }: GroupFieldProps) {
  const { draft, Part } = useQuestionForm();
  return inReadingOrder(fields).map(({ name, shape, optional }) => {
    const inside = [...path, name];
    if (isHidden(draft.kind, inside)) return null;
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

/** What is asked comes first, what is told on the way comes last, whatever the schema's order. */
function inReadingOrder(fields: readonly Field[]): readonly Field[] {
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ name }: Field): number {
  if (name === 'prompt') return 0;
  return late.has(name) ? 2 : 1;
}

const late = new Set(['hints', 'source', 'weight', 'keepOrder']);
