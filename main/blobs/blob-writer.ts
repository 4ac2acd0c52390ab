/** Blobs that arrive in pieces: hashed as they come; small ones kept in memory, large ones written to a temporary file. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writev as writevWithCallback } from 'node:fs';
import { promisify } from 'node:util';
import type { Digest } from '../../proto/digest.ts';
import { Code, invalidArgument, RpcError } from '../../proto/status.ts';
import type { BlobWriter } from './blob-store.ts';
import { diskError } from './disk-error.ts';
import type { FileHasher, GrowingHash } from './file-hasher.ts';

const writev = promisify(writevWithCallback);

/** Written to the file in one go. */
const BATCH_BYTES = 1024 * 1024;
/** Of which at most so much waits: then `write` gives a promise. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;
/** From here on the hash is a thread's work; below, telling it costs more than it saves. */
const THREAD_BYTES = 4 * 1024 * 1024;

export class MemoryWriter implements BlobWriter {
  readonly #digest: Digest;
  readonly #put: (digest: Digest, data: Uint8Array) => void | Promise<void>;
  #chunks: Uint8Array[] = [];
  #writtenBytes = 0;
  #ended = false;

  constructor(digest: Digest, put: (digest: Digest, data: Uint8Array) => void | Promise<void>) {
    this.#digest = digest;
    this.#put = put;
  }

  get writtenBytes(): number {
    return this.#writtenBytes;
  }

