/** Sums of what many runs showed, number by number, to tell whether two kinds of run have one law. */
export class Tally {
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  #runs = 0;

  constructor(width: number) {
    this.#sums = new Float64Array(width);
    this.#squares = new Float64Array(width);
  }

  add(numbers: ArrayLike<number>): void {
    this.#runs++;
    for (let i = 0; i < this.#sums.length; i++) {
      this.#sums[i]! += numbers[i]!;
      this.#squares[i]! += numbers[i]! ** 2;
    }
  }

  /** The largest gap between two means of the same number, in standard errors. */
  deviationFrom(other: Tally): number {
    let largest = 0;
    for (let i = 0; i < this.#sums.length; i++) {
      const [left, right] = [this.#meanOf(i), other.#meanOf(i)];
      const gap = Math.abs(left.mean - right.mean);
      if (gap > 1e-12) largest = Math.max(largest, gap / Math.hypot(left.error, right.error));
    }
    return largest;
  }

  #meanOf(i: number): { mean: number; error: number } {
    const mean = this.#sums[i]! / this.#runs;
    const variance = this.#squares[i]! / this.#runs - mean * mean;
    return { mean, error: Math.sqrt(Math.max(0, variance) / (this.#runs - 1)) };
  }
}
