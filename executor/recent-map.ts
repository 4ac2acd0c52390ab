/**
 * A bounded map that forgets what was not asked for lately. Two generations: when the young one is full it becomes the
 * old one, and what is asked for moves back to the young. Every call is O(1), and there is no list to keep in order.
 */
export class RecentMap<V> {
  #young = new Map<string, V>();
  #old = new Map<string, V>();
  #youngCost = 0;
  readonly #generationCost: number;
  readonly #costOf: (value: V) => number;

  /** Holds values of at most `maxCost` in all, in the unit of `costOf`. */
  constructor(maxCost: number, costOf: (value: V) => number) {
    this.#generationCost = maxCost / 2;
    this.#costOf = costOf;
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: V): void {
    const before = this.#young.get(key);
    this.#youngCost += this.#costOf(value) - (before === undefined ? 0 : this.#costOf(before));
    this.#young.set(key, value);
    if (this.#youngCost <= this.#generationCost) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#youngCost = 0;
  }

  delete(key: string): void {
    const young = this.#young.get(key);
    if (young !== undefined) {
      this.#youngCost -= this.#costOf(young);
      this.#young.delete(key);
    }
    this.#old.delete(key);
  }
}
