/** Mean over runs and its standard error, the yardstick of every Monte Carlo test. */
export function meanOf(values: ArrayLike<number>): { mean: number; error: number } {
  const list = Array.from(values);
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  const square = list.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(square / (list.length - 1) / list.length) };
}

/** How far the means lie apart, in standard errors; zero where nothing varies and both agree. */
export function deviation(values: ArrayLike<number>, exact: number): number {
  const { mean, error } = meanOf(values);
  return Math.abs(mean - exact) < 1e-12 ? 0 : Math.abs(mean - exact) / error;
}

export function deviationBetween(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [left, right] = [meanOf(a), meanOf(b)];
  const error = Math.hypot(left.error, right.error);
  return left.mean === right.mean ? 0 : Math.abs(left.mean - right.mean) / error;
}

export function medianOf(values: ArrayLike<number>): number {
  const sorted = Array.from(values).toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
