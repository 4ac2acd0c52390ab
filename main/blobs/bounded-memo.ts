/** What was found, by key, until its costs pass a bound: what was not asked for the longest goes first. */
export class BoundedMemo<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #maxCost: number;
  readonly #costOf: (value: Value) => number;
  #cost = 0;

  constructor(maxCost: number, costOf: (value: Value) => number) {
    this.#maxCost = maxCost;
    this.#costOf = costOf;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    this.#entries.set(key, value);
    this.#cost += this.#costOf(value);
    for (const oldest of this.#entries.keys()) {
      if (this.#cost <= this.#maxCost) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#cost -= this.#costOf(value);
    this.#entries.delete(key);
  }
}
