import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { Plus, Trash2 } from 'lucide-react';
import { ChoiceField } from './choice-field.tsx';
import { useQuestionForm } from './form-context.ts';
import styles from './form.module.css';
import { GroupField } from './group-field.tsx';
import { ListField } from './list-field.tsx';
import { messages } from './messages.ts';
import { NumberField } from './number-field.tsx';
import { OrderField } from './order-field.tsx';
import type { PartProps } from './part-props.ts';
import { oneName, partName } from './part-names.ts';
import { blankOf, shapeFor } from './shape.ts';
import { TickField } from './tick-field.tsx';
import { WordsField } from './words-field.tsx';

/** One part of a question, in the field that fits its shape. */
export function PartField({ shape, optional, path, value }: PartProps) {
  const t = useMessages(messages);
  const { draft, set } = useQuestionForm();
  const name = t(partName(path), { open: '{{', close: '}}' });
  if (shape.type === 'fixed') {
    return optional ? (
      <TickField
        name={name}
        ticked={value === shape.value}
        onTick={(ticked) => set(path, ticked ? shape.value : undefined)}
      />
    ) : null;
  }
  // Flat fields may simply stay empty; anything bigger is added first.
  const isFlat = shape.type === 'number' || shape.type === 'line' || shape.type === 'list';
  if (optional && value === undefined && !isFlat) {
    return (
      <div>
        <Button tone="bare" icon={<Plus aria-hidden />} onClick={() => set(path, blankOf(shape))}>
          {t('add', { name })}
        </Button>
      </div>
    );
  }
  if (path.length === 1 && path[0] === 'answer' && draft.kind === 'order') {
    return <OrderField name={name} />;
  }
  const away = optional && !isFlat && (
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
      return <NumberField name={name} path={path} value={value} optional={optional} />;
    case 'line':
    case 'one-of':
    case 'yes-no':
      return <ChoiceField name={name} path={path} value={value} shape={shape} />;
    case 'list':
      return <ListField name={name} path={path} value={value} shape={shape} optional={optional} />;
    case 'tuple':
      return (
        <fieldset className={styles.group}>
          <legend>{name}</legend>
          <div className={styles.row}>
            {shape.items.map((_, at) => (
              <NumberField
                // Two numbers in their fixed places.
                key={`${at + 1}`}
                name={t(oneName(path), { n: at + 1 })}
                path={[...path, at]}
                value={(value as readonly unknown[] | undefined)?.[at]}
                optional={false}
              />
            ))}
          </div>
        </fieldset>
      );
    case 'either':
    case 'group': {
      const fitting = shape.type === 'either' ? shapeFor(shape.shapes, value) : shape;
      if (fitting?.type !== 'group') return null;
      return (
        <fieldset className={styles.group}>
          <legend>{name}</legend>
          <GroupField fields={fitting.fields} path={path} value={value} />
          {away}
        </fieldset>
      );
    }
    default:
      return null;
  }
}
