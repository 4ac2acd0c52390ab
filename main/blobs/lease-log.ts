/**
 * Leases that were renewed since the last checkpoint, so that they outlive kill -9: entries of three words (first two of
 * the hash, leased until in seconds), written once a tick. A renewal comes back to a blob only every few minutes.
 */
import { closeSync, openSync, readdirSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '../base/logger.ts';
import { type DigestIndex, Field } from './digest-index.ts';

const ENTRY_WORDS = 3;
const BUFFER_WORDS = ENTRY_WORDS * 4096;
const NAME = /^leases-(\d+)$/;

export class LeaseLog {
  readonly #folder: string;
  readonly #logger: Logger;
  readonly #words = new Uint32Array(BUFFER_WORDS);
  readonly #bytes = new Uint8Array(this.#words.buffer);
  #used = 0;
  #number: number;
  #fd: number;
  #scheduled = false;
  #closed = false;
  #failed = false;

  constructor(folder: string, logger: Logger) {
    this.#folder = folder;
    this.#logger = logger;
    this.#number = Math.max(0, ...numbersIn(folder)) + 1;
    this.#fd = openSync(join(folder, `leases-${this.#number}`), 'a');
  }

  /** Extends the leases of `index` by what the last processes left. */
  static restore(folder: string, index: DigestIndex): void {
    for (const number of numbersIn(folder)) {
      const bytes = readFileSync(join(folder, `leases-${number}`));
      for (let at = 0; at + ENTRY_WORDS * 4 <= bytes.length; at += ENTRY_WORDS * 4) {
        const id = index.findByPrefix(bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4));
        const until = bytes.readUInt32LE(at + 8);
        if (id >= 0 && until > index.get(id, Field.LEASED_UNTIL)) index.set(id, Field.LEASED_UNTIL, until);
      }
    }
  }

  add(first: number, second: number, until: number): void {
    const words = this.#words;
    words[this.#used] = first;
    words[this.#used + 1] = second;
    words[this.#used + 2] = until;
    this.#used += ENTRY_WORDS;
    if (this.#used === BUFFER_WORDS) this.#flush();
    else if (!this.#scheduled) {
      this.#scheduled = true;
      queueMicrotask(() => {
        this.#scheduled = false;
        this.#flush();
      });
    }
  }

  /** Renewals from now on go to a new file; the checkpoint that begins now holds the earlier ones. */
  rotate(): void {
    this.#flush();
    closeSync(this.#fd);
    this.#number++;
    this.#fd = openSync(join(this.#folder, `leases-${this.#number}`), 'a');
  }

  /** The checkpoint stands: the files before the present one are not needed. */
  dropOlder(): void {
    for (const number of numbersIn(this.#folder))
      if (number < this.#number) unlinkSync(join(this.#folder, `leases-${number}`));
  }

  close(): void {
    this.#flush();
    this.#closed = true;
    closeSync(this.#fd);
  }

  #flush(): void {
    const length = this.#used * 4;
    this.#used = 0;
    if (length === 0 || this.#closed) return;
    try {
      writeSync(this.#fd, this.#bytes, 0, length);
    } catch (error) {
      // Leases hold while this process lives; only after a crash would they be those of the last checkpoint.
      if (!this.#failed) this.#logger.warn('leases cannot be written', { folder: this.#folder, error });
      this.#failed = true;
    }
  }
}

function numbersIn(folder: string): number[] {
  return readdirSync(folder)
    .map((name) => Number(NAME.exec(name)?.[1] ?? -1))
    .filter((number) => number >= 0);
}
