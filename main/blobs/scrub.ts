/** Verifies every blob against its digest and drops those that are damaged. It asks for nothing: leases and order stay. */
import { createHash, hash as hashOnce } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { setImmediate as nextTick } from 'node:timers/promises';
import type { Digest } from '../../proto/digest.ts';
import { Field } from './digest-index.ts';
import type { IndexedLog } from './indexed-log.ts';
import type { LargeFiles } from './large-files.ts';
import type { LocalBlobStore } from './local-blob-store.ts';
import { HEADER_BYTES } from './segment-record.ts';

export interface ScrubReport {
  checked: number;
  bytes: number;
  damaged: Digest[];
}

export interface ScrubOptions {
  onProgress?: (report: Readonly<ScrubReport> & { total: number }) => void;
  signal?: AbortSignal;
}

/** Checked between two turns of the event loop. */
const SLICE_BYTES = 1024 * 1024;

export async function scrub(
  store: LocalBlobStore,
  indexed: IndexedLog,
  files: LargeFiles,
  options: ScrubOptions = {},
): Promise<ScrubReport> {
  const report: ScrubReport = { checked: 0, bytes: 0, damaged: [] };
  const { index } = indexed;
  let slice = 0;
  for (let id = 0; id < index.end; id++) {
    if (!index.inUse(id)) continue;
    options.signal?.throwIfAborted();
    const generation = index.get(id, Field.GENERATION);
    const digest = store.digestAt(id);
    const found = indexed.isFile(id)
      ? await hashOfFile(files.pathOf(digest))
      : hashOfRecord(indexed, id, digest.sizeBytes);
    // One that was evicted while its file was read is not damaged.
    if (index.get(id, Field.GENERATION) !== generation) continue;
    report.checked++;
    report.bytes += digest.sizeBytes;
    if (found !== digest.hash) {
      store.delete(digest);
      report.damaged.push(digest);
    }
    slice += digest.sizeBytes;
    if (slice < SLICE_BYTES) continue;
    slice = 0;
    options.onProgress?.({ ...report, total: index.count });
    await nextTick();
  }
  return report;
}

function hashOfRecord({ log, index }: IndexedLog, id: number, sizeBytes: number): string | undefined {
  const data = Buffer.allocUnsafe(sizeBytes);
  const isRead = log.read(index.get(id, Field.SEGMENT), index.get(id, Field.OFFSET) + HEADER_BYTES, data);
  return isRead ? hashOnce('sha256', data, 'hex') : undefined;
}

async function hashOfFile(path: string): Promise<string | undefined> {
  try {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { highWaterMark: SLICE_BYTES })) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
