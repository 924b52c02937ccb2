import type { Path } from './at-path.ts';
import { FieldGroup } from './field-group.tsx';
import { useForm } from './form-context.ts';
import styles from './form.module.css';
import { TickField } from './tick-field.tsx';

interface SetFieldProps {
  name: string;
  path: Path;
  value: unknown;
  values: readonly string[];
}

/** Some of few values, each ticked or not; what was ticked first stays first. */
export function SetField({ name, path, value, values }: SetFieldProps) {
  const { guide, set, wrongAt } = useForm();
  const ticked: readonly unknown[] = Array.isArray(value) ? value : [];
  const choices =
    guide.choices?.(path) ??
    values.map((each) => ({ value: each, words: guide.valueName(path, each) }));
  return (
    <FieldGroup name={name} wrong={wrongAt(path)}>
      <div className={styles.ticks}>
        {choices.map((each) => (
          <TickField
            key={each.value}
            name={each.words}
            ticked={ticked.includes(each.value)}
            onTick={(isIn) =>
              set(
                path,
                isIn ? [...ticked, each.value] : ticked.filter((other) => other !== each.value),
              )
            }
          />
        ))}
      </div>
    </FieldGroup>
  );
}
