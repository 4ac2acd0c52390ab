/** A binary heap whose items know their place (`heapIndex`, -1 outside), so that any one is moved or removed in O(log n). */
export interface HeapItem {
  heapIndex: number;
}

export class IndexedHeap<T extends HeapItem> {
  readonly #items: T[] = [];
  readonly #before: (a: T, b: T) => boolean;

  constructor(before: (a: T, b: T) => boolean) {
    this.#before = before;
  }

  get size(): number {
    return this.#items.length;
  }

  first(): T | undefined {
    return this.#items[0];
  }

  /** In no order. */
  items(): Iterable<T> {
    return this.#items;
  }

  add(item: T): void {
    item.heapIndex = this.#items.length;
    this.#items.push(item);
    this.#up(item);
  }

  remove(item: T): void {
    const last = this.#items.pop() as T;
    if (last !== item) {
      this.#put(item.heapIndex, last);
      this.moved(last);
    }
    item.heapIndex = -1;
  }

  /** To be called when what the order depends on has changed for `item`. */
  moved(item: T): void {
    this.#up(item);
    this.#down(item);
  }

  #put(index: number, item: T): void {
    this.#items[index] = item;
    item.heapIndex = index;
  }

  #up(item: T): void {
    let index = item.heapIndex;
    while (index > 0) {
      const parent = this.#items[(index - 1) >> 1] as T;
      if (!this.#before(item, parent)) break;
      this.#put(index, parent);
      index = (index - 1) >> 1;
    }
    this.#put(index, item);
  }

  #down(item: T): void {
    const size = this.#items.length;
    let index = item.heapIndex;
    for (let child = 2 * index + 1; child < size; child = 2 * index + 1) {
      if (child + 1 < size && this.#before(this.#items[child + 1] as T, this.#items[child] as T)) child++;
      const smaller = this.#items[child] as T;
      if (!this.#before(smaller, item)) break;
      this.#put(index, smaller);
      index = child;
    }
    this.#put(index, item);
  }
}
