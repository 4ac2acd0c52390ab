/**
 * The order of actions that the same machines can run: priority (lower first), then the invocation that holds the
 * fewest machine places now, on a tie the one served longest ago, then arrival. A second, small build thus gets every
 * other place that becomes free until it has as many as the first one, however long the first one's line is.
 *
 * An operation stands in the line of each invocation that wants it; whichever comes first is charged for it.
 * Adding, removing and finding the first cost O(log n) of priorities and of invocations, not of actions.
 */
import { IndexedHeap } from './indexed-heap.ts';

export class Invocation {
  readonly id: string;
  /** Places on machines that its actions hold. */
  running = 0;
  lastServed = 0;
  readonly lines = new Set<{ reposition(): void }>();

  constructor(id: string) {
    this.id = id;
  }
}

/** The invocations that have an action queued or on a machine. */
export class Invocations {
  readonly #byId = new Map<string, Invocation>();
  #served = 0;

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Invocation {
    let invocation = this.#byId.get(id);
    if (!invocation) {
      invocation = new Invocation(id);
      this.#byId.set(id, invocation);
    }
    return invocation;
  }

  charge(invocation: Invocation): void {
    invocation.running++;
    invocation.lastServed = ++this.#served;
    for (const line of invocation.lines) line.reposition();
  }

  discharge(invocation: Invocation): void {
    invocation.running--;
    for (const line of invocation.lines) line.reposition();
    this.forgetIfIdle(invocation);
  }

  forgetIfIdle(invocation: Invocation): void {
    if (invocation.running === 0 && invocation.lines.size === 0) this.#byId.delete(invocation.id);
  }
}

/** An item's place in one line. */
export interface Entry<T> {
  readonly item: T;
  readonly line: Line<T>;
  readonly arrival: number;
  previous: Entry<T> | undefined;
  next: Entry<T> | undefined;
}

/** Actions of one invocation at one priority, by arrival; never empty. */
export class Line<T> {
  readonly invocation: Invocation;
  readonly level: Level<T>;
  first: Entry<T>;
  last: Entry<T>;
  length = 1;
  heapIndex = -1;

  constructor(level: Level<T>, invocation: Invocation, item: T, arrival: number) {
    this.level = level;
    this.invocation = invocation;
    this.first = this.last = { item, line: this, arrival, previous: undefined, next: undefined };
  }

  reposition(): void {
    this.level.lines.moved(this);
  }
}

export interface Level<T> {
  readonly priority: number;
  readonly lines: IndexedHeap<Line<T>>;
  readonly byInvocation: Map<Invocation, Line<T>>;
  heapIndex: number;
}

const lineBefore = <T>(a: Line<T>, b: Line<T>): boolean =>
  a.invocation.running !== b.invocation.running
    ? a.invocation.running < b.invocation.running
    : a.invocation.lastServed !== b.invocation.lastServed
      ? a.invocation.lastServed < b.invocation.lastServed
      : a.first.arrival < b.first.arrival;

/** Whether `a` comes before `b`; both are the first of their lines. */
export const entryBefore = <T>(a: Entry<T>, b: Entry<T>): boolean =>
  a.line.level.priority !== b.line.level.priority
    ? a.line.level.priority < b.line.level.priority
    : lineBefore(a.line, b.line);

export class FairOrder<T> {
  readonly #levels = new IndexedHeap<Level<T>>((a, b) => a.priority < b.priority);
  readonly #byPriority = new Map<number, Level<T>>();

  first(): Entry<T> | undefined {
    return this.#levels.first()?.lines.first()?.first;
  }

  levels(): Iterable<Level<T>> {
    return this.#levels.items();
  }

  /** `arrival` may be lower than others' in the line (an action that comes back): it then stands before them. */
  add(item: T, invocation: Invocation, priority: number, arrival: number): Entry<T> {
    let level = this.#byPriority.get(priority);
    if (!level) {
      level = { priority, lines: new IndexedHeap<Line<T>>(lineBefore), byInvocation: new Map(), heapIndex: -1 };
      this.#byPriority.set(priority, level);
      this.#levels.add(level);
    }
    const line = level.byInvocation.get(invocation);
    return line ? insert(line, item, arrival) : open(level, invocation, item, arrival);
  }

  remove(entry: Entry<T>): void {
    const { line, previous, next } = entry;
    const { level } = line;
    line.length--;
    if (previous) previous.next = next;
    if (next) next.previous = previous;
    if (!previous && !next) {
      level.lines.remove(line);
      level.byInvocation.delete(line.invocation);
      line.invocation.lines.delete(line);
      if (level.lines.size === 0) {
        this.#levels.remove(level);
        this.#byPriority.delete(level.priority);
      }
      return;
    }
    if (!next) line.last = previous as Entry<T>;
    if (!previous) {
      line.first = next as Entry<T>;
      line.reposition();
    }
  }
}

function open<T>(level: Level<T>, invocation: Invocation, item: T, arrival: number): Entry<T> {
  const line = new Line(level, invocation, item, arrival);
  level.byInvocation.set(invocation, line);
  invocation.lines.add(line);
  level.lines.add(line);
  return line.first;
}

function insert<T>(line: Line<T>, item: T, arrival: number): Entry<T> {
  // New actions belong at the end; those that come back are older than nearly all, so look from the front.
  let next: Entry<T> | undefined;
  if (line.last.arrival > arrival) {
    next = line.first;
    while (next.arrival < arrival) next = next.next as Entry<T>;
  }
  const previous = next ? next.previous : line.last;
  const entry: Entry<T> = { item, line, arrival, previous, next };
  line.length++;
  if (previous) previous.next = entry;
  if (next) next.previous = entry;
  else line.last = entry;
  if (!previous) {
    line.first = entry;
    line.reposition();
  }
  return entry;
}
