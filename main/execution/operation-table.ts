/** The operations that can be asked for: those in flight, and ended ones for a while, so that WaitExecution finds them. */
import type { Clock } from '../base/clock.ts';
import type { Operation } from './operation.ts';

const keptMs = 15 * 60_000;
const maxKept = 1000;
/** Of their results: most have a few KB, those with thousands of outputs a MB or more. */
const maxKeptBytes = 32 * 1024 * 1024;

export class OperationTable {
  readonly #clock: Clock;
  readonly #recoverUntil: number;
  readonly #byName = new Map<string, Operation>();
  /** In the order in which they ended. */
  readonly #ended = new Set<Operation>();
  #endedBytes = 0;
  readonly #searches = new Map<string, Set<() => void>>();

  /** For `recoveryMs` from now, an unknown name may still turn up with a machine that connects. */
  constructor(clock: Clock, recoveryMs: number) {
    this.#clock = clock;
    this.#recoverUntil = clock.now() + recoveryMs;
  }

  add(operation: Operation): void {
    this.#byName.set(operation.name, operation);
    for (const resolve of this.#searches.get(operation.name) ?? []) resolve();
    this.#searches.delete(operation.name);
  }

  get(name: string): Operation | undefined {
    return this.#byName.get(name);
  }

  all(): Operation[] {
    return [...new Set(this.#byName.values())];
  }

  /** As `get`; shortly after a start it waits for a machine to bring the operation back. */
  async find(name: string): Promise<Operation | undefined> {
    const known = this.#byName.get(name);
    const waitMs = this.#recoverUntil - this.#clock.now();
    if (known || waitMs <= 0) return known;
    await new Promise<void>((resolve) => {
      const searches = this.#searches.get(name) ?? new Set();
      this.#searches.set(name, searches.add(resolve));
      setTimeout(() => {
        this.#searches.delete(name);
        resolve();
      }, waitMs).unref();
    });
    // Only now: what turned up may have been merged into another at once.
    return this.#byName.get(name);
  }

  forget(name: string): void {
    this.#byName.delete(name);
  }

  /** `from` was merged into another operation: its watchers follow that one, and its names find it. */
  redirect(from: Operation, into: string): void {
    const target = this.#byName.get(into);
    if (!target) return;
    for (const name of [from.name, ...from.aliases]) {
      this.#byName.set(name, target);
      target.aliases.push(name);
    }
    for (const watcher of from.watchers) target.watchers.add(watcher);
    from.watchers.clear();
  }

  completed(operation: Operation): void {
    this.#ended.add(operation);
    this.#endedBytes += resultBytes(operation);
    for (const oldest of this.#ended) {
      const expired = this.#clock.now() - (oldest.completedAtMs ?? 0) > keptMs;
      if (!expired && this.#ended.size <= maxKept && this.#endedBytes <= maxKeptBytes) break;
      this.#ended.delete(oldest);
      this.#endedBytes -= resultBytes(oldest);
      for (const name of [oldest.name, ...oldest.aliases]) this.#byName.delete(name);
    }
  }
}

const resultBytes = ({ outcome }: Operation): number => outcome?.actionResult?.length ?? 0;
