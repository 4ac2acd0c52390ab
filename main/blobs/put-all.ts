/** Many blobs at once: each is checked alone, and the small ones are written together. */
import { hash as hashOnce } from 'node:crypto';
import type { Digest } from '../../proto/digest.ts';
import { RpcError } from '../../proto/status.ts';
import { checkComplete, checkHash } from './blob-writer.ts';
import { HEADER_BYTES } from './segment-record.ts';

export interface BlobToPut {
  readonly digest: Digest;
  readonly data: Uint8Array;
}

export interface PutAllTarget {
  isSmall(digest: Digest): boolean;
  isPresent(digest: Digest): boolean;
  put(digest: Digest, data: Uint8Array): void | Promise<void>;
  /** Stores blobs whose content has been checked, in one write; `bytes` is what they take. */
  putSmall(blobs: readonly BlobToPut[], bytes: number): Promise<void>;
}

const BATCH_BYTES = 512 * 1024;

export async function putAll(blobs: readonly BlobToPut[], target: PutAllTarget): Promise<(RpcError | undefined)[]> {
  const answers: (RpcError | undefined)[] = blobs.map(() => undefined);
  let batch: number[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const flushed = batch;
    const flushedBytes = bytes;
    batch = [];
    bytes = 0;
    try {
      await target.putSmall(
        flushed.map((i) => blobs[i] as BlobToPut),
        flushedBytes,
      );
    } catch (error) {
      for (const i of flushed) answers[i] = RpcError.from(error);
    }
  };
  for (const [i, { digest, data }] of blobs.entries()) {
    try {
      if (!target.isSmall(digest)) {
        await target.put(digest, data);
        continue;
      }
      checkComplete(digest, data.length);
      checkHash(digest, hashOnce('sha256', data, 'hex'));
      if (target.isPresent(digest)) continue;
    } catch (error) {
      answers[i] = RpcError.from(error);
      continue;
    }
    batch.push(i);
    // A record's header, and the blob's place in the index.
    bytes += HEADER_BYTES + 64 + data.length;
    if (bytes >= BATCH_BYTES) await flush();
  }
  if (batch.length > 0) await flush();
  return answers;
}
