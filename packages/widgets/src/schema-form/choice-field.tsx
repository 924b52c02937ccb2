import { useMessages } from '../language/index.ts';
import type { Path } from './at-path.ts';
import { FieldFrame } from './field-frame.tsx';
import { useForm } from './form-context.ts';
import type { FormChoice, FormGuide } from './form-guide.ts';
import { messages } from './messages.ts';
import type { Shape } from './shape.ts';

interface ChoiceFieldProps {
  name: string;
  path: Path;
  value: unknown;
  shape: ChoiceShape;
  /** May stay unchosen. */
  optional: boolean;
}

type ChoiceShape = Shape & { type: 'line' | 'one-of' | 'yes-no' };

/** One of few values, or a line of text where there are no values to choose from. */
export function ChoiceField({ name, path, value, shape, optional }: ChoiceFieldProps) {
  const t = useMessages(messages);
  const { guide, set, wrongAt } = useForm();
  const choices =
    shape.type === 'yes-no'
      ? [
          { value: 'true', words: t('value-true') },
          { value: 'false', words: t('value-false') },
        ]
      : choicesOf(shape, path, guide);
  const chosen = typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
  function taken(next: string): unknown {
    if (next === '') return undefined;
    return shape.type === 'yes-no' ? next === 'true' : next;
  }
  return (
    <FieldFrame name={name} wrong={wrongAt(path)}>
      {(ids) =>
        choices ? (
          <select {...ids} value={chosen} onChange={({ target }) => set(path, taken(target.value))}>
            {optional ? <option value="">{t('none')}</option> : null}
            {optional || choices.some((each) => each.value === chosen) ? null : (
              <option value={chosen}>{t('choose')}</option>
            )}
            {choices.map((each) => (
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

function choicesOf(
  shape: ChoiceShape,
  path: Path,
  guide: FormGuide,
): readonly FormChoice[] | undefined {
  const named = guide.choices?.(path);
  if (named || shape.type !== 'one-of') return named;
  return shape.values.map((value) => ({ value, words: guide.valueName(path, value) }));
}
