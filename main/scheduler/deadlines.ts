import { type HeapItem, IndexedHeap } from './indexed-heap.ts';
import type { Decision } from './types.ts';

export interface Deadline extends HeapItem {
  /** In time awake, see `Deadlines`. */
  readonly at: number;
  readonly expire: (now: number, out: Decision[]) => void;
}

/** Everything that happens by itself, in time awake: hours that a laptop slept through count for nobody. */
export class Deadlines {
  #sleptMs = 0;
  readonly #heap = new IndexedHeap<Deadline>((a, b) => a.at < b.at);

  slept(milliseconds: number): void {
    this.#sleptMs += milliseconds;
  }

  after(now: number, milliseconds: number, expire: Deadline['expire']): Deadline {
    const deadline = { at: now - this.#sleptMs + milliseconds, expire, heapIndex: -1 };
    this.#heap.add(deadline);
    return deadline;
  }

  clear(deadline: Deadline | undefined): void {
    if (deadline && deadline.heapIndex >= 0) this.#heap.remove(deadline);
  }

  /** On the caller's clock. */
  timeOf(deadline: Deadline): number {
    return deadline.at + this.#sleptMs;
  }

  next(): number | undefined {
    const first = this.#heap.first();
    return first && this.timeOf(first);
  }

  takeDue(now: number): Deadline | undefined {
    const first = this.#heap.first();
    if (!first || first.at > now - this.#sleptMs) return undefined;
    this.#heap.remove(first);
    return first;
  }
}
