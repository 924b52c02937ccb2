import { useMessages, useText } from '@groundswell/widgets/language';
import { FieldFrame, FieldGroup, useForm } from '@groundswell/widgets/schema-form';
import type { Draft } from '../bench.ts';
import { messages } from './messages.ts';

/** The place of each item, from 1; items that may stand in either order share a place. */
export function OrderField({ name, draft }: { name: string; draft: Draft }) {
  const t = useMessages(messages);
  const text = useText();
  const { set, wrongAt } = useForm();
  const items = draft.items as readonly { id: string; text: { en: string; id: string } }[];
  const answer = draft.answer as readonly (readonly string[])[];
  const placeOf = (id: string) => answer.findIndex((tied) => tied.includes(id)) + 1;
  const put = (id: string, place: number) => {
    const places = Array.from({ length: items.length }, (_, at) =>
      items.filter((item) => (item.id === id ? place : placeOf(item.id)) === at + 1),
    );
    set(
      ['answer'],
      places.filter((tied) => tied.length > 0).map((tied) => tied.map((item) => item.id)),
    );
  };
  return (
    <FieldGroup name={name} wrong={wrongAt(['answer'])}>
      {items.map((item) => (
        <FieldFrame
          key={item.id}
          name={t('place', { item: text(item.text) || item.id })}
          wrong={undefined}
        >
          {(ids) => (
            <select
              {...ids}
              value={placeOf(item.id)}
              onChange={({ target }) => put(item.id, Number(target.value))}
            >
              {items.map((each, at) => (
                <option key={each.id} value={at + 1}>
                  {at + 1}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      ))}
    </FieldGroup>
  );
}
