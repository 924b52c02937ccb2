export { type Path, setAt } from './at-path.ts';
export { FieldFrame } from './field-frame.tsx';
export { FieldGroup } from './field-group.tsx';
export { useForm } from './form-context.ts';
export type { FormChoice, FormGuide } from './form-guide.ts';
export type { PartProps } from './part-props.ts';
export { SchemaForm, type SchemaFormProps } from './schema-form.tsx';
export { blankOf, type Shape, shapeFor, shapeOf } from './shape.ts';
