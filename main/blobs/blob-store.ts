/**
 * Blobs by digest. Every method that answers "present" extends the blob's lease (invariants 2 and 4 of ARCHITECTURE.md).
 * The empty blob is always present. Errors are `RpcError`s: NOT_FOUND for a blob that is absent, also where it was found
 * damaged on disk and dropped (clients then upload or build it again, which they do not at DATA_LOSS), INVALID_ARGUMENT
 * for content that is not what its digest says, RESOURCE_EXHAUSTED where the bound or the disk is full.
 */
import type { Digest } from '../../proto/digest.ts';

export interface BlobStore {
  /** In memory, no disk access; renews the lease of what is present. */
  has(digest: Digest): boolean;
  /** Those of `digests` that are absent, in order, each once. */
  findMissing(digests: readonly Digest[]): Digest[];
  /** The whole content. At once (no promise) for small blobs, which are read by one pread. */
  get(digest: Digest): Buffer | Promise<Buffer>;
  /** Content from `offset`, at most `limit` bytes (0 = to the end), in chunks of at most `chunkSize` bytes. Offset over the size: OUT_OF_RANGE. */
  read(digest: Digest, offset: number, limit: number, chunkSize?: number): AsyncIterable<Buffer>;
  /** Hashes, then stores; a blob that is present already is only leased. */
  put(digest: Digest, data: Uint8Array): void | Promise<void>;
  /** For blobs that arrive in pieces. The content is hashed as it comes. */
  openWriter(digest: Digest): BlobWriter;
}

export interface BlobWriter {
  readonly writtenBytes: number;
  /** Resolves (or returns) when more may be written. The chunk's bytes are the writer's until it ends. Over the digest's size: INVALID_ARGUMENT. */
  write(chunk: Uint8Array): void | Promise<void>;
  /** Checks size and hash, then makes the blob visible. */
  commit(): Promise<void>;
  /** Drops what was written. */
  abort(): Promise<void>;
}
