/**
 * SHA-256 of large files while they are written, on a thread of its own: on the main thread it was 40 % of an upload's
 * time, and nothing else was answered meanwhile. The thread reads what has been written back from the page cache, so no
 * buffer is shared or copied for it. It starts with the first large upload.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Code, RpcError } from '../../proto/status.ts';

export type HashRequest =
  | { kind: 'advance' | 'finish'; id: number; path: string; upTo: number }
  | { kind: 'drop'; id: number };
export type HashAnswer = { id: number; hash: string } | { id: number; error: string };

/** The hash of one file that grows. */
export interface GrowingHash {
  /** All bytes below `upTo` are in the file. */
  advance(upTo: number): void;
  /** The hash, in hex, of the first `sizeBytes`, which are all written. */
  finish(sizeBytes: number): Promise<string>;
  /** It is not wanted any more. */
  drop(): void;
}

interface Waiting {
  resolve(hash: string): void;
  reject(error: RpcError): void;
}

export class FileHasher {
  #worker: Worker | undefined;
  #nextId = 0;
  /** By file: who waits for its hash, or why there is none. */
  readonly #waiting = new Map<number, Waiting>();
  readonly #failed = new Map<number, RpcError>();

  open(path: string): GrowingHash {
    const id = this.#nextId++;
    return {
      advance: (upTo) => this.#send({ kind: 'advance', id, path, upTo }),
      finish: (sizeBytes) =>
        new Promise((resolve, reject) => {
          const error = this.#failed.get(id);
          if (error) return reject(error);
          this.#waiting.set(id, { resolve, reject });
          this.#send({ kind: 'finish', id, path, upTo: sizeBytes });
          this.#worker?.ref();
        }),
      drop: () => {
        this.#failed.delete(id);
        if (this.#worker) this.#send({ kind: 'drop', id });
      },
    };
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #send(request: HashRequest): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const file = import.meta.filename.endsWith('.mjs') ? 'hash-worker.mjs' : 'hash-worker.ts';
    const worker = new Worker(join(import.meta.dirname, file));
    // The process may end unless somebody waits for a hash.
    worker.unref();
    worker.on('message', (answer: HashAnswer) => {
      if ('hash' in answer) this.#settle(answer.id)?.resolve(answer.hash);
      else this.#fail(answer.id, answer.error);
    });
    worker.on('error', (error) => {
      this.#worker = undefined;
      for (const id of [...this.#waiting.keys()]) this.#fail(id, `the thread that hashes has failed: ${error.message}`);
    });
    return worker;
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    return waiting;
  }

  #fail(id: number, message: string): void {
    const error = new RpcError(Code.INTERNAL, `a blob could not be hashed: ${message}; send it again`);
    const waiting = this.#settle(id);
    if (waiting) waiting.reject(error);
    else this.#failed.set(id, error);
  }
}
