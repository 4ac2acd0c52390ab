/** Streams a blob: a small one from memory, a large one from its file with the next block read ahead. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Digest } from '../../proto/digest.ts';
import { Code, RpcError } from '../../proto/status.ts';

export interface BlobSource {
  /** Throws NOT_FOUND. */
  isFile(): boolean;
  readonly path: string;
  get(): Buffer | Promise<Buffer>;
  /** Drops the damaged blob and throws NOT_FOUND. */
  lose(): never;
}

const DEFAULT_CHUNK_BYTES = 256 * 1024;
/** Read in one go, and given in chunks. */
const BLOCK_BYTES = 1024 * 1024;

export async function* readBlob(
  source: BlobSource,
  digest: Digest,
  offset: number,
  limit: number,
  chunkSize = DEFAULT_CHUNK_BYTES,
): AsyncGenerator<Buffer> {
  const isFile = source.isFile();
  if (offset < 0 || offset > digest.sizeBytes) {
    throw new RpcError(Code.OUT_OF_RANGE, `offset ${offset} is outside blob ${digest.hash}/${digest.sizeBytes}`);
  }
  const end = limit > 0 ? Math.min(digest.sizeBytes, offset + limit) : digest.sizeBytes;
  if (isFile) return yield* readFile(source, offset, end, chunkSize);
  const data = await source.get();
  for (let at = offset; at < end; at += chunkSize) yield data.subarray(at, Math.min(end, at + chunkSize));
}

async function* readFile(source: BlobSource, offset: number, end: number, chunkSize: number): AsyncGenerator<Buffer> {
  const file = await open(source.path, 'r').catch(() => source.lose());
  const blockSize = Math.max(1, Math.floor(BLOCK_BYTES / chunkSize)) * chunkSize;
  let next: Promise<Buffer | undefined> | undefined;
  try {
    const readAt = (at: number): Promise<Buffer | undefined> | undefined =>
      at < end ? readExactly(file, at, Math.min(blockSize, end - at)) : undefined;
    next = readAt(offset);
    for (let at = offset; next; at += blockSize) {
      const block = (await next) ?? source.lose();
      next = readAt(at + blockSize);
      for (let from = 0; from < block.length; from += chunkSize) yield block.subarray(from, from + chunkSize);
    }
  } finally {
    await next?.catch(() => {});
    await file.close();
  }
}

async function readExactly(file: FileHandle, at: number, length: number): Promise<Buffer | undefined> {
  const chunk = Buffer.allocUnsafeSlow(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(chunk, done, length - done, at + done);
    if (bytesRead === 0) return undefined;
    done += bytesRead;
  }
  return chunk;
}
