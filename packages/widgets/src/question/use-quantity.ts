import type { Text } from '@groundswell/core/quiz';
import { useNumber, useText } from '../language/index.ts';

/** Writes a number with its unit: "400 people", "60%". */
export function useQuantity(unit: Text | undefined): (value: number) => string {
  const text = useText();
  const number = useNumber();
  const word = unit ? text(unit) : '';
  const gap = word === '' || word === '%' ? '' : ' ';
  return (value) => `${number(value, { maximumFractionDigits: 10 })}${gap}${word}`;
}
