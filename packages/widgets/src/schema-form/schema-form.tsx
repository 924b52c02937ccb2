import * as v from 'valibot';
import { useMessages } from '../language/index.ts';
import { type Path, setAt } from './at-path.ts';
import { FormProvider } from './form-context.ts';
import type { FormGuide } from './form-guide.ts';
import styles from './form.module.css';
import { GroupField } from './group-field.tsx';
import { messages } from './messages.ts';
import { PartField } from './part-field.tsx';
import { shapeOf } from './shape.ts';
import { useComplaint } from './use-complaint.ts';

export interface SchemaFormProps {
  /** Says which parts there are and what each may be; must describe an object. */
  schema: v.GenericSchema;
  /** What is set up; its parts may be missing or wrong. */
  value: unknown;
  /** Called with each change, wrong ones too, and with the path of the part that was changed. */
  onChange: (value: unknown, part: string) => void;
  /** The words for the parts, and what the schema cannot say of them. */
  guide: FormGuide;
  /** Said when everything passes. @default nothing */
  complete?: string | undefined;
}

/** A form made from a schema; what the schema refuses is said where it stands. */
export function SchemaForm({ schema, value, onChange, guide, complete = '' }: SchemaFormProps) {
  const t = useMessages(messages);
  const wrong = useComplaints(schema, value, guide);
  const shape = shapeOf(schema);
  if (shape.type !== 'group') return null;
  const general = [...wrong].filter(
    ([path]) => path === '' || guide.isHidden?.(path.split('.')) === true,
  );
  return (
    <FormProvider
      value={{
        guide,
        Part: PartField,
        set: (path: Path, part: unknown) => onChange(setAt(value, path, part), path.join('.')),
        wrongAt: (path: Path) => wrong.get(path.join('.')),
      }}
    >
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <output className={styles.news} data-wrong={wrong.size > 0}>
          {wrong.size === 0 ? complete : t('incomplete', { count: wrong.size })}
        </output>
        {general.map(([path, words]) => (
          <p key={path} className={styles.wrong}>
            {words}
          </p>
        ))}
        <GroupField fields={shape.fields} path={[]} value={value} />
      </form>
    </FormProvider>
  );
}

/** The first complaint of each part by its path. */
function useComplaints(schema: v.GenericSchema, value: unknown, guide: FormGuide) {
  const complaint = useComplaint(guide.complaint);
  const wrong = new Map<string, string>();
  for (const issue of v.safeParse(schema, value).issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
    if (!wrong.has(path)) wrong.set(path, complaint(issue));
  }
  return wrong;
}
