import * as v from 'valibot';
import { idSchema } from './id.ts';
import { type Remark, remarkEntries } from './question-base.ts';
import { type Text, textSchema } from './text.ts';

/** One answer to choose. Its feedback teaches whoever chose it, and anyone who opens the rest. */
export interface Option extends Remark {
  readonly id: string;
  readonly text: Text;
  readonly right?: true;
  /** Share of the point that choosing it adds or takes, −1 to 1, where the usual rule of its kind doesn't fit. */
  readonly weight?: number;
}

export const optionSchema: v.GenericSchema<Option> = v.strictObject({
  id: idSchema,
  text: textSchema,
  right: v.exactOptional(v.literal(true)),
  weight: v.exactOptional(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
  ...remarkEntries,
});

export function countRight(options: readonly Option[]): number {
  return options.filter((option) => option.right).length;
}
