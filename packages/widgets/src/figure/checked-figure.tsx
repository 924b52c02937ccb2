import { type ComponentType, useMemo } from 'react';
import { type GenericSchema, parse } from 'valibot';

/**
 * Puts settings through the figure's schema before the figure sees them, so that what a lesson or a link leaves out
 * takes the schema's value. What does not pass throws, and the figure's plate says why.
 */
export function checkedFigure<Props extends { readonly settings: unknown }, Settings>(
  schema: GenericSchema<unknown, Settings>,
  Figure: ComponentType<Omit<Props, 'settings'> & { readonly settings: Settings }>,
): ComponentType<Props> {
  return function CheckedFigure({ settings, ...props }: Props) {
    const checked = useMemo(() => parse(schema, settings), [settings]);
    return <Figure {...props} settings={checked} />;
  };
}
