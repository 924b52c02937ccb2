import type { GenericSchema } from 'valibot';
import { SchemaForm } from '../schema-form/index.ts';
import { inStep } from './in-step.ts';
import { useGuide } from './use-guide.ts';

export interface SettingsFormProps {
  /** The kind of figure, such as `reach-dots`: the same part has another name in another figure. */
  kind: string;
  /** What the figure's settings must be. */
  schema: GenericSchema;
  /** What is set; may be wrong. */
  settings: unknown;
  /** Called with each change, wrong ones too, and with the path of the part that was changed. */
  onChange: (settings: unknown, part: string) => void;
}

/** The controls of a figure, made from the schema of its settings. */
export function SettingsForm({ kind, schema, settings, onChange }: SettingsFormProps) {
  const guide = useGuide(kind, settings);
  return (
    <SchemaForm
      schema={schema}
      value={settings}
      guide={guide}
      onChange={(changed, part) => onChange(inStep(changed), part)}
    />
  );
}
