import { Plus, Trash2 } from 'lucide-react';
import { Button, IconButton } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import type { Path } from './at-path.ts';
import { FieldGroup } from './field-group.tsx';
import { useForm } from './form-context.ts';
import styles from './form.module.css';
import { messages } from './messages.ts';
import { blankOf, type Shape } from './shape.ts';

interface PairsFieldProps {
  name: string;
  path: Path;
  value: unknown;
  item: Shape & { type: 'tuple' };
}

/** Things that always come together, such as the two ends of a tie: one row each. */
export function PairsField({ name, path, value, item }: PairsFieldProps) {
  const t = useMessages(messages);
  const { guide, Part, set, wrongAt } = useForm();
  const pairs: readonly unknown[] = Array.isArray(value) ? value : [];
  const add = () => guide.start?.([...path, pairs.length], item, pairs) ?? blankOf(item);
  return (
    <FieldGroup name={name} wrong={wrongAt(path)}>
      {pairs.map((pair, at) => {
        const one = guide.oneName(path, at + 1);
        return (
          // A pair has no name of its own: it is the one in its place.
          // oxlint-disable-next-line react/no-array-index-key
          <fieldset key={at} className={styles.pair} aria-label={one}>
            {item.items.map((shape, end) => (
              <Part
                // Ends have their fixed places.
                key={`${end + 1}`}
                shape={shape}
                optional={false}
                path={[...path, at, end]}
                value={(pair as readonly unknown[])[end]}
              />
            ))}
            <IconButton
              label={t('remove', { name: one })}
              onClick={() => set(path, pairs.toSpliced(at, 1))}
            >
              <Trash2 aria-hidden />
            </IconButton>
          </fieldset>
        );
      })}
      <div className={styles.row}>
        <Button icon={<Plus aria-hidden />} onClick={() => set(path, [...pairs, add()])}>
          {t('add', { name: guide.oneName(path, pairs.length + 1) })}
        </Button>
      </div>
    </FieldGroup>
  );
}
