import { useState } from 'react';
import { useMessages, useNumber } from '../language/index.ts';
import type { Path } from './at-path.ts';
import { FieldFrame } from './field-frame.tsx';
import { useForm } from './form-context.ts';
import styles from './form.module.css';
import { messages } from './messages.ts';
import { parseTyped } from './parse-typed.ts';
import type { NumberShape } from './shape.ts';
import { sliderFor } from './slider.ts';

interface NumberFieldProps {
  name: string;
  path: Path;
  value: unknown;
  shape: NumberShape;
  optional: boolean;
}

/** A number as typed, with a slider where it has two ends; what is no number stays in sight and is said to be none. */
export function NumberField({ name, path, value, shape, optional }: NumberFieldProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const { set, wrongAt } = useForm();
  const [typed, setTyped] = useState(() => shown(value));
  // Undo, redo and the slider change the value from outside.
  const isTyped = Object.is(parseTyped(typed, optional), value);
  const slider = sliderFor(shape);
  return (
    <FieldFrame name={name} wrong={wrongAt(path)}>
      {(ids) => (
        <div className={styles.number}>
          <input
            {...ids}
            inputMode="decimal"
            value={isTyped ? typed : shown(value)}
            onChange={({ target }) => {
              setTyped(target.value);
              set(path, parseTyped(target.value, optional));
            }}
          />
          {slider && typeof value === 'number' ? (
            <input
              type="range"
              aria-label={t('slide', { name })}
              aria-valuetext={number(value, { maximumSignificantDigits: 6 })}
              min={0}
              max={slider.stops}
              value={slider.stopOf(value)}
              onChange={({ target }) => set(path, slider.valueAt(Number(target.value)))}
            />
          ) : null}
        </div>
      )}
    </FieldFrame>
  );
}

function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
