/** Height of the standard normal curve. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/** Share of the standard normal below `z`, to about 1e-15 (West 2005, after Hart 1968). */
export function normalShare(z: number): number {
  const size = Math.abs(z);
  const tail = size > 37 ? 0 : Math.exp(-0.5 * size * size) * tailFactor(size);
  return z > 0 ? 1 - tail : tail;
}

/** The `z` below which the share `p` lies: Acklam's approximation, then one step of Halley's method. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A share lies between 0 and 1; got ${p}.`);
  const z = roughQuantile(p);
  const step = (normalShare(z) - p) / normalDensity(z);
  return z - step / (1 + (z * step) / 2);
}

/** Two-sided 90 % quantile of Student's t, by the Cornish–Fisher expansion (to .001 from 8 degrees of freedom on). */
export function studentQuantile95(degrees: number): number {
  const z = 1.6448536269514722;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}

function tailFactor(size: number): number {
  if (size < 7.07106781186547) return polynomial(above, size) / polynomial(below, size);
  const fraction = [4, 3, 2, 1].reduce((sum, n) => size + n / sum, size + 0.65);
  return 1 / (fraction * 2.506628274631);
}

function roughQuantile(p: number): number {
  const edge = 0.02425;
  if (p < edge) return tailQuantile(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - edge) return -tailQuantile(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  return (q * polynomial(centreAbove, q * q)) / polynomial(centreBelow, q * q);
}

function tailQuantile(q: number): number {
  return polynomial(tailAbove, q) / polynomial(tailBelow, q);
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

const above = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const below = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];
const centreAbove = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
  -3.066479806614716e1, 2.506628277459239,
];
const centreBelow = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
  -1.328068155288572e1, 1,
];
const tailAbove = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const tailBelow = [
  7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1,
];
