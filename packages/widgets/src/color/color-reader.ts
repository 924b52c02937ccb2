/** Red, green, blue, 0…255. */
export type Rgb = readonly [number, number, number];

export interface Color {
  readonly rgb: Rgb;
  /** 0…1. */
  readonly alpha: number;
}

/** Styles may hold any CSS colour, so the browser itself turns them into numbers. */
export function colorReader(): (color: string) => Color {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = new Map<string, Color>();
  return (color) => {
    const known = read.get(color);
    if (known || !context) return known ?? { rgb: [0, 0, 0], alpha: 1 };
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#000';
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 255] = context.getImageData(0, 0, 1, 1).data;
    const made: Color = { rgb: [r, g, b], alpha: Math.round((a / 255) * 1000) / 1000 };
    read.set(color, made);
    return made;
  };
}
