export { type Color, colorReader, type Rgb } from './color-reader.ts';
export { groundOf } from './ground-of.ts';
