import { questionSchemas } from '@groundswell/core/quiz';
import { useMessages, useText } from '@groundswell/widgets/language';
import {
  type PartProps,
  type Path,
  SchemaForm,
  type Shape,
} from '@groundswell/widgets/schema-form';
import type { ReactNode } from 'react';
import type { Draft } from '../bench.ts';
import { complaintMessages, isComplaint } from './complaint-messages.ts';
import { isHidden } from './hidden.ts';
import { inStep } from './in-step.ts';
import { messages } from './messages.ts';
import { OrderField } from './order-field.tsx';
import { oneName, partName } from './part-names.ts';

interface QuestionFormProps {
  draft: Draft;
  onChange: (draft: Draft, part: string) => void;
}

/** The form of a question, made from the schema of its kind. */
export function QuestionForm({ draft, onChange }: QuestionFormProps) {
  const t = useMessages(messages);
  const complain = useMessages(complaintMessages);
  const text = useText();
  const nameOf = (path: Path) => {
    const last = path.at(-1);
    return typeof last === 'number'
      ? t(oneName(path.slice(0, -1)), { n: last + 1 })
      : t(partName(path), { open: '{{', close: '}}' });
  };
  return (
    <SchemaForm
      schema={questionSchemas[draft.kind]}
      value={draft}
      onChange={(changed, part) => onChange(inStep(changed as Draft), part)}
      complete={t('complete')}
      guide={{
        partName: nameOf,
        oneName: (path, n) => t(oneName(path), { n }),
        valueName: (_, value) =>
          value === 'linear' || value === 'log' ? t(`value-${value}`) : value,
        complaint: (message) => (isComplaint(message) ? complain(message) : message),
        isHidden: (path) => isHidden(draft.kind, path),
        rank,
        shapeName: (_, shape) => {
          const apart = namePart(shape);
          return apart === undefined ? undefined : t(partName([apart]));
        },
        choices: (path) =>
          partsNamed(String(path.at(-1)), draft)?.map((part) => ({
            value: part.id,
            words: text(part.text) || part.id,
          })),
        tag: (path, part) =>
          draft.kind === 'cloze' && path.join() === 'gaps'
            ? `{{${String((Object(part) as { id?: unknown }).id)}}}`
            : undefined,
        field: (part) => ownField(part, draft, nameOf(part.path)),
      }}
    />
  );
}

/** An order names every item once, so it is set by the items' places. */
function ownField({ path }: PartProps, draft: Draft, name: string): ReactNode {
  if (draft.kind !== 'order' || path.join() !== 'answer') return null;
  return <OrderField name={name} draft={draft} />;
}

/** What is asked comes first, what is told on the way comes last. */
function rank(name: string): number {
  if (name === 'prompt') return 0;
  return late.has(name) ? 2 : 1;
}

const late = new Set(['hints', 'source', 'weight', 'keepOrder']);

/** The part by which one shape of a list is told from another. */
function namePart(shape: Shape): string | undefined {
  if (shape.type !== 'group') return undefined;
  return shape.fields.find(({ name }) => tellsApart.has(name))?.name;
}

const tellsApart = new Set(['below', 'above', 'exactly', 'options', 'answers']);

interface Named {
  readonly id: string;
  readonly text: { readonly en: string; readonly id: string };
}

/** The parts that a field of this name points to. */
function partsNamed(name: string, draft: Draft): readonly Named[] | undefined {
  const list = { bin: 'bins', item: 'items', after: 'items' }[name];
  const parts = list && draft[list];
  return Array.isArray(parts) ? (parts as readonly Named[]) : undefined;
}
