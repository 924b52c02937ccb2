/** Doors check once with these, so that kernels may trust their options. */

export function checkInteger(name: string, value: number, low: number, high: number): number {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new RangeError(`${name} must be an integer from ${low} to ${high}; got ${value}.`);
  }
  return value;
}

export function checkChance(name: string, value: number): number {
  return checkNumber(name, value, 0, 1);
}

export function checkNumber(name: string, value: number, low: number, high: number): number {
  if (!(value >= low && value <= high)) {
    throw new RangeError(`${name} must be a number from ${low} to ${high}; got ${value}.`);
  }
  return value;
}

/** A random seed: an integer that a double holds exactly, so that it survives JSON and links. */
export function checkSeed(seed: number): number {
  return checkInteger('seed', seed, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}
