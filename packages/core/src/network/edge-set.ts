/** Which ties exist, in one open-addressed table; for generators that must not tie twice. */
export class EdgeSet {
  /** low · nodeCount + high + 1 of each tie; 0 is a free place, −1 one that was freed. */
  readonly #keys: Float64Array;
  readonly #mask: number;
  readonly #nodeCount: number;

  /** `capacity` bounds how many ties are ever added, deleted ones included. */
  constructor(nodeCount: number, capacity: number) {
    let places = 16;
    while (places < 2 * capacity) places *= 2;
    this.#keys = new Float64Array(places);
    this.#mask = places - 1;
    this.#nodeCount = nodeCount;
  }

  /** False, and nothing added, where the tie was there already. */
  add(a: number, b: number): boolean {
    const key = this.#keyOf(a, b);
    const place = this.#find(a, b, key);
    if (this.#keys[place] === key) return false;
    this.#keys[place] = key;
    return true;
  }

  has(a: number, b: number): boolean {
    const key = this.#keyOf(a, b);
    return this.#keys[this.#find(a, b, key)] === key;
  }

  delete(a: number, b: number): void {
    const key = this.#keyOf(a, b);
    const place = this.#find(a, b, key);
    if (this.#keys[place] === key) this.#keys[place] = -1;
  }

  #keyOf(a: number, b: number): number {
    return a < b ? a * this.#nodeCount + b + 1 : b * this.#nodeCount + a + 1;
  }

  /** The place that holds the key, or the free place where it would go. */
  #find(a: number, b: number, key: number): number {
    const low = a < b ? a : b;
    const high = a ^ b ^ low;
    const hash = Math.imul(Math.imul(low, 0x9e3779b1) ^ high, 0x85ebca6b);
    let place = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & this.#mask;
    return place;
  }
}
