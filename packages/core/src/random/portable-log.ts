/**
 * Natural logarithm of a positive normal number, from basic operations only. `Math.log` may differ
 * in its last digit from one browser to the next, which would let one seed tell two stories.
 */
export function portableLog(x: number): number {
  view[0] = x;
  const exponent = (halves[HIGH]! >>> 20) - 1022;
  halves[HIGH] = (halves[HIGH]! & 0xfffff) | 0x3fe00000;
  // x = fraction · 2^power with the fraction within a factor √2 of 1
  const low = view[0] < Math.SQRT1_2;
  const fraction = low ? 2 * view[0] : view[0];
  const power = low ? exponent - 1 : exponent;

  // log f = 2 artanh z with |z| ≤ .172, so eleven terms reach the last bit
  const z = (fraction - 1) / (fraction + 1);
  const square = z * z;
  let sum = 0;
  for (let odd = 21; odd >= 1; odd -= 2) sum = sum * square + 1 / odd;
  return power * Math.LN2 + 2 * z * sum;
}

/** log(1 − chance), also where 1 − chance would round the chance away. */
export function logOfFailure(chance: number): number {
  if (chance === 1) return Number.NEGATIVE_INFINITY;
  return chance < 1e-6 ? -chance - (chance * chance) / 2 : portableLog(1 - chance);
}

const view = new Float64Array(1);
const halves = new Uint32Array(view.buffer);
view[0] = 1;
/** Which half holds sign and exponent depends on the machine's byte order. */
const HIGH = halves[0] === 0 ? 1 : 0;
