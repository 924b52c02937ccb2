import { useMessages, useText } from '@groundswell/widgets/language';
import type { Path } from './at-path.ts';
import { FieldFrame } from './field-frame.tsx';
import { useQuestionForm } from './form-context.ts';
import { messages } from './messages.ts';
import type { Shape } from './shape.ts';

interface ChoiceFieldProps {
  name: string;
  path: Path;
  value: unknown;
  shape: Shape & { type: 'line' | 'one-of' | 'yes-no' };
}

/** One of few values, one of the question's own parts, or a line of text. */
export function ChoiceField({ name, path, value, shape }: ChoiceFieldProps) {
  const t = useMessages(messages);
  const text = useText();
  const { draft, set, wrongAt } = useQuestionForm();
  const parts = partsNamed(String(path.at(-1)), draft);
  const values =
    shape.type === 'yes-no'
      ? [
          { value: 'true', words: t('value-true') },
          { value: 'false', words: t('value-false') },
        ]
      : shape.type === 'one-of'
        ? shape.values.map((each) => ({ value: each, words: wordsFor(each) }))
        : parts?.map((part) => ({ value: part.id, words: text(part.text) || part.id }));
  function wordsFor(each: string): string {
    return each === 'linear' || each === 'log' ? t(`value-${each}`) : each;
  }
  return (
    <FieldFrame name={name} wrong={wrongAt(path)}>
      {(ids) =>
        values ? (
          <select
            {...ids}
            value={String(value)}
            onChange={({ target }) =>
              set(path, shape.type === 'yes-no' ? target.value === 'true' : target.value)
            }
          >
            {values.some((each) => each.value === String(value)) ? null : (
              <option value={String(value)}>{t('choose')}</option>
            )}
            {values.map((each) => (
              <option key={each.value} value={each.value}>
                {each.words}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...ids}
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => set(path, target.value)}
          />
        )
      }
    </FieldFrame>
  );
}

interface Named {
  readonly id: string;
  readonly text: { readonly en: string; readonly id: string };
}

/** The parts that a field of this name points to. */
function partsNamed(name: string, draft: { readonly [part: string]: unknown }) {
  const list = { bin: 'bins', item: 'items', after: 'items' }[name];
  const parts = list && draft[list];
  return Array.isArray(parts) ? (parts as readonly Named[]) : undefined;
}
