/** What a form needs to know about a part of what it sets up. */
export type Shape =
  | { readonly type: 'words' }
  | { readonly type: 'line' }
  | NumberShape
  | { readonly type: 'yes-no' }
  | { readonly type: 'one-of'; readonly values: readonly string[] }
  | { readonly type: 'fixed'; readonly value: unknown }
  | { readonly type: 'group'; readonly fields: readonly Field[] }
  | { readonly type: 'list'; readonly item: Shape; readonly fewest: number }
  | { readonly type: 'tuple'; readonly items: readonly Shape[] }
  | { readonly type: 'either'; readonly shapes: readonly Shape[] }
  | { readonly type: 'unknown' };

export interface NumberShape {
  readonly type: 'number';
  readonly least?: number;
  readonly greatest?: number;
  /** Every value is a multiple of it. */
  readonly step?: number;
}

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

/** The shape that a Valibot schema describes, read off the schema itself. */
export function shapeOf(schema: unknown): Shape {
  const { type, entries, item, items, options, literal, wrapped, pipe = [] } = schema as AnySchema;
  switch (type) {
    case 'strict_object': {
      const fields = Object.entries(entries ?? {}).map(([name, entry]): Field => {
        const optional = optionals.has((entry as AnySchema).type);
        return { name, optional, shape: shapeOf(entry) };
      });
      const names = fields.map(({ name }) => name).join(' ');
      return names === 'en id' ? { type: 'words' } : { type: 'group', fields };
    }
    case 'optional':
    case 'exact_optional':
    case 'nullable':
      return shapeOf(wrapped);
    case 'array': {
      const least = pipe.find((rule) => rule.type === 'min_length')?.requirement;
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
      return numberShape(pipe);
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
export function newPart(shape: Shape, others: readonly unknown[], blank = blankOf(shape)): unknown {
  if (typeof blank !== 'object' || blank === null || !('id' in blank)) return blank;
  const taken = new Set(others.map((other) => (Object(other) as { id?: unknown }).id));
  let count = others.length;
  const name = () => (count < 26 ? String.fromCharCode(97 + count) : `o${count + 1}`);
  while (taken.has(name())) count++;
  return { ...blank, id: name() };
}

/** Of several shapes, the one that a value has: by its own type, and for things by the names of their parts. */
export function shapeFor(shapes: readonly Shape[], value: unknown): Shape | undefined {
  return shapes.find((shape) => {
    if (Array.isArray(value)) return shape.type === 'list' || shape.type === 'tuple';
    if (typeof value === 'object' && value !== null) {
      return shape.type === 'group' && hasParts(value, shape.fields);
    }
    return shape.type === (typeof value === 'string' ? 'line' : 'number');
  });
}

function hasParts(value: object, fields: readonly Field[]): boolean {
  const names = Object.keys(value);
  return (
    names.every((name) => fields.some((field) => field.name === name)) &&
    fields.every(
      ({ name, optional, shape }) =>
        optional ||
        (names.includes(name) &&
          (shape.type !== 'fixed' || shape.value === (value as Record<string, unknown>)[name])),
    )
  );
}

function numberShape(pipe: readonly Rule[]): NumberShape {
  const rules = rulesOf(pipe);
  const limits = (type: string) =>
    rules.filter((rule) => rule.type === type).map(({ requirement }) => Number(requirement));
  const leasts = limits('min_value');
  const greatests = limits('max_value');
  const isWhole = rules.some(({ type }) => type === 'integer' || type === 'safe_integer');
  const step = limits('multiple_of')[0] ?? (isWhole ? 1 : undefined);
  return {
    type: 'number',
    ...(leasts.length > 0 ? { least: Math.max(...leasts) } : {}),
    ...(greatests.length > 0 ? { greatest: Math.min(...greatests) } : {}),
    ...(step === undefined ? {} : { step }),
  };
}

/** A schema that is refined once more carries its earlier rules inside its first part. */
function rulesOf(pipe: readonly Rule[]): readonly Rule[] {
  return pipe.flatMap((rule) => (rule.pipe ? rulesOf(rule.pipe) : [rule]));
}

const optionals = new Set(['optional', 'exact_optional']);

interface Rule {
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Rule[];
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
  readonly pipe?: readonly Rule[];
}
