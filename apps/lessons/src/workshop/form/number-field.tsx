import { useState } from 'react';
import type { Path } from './at-path.ts';
import { FieldFrame } from './field-frame.tsx';
import { useQuestionForm } from './form-context.ts';
import { parseTyped } from './parse-typed.ts';

interface NumberFieldProps {
  name: string;
  path: Path;
  value: unknown;
  optional: boolean;
}

/** A number as typed; what is no number stays in sight and is said to be none. */
export function NumberField({ name, path, value, optional }: NumberFieldProps) {
  const { set, wrongAt } = useQuestionForm();
  const [typed, setTyped] = useState(() => shown(value));
  // Undo and redo change the value from outside.
  const isTyped = Object.is(parseTyped(typed, optional), value);
  return (
    <FieldFrame name={name} wrong={wrongAt(path)}>
      {(ids) => (
        <input
          {...ids}
          inputMode="decimal"
          value={isTyped ? typed : shown(value)}
          onChange={({ target }) => {
            setTyped(target.value);
            set(path, parseTyped(target.value, optional));
          }}
        />
      )}
    </FieldFrame>
  );
}

function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
