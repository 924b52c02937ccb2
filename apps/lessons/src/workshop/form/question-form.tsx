import { questionSchemas } from '@groundswell/core/quiz';
import { useMessages } from '@groundswell/widgets/language';
import * as v from 'valibot';
import type { Draft } from '../bench.ts';
import { type Path, setAt } from './at-path.ts';
import { QuestionFormProvider } from './form-context.ts';
import styles from './form.module.css';
import { GroupField } from './group-field.tsx';
import { PartField } from './part-field.tsx';
import { isHidden } from './hidden.ts';
import { inStep } from './in-step.ts';
import { messages } from './messages.ts';
import { shapeOf } from './shape.ts';
import { useComplaint } from './use-complaint.ts';

interface QuestionFormProps {
  draft: Draft;
  onChange: (draft: Draft, part: string) => void;
}

/** The form of a question, made from the schema of its kind; what the schema refuses is said where it stands. */
export function QuestionForm({ draft, onChange }: QuestionFormProps) {
  const t = useMessages(messages);
  const complaint = useComplaint();
  const schema = questionSchemas[draft.kind];
  const shape = shapeOf(schema);
  const reading = v.safeParse(schema, draft);
  const wrong = new Map<string, string>();
  for (const issue of reading.issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
    if (!wrong.has(path)) wrong.set(path, complaint(issue));
  }
  const general = [...wrong].filter(
    ([path]) => path === '' || isHidden(draft.kind, path.split('.')),
  );
  const set = (path: Path, value: unknown) =>
    onChange(inStep(setAt(draft, path, value) as Draft), path.join('.'));
  if (shape.type !== 'group') return null;
  return (
    <QuestionFormProvider
      value={{ Part: PartField, draft, set, wrongAt: (path: Path) => wrong.get(path.join('.')) }}
    >
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <output className={styles.news} data-wrong={wrong.size > 0}>
          {wrong.size === 0 ? t('complete') : t('incomplete', { count: wrong.size })}
        </output>
        {general.map(([path, words]) => (
          <p key={path} className={styles.wrong}>
            {words}
          </p>
        ))}
        <GroupField fields={shape.fields} path={[]} value={draft} />
      </form>
    </QuestionFormProvider>
  );
}
