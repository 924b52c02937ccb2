import { colorReader } from '../color/index.ts';

/** A colour as every drawing program reads it, and how much of it. */
export interface Paint {
  /** `#rrggbb`, `none`, or a reference to a pattern. */
  readonly color: string;
  readonly opacity: number;
}

export type PaintReader = (style: string) => Paint;

export function paintReader(): PaintReader {
  const read = colorReader();
  return (style) => {
    if (style === 'none' || style.startsWith('url(')) {
      return { color: style.replaceAll(/["']/g, ''), opacity: 1 };
    }
    const { rgb, alpha } = read(style);
    const color = `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    return { color: alpha === 0 ? 'none' : color, opacity: alpha };
  };
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Attributes of an element; empty ones are left out. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
