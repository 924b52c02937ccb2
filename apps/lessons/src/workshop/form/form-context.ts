import { type ComponentType, createContext, useContext } from 'react';
import type { Draft } from '../bench.ts';
import type { Path } from './at-path.ts';
import type { PartProps } from './part-props.ts';

/** What every field of a question's form works on. */
export interface QuestionForm {
  /** The field of any part; parts hold parts, so groups and lists take it from here. */
  readonly Part: ComponentType<PartProps>;
  readonly draft: Draft;
  readonly set: (path: Path, value: unknown) => void;
  /** What is wrong with the part at the path, in the reader's words. */
  readonly wrongAt: (path: Path) => string | undefined;
}

const Form = createContext<QuestionForm | null>(null);

export const QuestionFormProvider = Form.Provider;

export function useQuestionForm(): QuestionForm {
  const form = useContext(Form);
  if (!form) throw new Error('A field stands outside of a question’s form.');
  return form;
}
