import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { ChoiceField } from './choice-field.tsx';
import { EitherField } from './either-field.tsx';
import { FieldGroup } from './field-group.tsx';
import { useForm } from './form-context.ts';
import styles from './form.module.css';
import { GroupField } from './group-field.tsx';
import { ListField } from './list-field.tsx';
import { messages } from './messages.ts';
import { NumberField } from './number-field.tsx';
import { PairsField } from './pairs-field.tsx';
import type { PartProps } from './part-props.ts';
import { SetField } from './set-field.tsx';
import { blankOf, type Shape } from './shape.ts';
import { TickField } from './tick-field.tsx';
import { WordsField } from './words-field.tsx';

/** One part of a thing; one that is seldom set waits folded. */
export function PartField(props: PartProps) {
  const { guide } = useForm();
  if (guide.isFolded?.(props.path) !== true) return <OpenPart {...props} />;
  return (
    <details className={styles.fold}>
      <summary>{guide.partName(props.path)}</summary>
      <OpenPart {...props} />
    </details>
  );
}

/** In the field that fits its shape. */
function OpenPart(props: PartProps) {
  const { shape, optional, path, value } = props;
  const t = useMessages(messages);
  const { guide, set } = useForm();
  const own = guide.field?.(props);
  if (own) return own;
  const name = guide.partName(path);
  if (shape.type === 'fixed') {
    return optional ? (
      <TickField
        name={name}
        ticked={value === shape.value}
        onTick={(ticked) => set(path, ticked ? shape.value : undefined)}
      />
    ) : null;
  }
  const isAdded = optional && !isFlat(shape);
  if (isAdded && value === undefined) {
    return (
      <div>
        <Button
          tone="bare"
          icon={<Plus aria-hidden />}
          onClick={() => set(path, guide.start?.(path, shape, undefined) ?? blankOf(shape))}
        >
          {t('add', { name })}
        </Button>
      </div>
    );
  }
  const away = isAdded && (
    <Button tone="bare" icon={<Trash2 aria-hidden />} onClick={() => set(path, undefined)}>
      {t('remove', { name })}
    </Button>
  );
  switch (shape.type) {
    case 'words':
      return (
        <div>
          <WordsField name={name} path={path} value={value} />
          {away}
        </div>
      );
    case 'number':
      return (
        <NumberField name={name} path={path} value={value} shape={shape} optional={optional} />
      );
    case 'line':
    case 'one-of':
    case 'yes-no':
      return (
        <ChoiceField name={name} path={path} value={value} shape={shape} optional={optional} />
      );
    case 'list':
      if (shape.item.type === 'one-of') {
        return <SetField name={name} path={path} value={value} values={shape.item.values} />;
      }
      if (isPair(shape.item)) {
        return <PairsField name={name} path={path} value={value} item={shape.item} />;
      }
      return <ListField name={name} path={path} value={value} shape={shape} optional={optional} />;
    case 'tuple':
      return (
        <FieldGroup name={name}>
          <div className={styles.row}>
            {shape.items.map((item, at) => (
              <NumberField
                // Numbers in their fixed places.
                key={`${at + 1}`}
                name={guide.oneName(path, at + 1)}
                path={[...path, at]}
                value={(value as readonly unknown[] | undefined)?.[at]}
                shape={item.type === 'number' ? item : { type: 'number' }}
                optional={false}
              />
            ))}
          </div>
        </FieldGroup>
      );
    case 'either':
      return (
        <EitherField name={name} path={path} value={value} shapes={shape.shapes}>
          {away}
        </EitherField>
      );
    case 'group':
      return (
        <FieldGroup name={name}>
          <GroupField fields={shape.fields} path={path} value={value} />
          {away}
        </FieldGroup>
      );
    default:
      return null;
  }
}

/** Things chosen together, such as the two ends of a tie. */
function isPair(shape: Shape): shape is Shape & { type: 'tuple' } {
  return shape.type === 'tuple' && shape.items.every(({ type }) => type === 'one-of');
}

/** Flat fields may simply stay empty; anything bigger is added first. */
function isFlat({ type }: Shape): boolean {
  return flat.has(type);
}

const flat = new Set<Shape['type']>(['number', 'line', 'list', 'one-of', 'yes-no']);
