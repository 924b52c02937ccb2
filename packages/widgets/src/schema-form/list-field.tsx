import { Button, IconButton } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { Path } from './at-path.ts';
import { FieldGroup } from './field-group.tsx';
import { useForm } from './form-context.ts';
import styles from './form.module.css';
import { GroupField } from './group-field.tsx';
import { messages } from './messages.ts';
import { blankOf, newPart, type Shape, shapeFor } from './shape.ts';
import { WordsField } from './words-field.tsx';

interface ListFieldProps {
  name: string;
  path: Path;
  value: unknown;
  shape: Shape & { type: 'list' };
  optional: boolean;
}

/** Parts one after the other, to be added, moved and taken away. */
export function ListField({ name, path, value, shape, optional }: ListFieldProps) {
  const t = useMessages(messages);
  const { guide, Part, set, wrongAt } = useForm();
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (next: readonly unknown[]) =>
    set(path, optional && next.length === 0 ? undefined : next);
  const nameOf = (at: number) => guide.oneName(path, at + 1);
  const swap = (at: number) => parts.toSpliced(at, 2, parts[at + 1], parts[at]);
  const adds = shape.item.type === 'either' ? shape.item.shapes : [shape.item];
  return (
    <FieldGroup name={name} wrong={wrongAt(path)}>
      {parts.map((part, at) => {
        const one = nameOf(at);
        const inside = [...path, at];
        const tag = guide.tag?.(path, part);
        const fitting =
          shape.item.type === 'either' ? shapeFor(shape.item.shapes, part) : shape.item;
        return (
          <fieldset key={keyOf(part, at)} className={styles.one}>
            <legend>
              {one}
              {tag === undefined ? null : <code>{tag}</code>}
            </legend>
            {fitting?.type === 'group' ? (
              <GroupField fields={fitting.fields} path={inside} value={part} />
            ) : fitting?.type === 'words' ? (
              <WordsField name={one} path={inside} value={part} />
            ) : fitting ? (
              <Part shape={fitting} optional={false} path={inside} value={part} />
            ) : null}
            <div className={styles.acts}>
              <IconButton
                label={t('up', { name: one })}
                disabled={at === 0}
                onClick={() => put(swap(at - 1))}
              >
                <ArrowUp aria-hidden />
              </IconButton>
              <IconButton
                label={t('down', { name: one })}
                disabled={at === parts.length - 1}
                onClick={() => put(swap(at))}
              >
                <ArrowDown aria-hidden />
              </IconButton>
              <IconButton
                label={t('remove', { name: one })}
                onClick={() => put(parts.toSpliced(at, 1))}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </div>
          </fieldset>
        );
      })}
      <div className={styles.row}>
        {adds.map((each) => {
          const which = adds.length > 1 ? guide.shapeName?.(path, each) : undefined;
          const start = () => guide.start?.([...path, parts.length], each, parts.at(-1));
          return (
            <Button
              key={keyNames(each)}
              icon={<Plus aria-hidden />}
              onClick={() => put([...parts, newPart(each, parts, start() ?? blankOf(each))])}
            >
              {t('add', { name: nameOf(parts.length) })}
              {which === undefined ? '' : ` (${which})`}
            </Button>
          );
        })}
      </div>
    </FieldGroup>
  );
}

function keyNames(shape: Shape): string {
  return shape.type === 'group' ? shape.fields.map(({ name }) => name).join() : shape.type;
}

/** Its id, where it has one: then what is typed stays with its part when parts move. */
function keyOf(part: unknown, at: number): string {
  const { id } = Object(part) as { id?: unknown };
  return typeof id === 'string' ? id : `${at}`;
}
