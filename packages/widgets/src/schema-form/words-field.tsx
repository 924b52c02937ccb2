import { useLanguage, useMessages } from '../language/index.ts';
import { useState } from 'react';
import type { Path } from './at-path.ts';
import { FieldFrame } from './field-frame.tsx';
import { useForm } from './form-context.ts';
import styles from './form.module.css';
import { messages } from './messages.ts';
import { TickField } from './tick-field.tsx';

interface WordsFieldProps {
  name: string;
  path: Path;
  value: unknown;
}

/** Words in both languages: one field while they are the same, two once they part. */
export function WordsField({ name, path, value }: WordsFieldProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const { set, wrongAt } = useForm();
  const { en = '', id = '' } = Object(value) as { en?: string; id?: string };
  const [wantsTwo, setTwo] = useState(false);
  const isTwo = wantsTwo || en !== id;
  const both = [
    { of: 'en', words: en, label: t('english', { name }) },
    { of: 'id', words: id, label: t('indonesian', { name }) },
  ] as const;
  return (
    <div className={styles.words}>
      {isTwo ? (
        both.map(({ of, words, label }) => (
          <FieldFrame key={of} name={label} wrong={wrongAt([...path, of])}>
            {(ids) => (
              <textarea
                {...ids}
                lang={of}
                rows={rowsFor(words)}
                value={words}
                onChange={({ target }) => set([...path, of], target.value)}
              />
            )}
          </FieldFrame>
        ))
      ) : (
        <FieldFrame name={name} wrong={wrongAt([...path, language])}>
          {(ids) => (
            <textarea
              {...ids}
              rows={rowsFor(en)}
              value={en}
              onChange={({ target }) => set(path, { en: target.value, id: target.value })}
            />
          )}
        </FieldFrame>
      )}
      {en === id ? <TickField name={t('split')} ticked={wantsTwo} onTick={setTwo} /> : null}
    </div>
  );
}

function rowsFor(words: string): number {
  return Math.min(8, Math.max(1, Math.ceil(words.length / 48), words.split('\n').length));
}
