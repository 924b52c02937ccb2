import { useId } from 'react';
import styles from './set-up.module.css';

interface SegmentsProps<Value extends string> {
  name: string;
  value: Value;
  options: readonly { readonly value: Value; readonly words: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few, side by side: a group of radio buttons that looks like a row of pebbles. */
export function Segments<Value extends string>({
  name,
  value,
  options,
  onChoose,
}: SegmentsProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.segments}>
      <legend>{name}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