  write(chunk: Uint8Array): void {
    checkOpen(this.#ended);
    checkLength(this.#digest, this.#writtenBytes + chunk.length);
    // The caller's frame may be a view of a buffer many times its size.
    this.#chunks.push(chunk.length * 4 < chunk.buffer.byteLength ? Buffer.from(chunk) : chunk);
    this.#writtenBytes += chunk.length;
  }

  async commit(): Promise<void> {
    checkOpen(this.#ended);
    this.#ended = true;
    checkComplete(this.#digest, this.#writtenBytes);
    const [first] = this.#chunks;
    await this.#put(this.#digest, this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks));
    this.#chunks = [];
  }

  async abort(): Promise<void> {
    this.#ended = true;
    this.#chunks = [];
  }
}

export interface FileWriterOptions {
  digest: Digest;
  temporaryPath: string;
  /** Whether the blob is there already: then the content is only hashed. */
  hasher: FileHasher;
  isPresent(): boolean;
  /** Keeps room for the blob; at once where there is some. */
  makeRoom(): void | Promise<void>;
  /** Makes the complete file the blob. */
  adopt(temporaryPath: string): void;
  discard(temporaryPath: string): void;
  /** Ends the room kept for it. */
  release(): void;
}

/** Batches go to the thread pool as they are full, each to its own place in the file, while the next is hashed. */
export class FileWriter implements BlobWriter {
  readonly #options: FileWriterOptions;
  /** Of a blob that is large, the thread's; else made here as the bytes come. */
  readonly #growing: GrowingHash | undefined;
  readonly #hash = createHash('sha256');
  readonly #hashOnly: boolean;
  readonly #writes = new Set<Promise<void>>();
  /** Bytes in the file without a gap, and the batches behind one: by where they begin, where they end. */
  #prefix = 0;
  readonly #ends = new Map<number, number>();
  #batch: Uint8Array[] = [];
  #batchBytes = 0;
  #waitingBytes = 0;
  #writtenBytes = 0;
  #fd = -1;
  #room: void | Promise<void> = undefined;
  #error: unknown;
  #ended = false;

  constructor(options: FileWriterOptions) {
    this.#options = options;
    this.#hashOnly = options.isPresent();
    if (this.#hashOnly) return;
    if (options.digest.sizeBytes >= THREAD_BYTES) this.#growing = options.hasher.open(options.temporaryPath);
    this.#room = options.makeRoom();
    // Told to the caller by the next write or by commit.
    this.#room?.catch((error: unknown) => {
      this.#error ??= error;
    });
  }

  get writtenBytes(): number {
    return this.#writtenBytes;
  }

  write(chunk: Uint8Array): void | Promise<void> {
    checkOpen(this.#ended);
    if (this.#error) throw this.#error;
    checkLength(this.#options.digest, this.#writtenBytes + chunk.length);
    if (!this.#growing) this.#hash.update(chunk);
    this.#writtenBytes += chunk.length;
    if (this.#hashOnly) return;
    this.#batch.push(chunk);
    this.#batchBytes += chunk.length;
    if (this.#batchBytes >= BATCH_BYTES) this.#writeBatch();
    if (this.#waitingBytes > MAX_WAITING_BYTES) return this.#untilWaiting(MAX_WAITING_BYTES / 2);
  }

  async commit(): Promise<void> {
    checkOpen(this.#ended);
    this.#ended = true;
    const { digest, adopt, temporaryPath, isPresent, discard, release } = this.#options;
    try {
      checkComplete(digest, this.#writtenBytes);
      if (!this.#growing) checkHash(digest, this.#hash.digest('hex'));
      if (this.#hashOnly) {
        if (!isPresent()) throw removedMeanwhile(digest);
        return;
      }
      this.#writeBatch();
      await this.#untilWaiting(0);
      if (this.#growing) checkHash(digest, await this.#growing.finish(digest.sizeBytes));
      this.#closeFile();
      if (isPresent()) discard(temporaryPath);
      else adopt(temporaryPath);
    } catch (error) {
      await this.#discard();
      throw diskError(error, 'Writing a blob', temporaryPath);
    } finally {
      release();
    }
  }

  async abort(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.#discard();
    this.#options.release();
  }

  #writeBatch(): void {
    const chunks = this.#batch;
    const length = this.#batchBytes;
    if (length === 0) return;
    const position = this.#writtenBytes - length;
    this.#batch = [];
    this.#batchBytes = 0;
    this.#waitingBytes += length;
    const write = this.#writeChunks(chunks, length, position).catch((error: unknown) => {
      this.#error ??= diskError(error, 'Writing a blob', this.#options.temporaryPath);
    });
    this.#writes.add(write);
    void write.then(() => {
      this.#waitingBytes -= length;
      this.#writes.delete(write);
      this.#written(position, length);
    });
  }

  /** Batches may end in another order than they came: hashed is what has no gap before it. */
  #written(position: number, length: number): void {
    if (!this.#growing || this.#error) return;
    this.#ends.set(position, position + length);
    for (let end = this.#ends.get(this.#prefix); end !== undefined; end = this.#ends.get(this.#prefix)) {
      this.#ends.delete(this.#prefix);
      this.#prefix = end;
    }
    this.#growing.advance(this.#prefix);
  }

  async #writeChunks(chunks: Uint8Array[], length: number, position: number): Promise<void> {
    if (this.#room) await this.#room;
    if (this.#fd < 0) this.#fd = openSync(this.#options.temporaryPath, 'wx', 0o644);
    const { bytesWritten } = await writev(this.#fd, chunks, position);
    if (bytesWritten === length) return;
    // Short: the disk is full, or nearly; the next write says which.
    await this.#writeChunks(
      [Buffer.concat(chunks).subarray(bytesWritten)],
      length - bytesWritten,
      position + bytesWritten,
    );
  }

  async #untilWaiting(bytes: number): Promise<void> {
    while (this.#waitingBytes > bytes && this.#writes.size > 0) await Promise.race(this.#writes);
    if (this.#error) throw this.#error;
  }

  #closeFile(): void {
    if (this.#fd >= 0) closeSync(this.#fd);
    this.#fd = -1;
  }

  async #discard(): Promise<void> {
    this.#batch = [];
    await Promise.allSettled([this.#room, ...this.#writes]);
    this.#growing?.drop();
    this.#closeFile();
    this.#options.discard(this.#options.temporaryPath);
  }
}

const removedMeanwhile = (digest: Digest): RpcError =>
  new RpcError(
    Code.UNAVAILABLE,
    `blob ${digest.hash}/${digest.sizeBytes} was removed while it was sent again; send it once more`,
  );

export function checkHash(digest: Digest, found: string): void {
  if (found !== digest.hash) {
    throw invalidArgument(
      `the content of blob ${digest.hash}/${digest.sizeBytes} has the hash ${found}: send the bytes that the digest was computed from`,
    );
  }
}

function checkLength(digest: Digest, bytes: number): void {
  if (bytes > digest.sizeBytes) {
    throw invalidArgument(
      `the content of blob ${digest.hash}/${digest.sizeBytes} is longer than its digest says: ${bytes} bytes and perhaps more`,
    );
  }
}

export function checkComplete(digest: Digest, bytes: number): void {
  checkLength(digest, bytes);
  if (bytes < digest.sizeBytes) {
    throw invalidArgument(`the content of blob ${digest.hash}/${digest.sizeBytes} ends after ${bytes} bytes`);
  }
}

function checkOpen(ended: boolean): void {
  if (ended) throw new Error('the writer has been committed or aborted');
}
