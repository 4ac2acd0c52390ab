/** Blobs that arrive in pieces: hashed as they come; small ones kept in memory, large ones written to a temporary file. */
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Digest } from '../../proto/digest.ts';
import { Code, invalidArgument, RpcError } from '../../proto/status.ts';
import type { BlobWriter } from './blob-store.ts';
import { diskError } from './disk-error.ts';

/** Written to the file in one go. */
const BATCH_BYTES = 1024 * 1024;
/** Of which at most so much waits: then `write` gives a promise. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;

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
  isPresent(): boolean;
  makeRoom(): Promise<void>;
  /** Makes the complete file the blob. */
  adopt(temporaryPath: string): void;
  discard(temporaryPath: string): void;
  /** Ends the room kept for it. */
  release(): void;
}

export class FileWriter implements BlobWriter {
  readonly #options: FileWriterOptions;
  readonly #hash = createHash('sha256');
  readonly #hashOnly: boolean;
  #batch: Uint8Array[] = [];
  #batchBytes = 0;
  #waitingBytes = 0;
  #writtenBytes = 0;
  #file: FileHandle | undefined;
  #tail: Promise<void> = Promise.resolve();
  #error: unknown;
  #ended = false;

  constructor(options: FileWriterOptions) {
    this.#options = options;
    this.#hashOnly = options.isPresent();
    if (!this.#hashOnly) this.#after(options.makeRoom);
  }

  get writtenBytes(): number {
    return this.#writtenBytes;
  }

  write(chunk: Uint8Array): void | Promise<void> {
    checkOpen(this.#ended);
    if (this.#error) throw this.#error;
    checkLength(this.#options.digest, this.#writtenBytes + chunk.length);
    this.#hash.update(chunk);
    this.#writtenBytes += chunk.length;
    if (this.#hashOnly) return;
    this.#batch.push(chunk);
    this.#batchBytes += chunk.length;
    if (this.#batchBytes >= BATCH_BYTES) this.#writeBatch();
    if (this.#waitingBytes > MAX_WAITING_BYTES) return this.#drained();
  }

  async commit(): Promise<void> {
    checkOpen(this.#ended);
    this.#ended = true;
    const { digest, adopt, temporaryPath, isPresent } = this.#options;
    try {
      checkComplete(digest, this.#writtenBytes);
      checkHash(digest, this.#hash.digest('hex'));
      if (this.#hashOnly) {
        if (!isPresent())
          throw new RpcError(
            Code.UNAVAILABLE,
            `blob ${digest.hash}/${digest.sizeBytes} was removed while it was sent again; send it once more`,
          );
        return;
      }
      this.#writeBatch();
      await this.#drained();
      await this.#closeFile();
      if (isPresent()) this.#options.discard(temporaryPath);
      else adopt(temporaryPath);
    } catch (error) {
      await this.#discard();
      throw diskError(error, 'Writing a blob', temporaryPath);
    } finally {
      this.#options.release();
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
    this.#batch = [];
    this.#batchBytes = 0;
    this.#waitingBytes += length;
    this.#after(async () => {
      this.#file ??= await open(this.#options.temporaryPath, 'wx', 0o644);
      await writeAll(this.#file, chunks, length);
      this.#waitingBytes -= length;
    });
  }

  #after(next: () => Promise<void>): void {
    this.#tail = this.#tail.then(async () => {
      if (this.#error) return;
      try {
        await next();
      } catch (error) {
        this.#error = diskError(error, 'Writing a blob', this.#options.temporaryPath);
      }
    });
  }

  async #drained(): Promise<void> {
    await this.#tail;
    if (this.#error) throw this.#error;
  }

  async #closeFile(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }

  async #discard(): Promise<void> {
    this.#batch = [];
    await this.#tail;
    await this.#closeFile().catch(() => {});
    this.#options.discard(this.#options.temporaryPath);
  }
}

export function checkHash(digest: Digest, found: string): void {
  if (found !== digest.hash) {
    throw invalidArgument(
      `the content of blob ${digest.hash}/${digest.sizeBytes} has the hash ${found}: send the bytes that the digest was computed from`,
    );
  }
}

export function checkLength(digest: Digest, bytes: number): void {
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

async function writeAll(file: FileHandle, chunks: Uint8Array[], length: number): Promise<void> {
  const { bytesWritten } = await file.writev(chunks);
  if (bytesWritten === length) return;
  const rest = Buffer.concat(chunks).subarray(bytesWritten);
  for (let done = 0; done < rest.length; ) done += (await file.write(rest, done, rest.length - done)).bytesWritten;
}
