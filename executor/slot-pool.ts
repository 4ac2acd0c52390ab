/** N slots that last. A slot is made when first needed; one that breaks is closed and made anew for the next action. */
import { Code, RpcError } from '../proto/status.ts';
import type { RunResult, RunSpec, Slot } from './sandbox/slot.ts';

export interface SlotPoolOptions {
  size: number;
  /** Slot 0, open already. */
  first?: Slot;
  /** Makes the slot `index` of 0 to size - 1. */
  open: (index: number) => Slot | Promise<Slot>;
}

export class SlotPool {
  readonly #open: (index: number) => Slot | Promise<Slot>;
  readonly #slots: (Slot | undefined)[];
  readonly #free: number[];
  /** In order of arrival. */
  readonly #waiting = new Set<(index: number) => void>();
  #closed = false;

  constructor(options: SlotPoolOptions) {
    this.#open = options.open;
    this.#slots = Array.from({ length: options.size });
    this.#slots[0] = options.first;
    this.#free = Array.from({ length: options.size }, (_, i) => options.size - 1 - i);
  }

  /**
   * Waits for a free slot and runs there. `begin` is called when the slot is taken and gives what is to be run; `end` is
   * called before the slot is given on, which is when files that it staged are still there. Rejects with CANCELLED where
   * `signal` fires while it waits, and with INTERNAL where the slot broke.
   */
  async run(signal: AbortSignal, begin: () => RunSpec, end: (result: RunResult) => void): Promise<RunResult> {
    const index = this.#free.pop() ?? (await this.#wait(signal));
    try {
      const slot = this.#slots[index] ?? (await this.#openAt(index));
      if (signal.aborted) throw cancelled();
      const result = await this.#runOn(index, slot, begin(), signal);
      end(result);
      return result;
    } finally {
      this.#give(index);
    }
  }

  /** Ends the slots; what still runs in them is killed. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#slots.map((slot) => slot?.close()));
  }

  async #openAt(index: number): Promise<Slot> {
    try {
      const slot = await this.#open(index);
      this.#slots[index] = slot;
      return slot;
    } catch (error) {
      throw new RpcError(Code.INTERNAL, `no sandbox: ${error instanceof Error ? error.message : error}`);
    }
  }

  async #runOn(index: number, slot: Slot, spec: RunSpec, signal: AbortSignal): Promise<RunResult> {
    try {
      return await slot.run(spec, signal);
    } catch (error) {
      this.#slots[index] = undefined;
      await slot.close().catch(() => {});
      throw new RpcError(Code.INTERNAL, `the sandbox failed: ${error instanceof Error ? error.message : error}`);
    }
  }

  #wait(signal: AbortSignal): Promise<number> {
    return new Promise((resolve, reject) => {
      const take = (index: number): void => {
        signal.removeEventListener('abort', cancel);
        resolve(index);
      };
      const cancel = (): void => {
        this.#waiting.delete(take);
        reject(cancelled());
      };
      if (signal.aborted) return cancel();
      signal.addEventListener('abort', cancel, { once: true });
      this.#waiting.add(take);
    });
  }

  #give(index: number): void {
    if (this.#closed) return;
    for (const take of this.#waiting) {
      this.#waiting.delete(take);
      take(index);
      return;
    }
    this.#free.push(index);
  }
}

const cancelled = (): RpcError => new RpcError(Code.CANCELLED, 'cancelled before it ran');
