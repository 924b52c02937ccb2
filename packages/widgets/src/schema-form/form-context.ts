import { type ComponentType, createContext, useContext } from 'react';
import type { Path } from './at-path.ts';
import type { FormGuide } from './form-guide.ts';
import type { PartProps } from './part-props.ts';

/** What every field of a form works on. */
export interface Form {
  readonly guide: FormGuide;
  /** The field of any part; parts hold parts, so groups and lists take it from here. */
  readonly Part: ComponentType<PartProps>;
  readonly set: (path: Path, value: unknown) => void;
  /** What is wrong with the part at the path, in the reader's words. */
  readonly wrongAt: (path: Path) => string | undefined;
}

const FormContext = createContext<Form | null>(null);

export const FormProvider = FormContext.Provider;

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside of a form.');
  return form;
}
