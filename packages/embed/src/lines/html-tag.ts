type Attributes = Readonly<Record<string, string | undefined>>;

/** An empty element as HTML; attributes without a value are left out, and no value can end its quotes. */
export function htmlTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escaped(value)}"`],
  );
  return `<${name}${written.join('')}></${name}>`;
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
