/** What a form needs to know about a part of a question. */
export type Shape =
  | { readonly type: 'words' }
  | { readonly type: 'line' }
  | { readonly type: 'number' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'one-of'; readonly values: readonly string[] }
  | { readonly type: 'fixed'; readonly value: unknown }
  | { readonly type: 'group'; readonly fields: readonly Field[] }
  | { readonly type: 'list'; readonly item: Shape; readonly fewest: number }
  | { readonly type: 'tuple'; readonly items: readonly Shape[] }
  | { readonly type: 'either'; readonly shapes: readonly Shape[] }
  | { readonly type: 'unknown' };

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

/** The shape that a Valibot schema describes, read off the schema itself. */
export function shapeOf(schema: unknown): Shape {
  const { type, entries, item, items, options, literal, wrapped, pipe } = schema as AnySchema;
  switch (type) {
    case 'strict_object': {
      const fields = Object.entries(entries ?? {}).map(([name, entry]): Field => {
        const optional = (entry as AnySchema).type === 'exact_optional';
        return { name, optional, shape: shapeOf(entry) };
      });
      const names = fields.map(({ name }) => name).join(' ');
      return names === 'en id' ? { type: 'words' } : { type: 'group', fields };
    }
    case 'exact_optional':
    case 'nullable':
      return shapeOf(wrapped);
    case 'array': {
      const least = pipe?.find((rule) => rule.type === 'min_length')?.requirement;
      return { type: 'list', item: shapeOf(item), fewest: Number(least ?? 0) };
    }
    case 'strict_tuple':
      return { type: 'tuple', items: (items ?? []).map(shapeOf) };
    case 'union':
    case 'variant':
      return { type: 'either', shapes: (options ?? []).map(shapeOf) };
    case 'picklist':
      return { type: 'one-of', values: (options ?? []).map(String) };
    case 'literal':
      return { type: 'fixed', value: literal };
    case 'string':
      return { type: 'line' };
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'yes-no' };
    default:
      return { type: 'unknown' };
  }
}

/** The least that has the shape, to be filled. */
export function blankOf(shape: Shape): unknown {
  switch (shape.type) {
    case 'words':
      return { en: '', id: '' };
    case 'line':
      return '';
    case 'number':
      return null;
    case 'yes-no':
      return true;
    case 'one-of':
      return shape.values[0];
    case 'fixed':
      return shape.value;
    case 'group':
      return Object.fromEntries(
        shape.fields
          .filter(({ optional }) => !optional)
          .map((field) => [field.name, blankOf(field.shape)]),
      );
    case 'list': {
      const parts: unknown[] = [];
      while (parts.length < shape.fewest) parts.push(newPart(shape.item, parts));
      return parts;
    }
    case 'tuple':
      return shape.items.map(blankOf);
    case 'either':
      return shape.shapes[0] && blankOf(shape.shapes[0]);
    default:
      return undefined;
  }
}

/** One more part for a list, with an id that no other has. */
export function newPart(shape: Shape, others: readonly unknown[]): unknown {
  const blank = blankOf(shape);
  if (typeof blank !== 'object' || blank === null || !('id' in blank)) return blank;
  const taken = new Set(others.map((other) => (Object(other) as { id?: unknown }).id));
  let count = others.length;
  const name = () => (count < 26 ? String.fromCharCode(97 + count) : `o${count + 1}`);
  while (taken.has(name())) count++;
  return { ...blank, id: name() };
}

/** Of several shapes, the one that a value has by the names of its parts. */
export function shapeFor(shapes: readonly Shape[], value: unknown): Shape | undefined {
  const names = Object.keys(Object(value) as object);
  return shapes.find((shape) => {
    if (shape.type !== 'group') return false;
    return (
      names.every((name) => shape.fields.some((field) => field.name === name)) &&
      shape.fields.every(
        ({ name, optional, shape: part }) =>
          optional ||
          (names.includes(name) &&
            (part.type !== 'fixed' || part.value === (value as Record<string, unknown>)[name])),
      )
    );
  });
}

/** What schemas of every type may carry. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly items?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly wrapped?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}
