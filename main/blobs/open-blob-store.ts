/** Opens the blob store of a folder and puts its parts together. */
import { createHash, hash as hashOnce } from 'node:crypto';
import { closeSync, openSync, readSync, type writeSync } from 'node:fs';
import { invalidArgument } from '../../proto/status.ts';
import { type Clock, systemClock } from '../base/clock.ts';
import { type Logger, silentLogger } from '../base/logger.ts';
import { Field } from './digest-index.ts';
import { FileHasher } from './file-hasher.ts';
import { formatHash } from './hash-words.ts';
import { IndexedLog, type StartReport } from './indexed-log.ts';
import { LargeFiles } from './large-files.ts';
import { LeaseLog } from './lease-log.ts';
import { Leases, restoreLease } from './leases.ts';
import { fileBytes, LocalBlobStore } from './local-blob-store.ts';
import { type ScrubOptions, type ScrubReport, scrub } from './scrub.ts';
import { HEADER_BYTES } from './segment-record.ts';
import { Space } from './space.ts';

export interface BlobStoreOptions {
  /** A folder of this store alone; made where it is absent. Only one process may have it open. */
  root: string;
  /** Bound of the bytes under `root`; at least 4 MiB. */
  maxBytes: number;
  /** Bytes of the disk that stay free for others. */
  reservedFreeBytes?: number;
  /** How long a blob stays after the last answer "present". */
  leaseMs: number;
  clock?: Clock;
  logger?: Logger;
  /** Milliseconds between sync points; 0: only at close and where compaction needs one. */
  syncMs?: number;
  segmentBytes?: number;
  /** For tests: how bytes reach a file, and what the disk has free. */
  write?: typeof writeSync;
  freeBytes?: (root: string) => number;
}

export interface BlobStoreStats {
  blobs: number;
  /** Bytes on the disk and those kept for blobs that are being written. */
  usedBytes: number;
  maxBytes: number;
  /** Of `usedBytes`, those that compaction gives back. */
  deadBytes: number;
  indexBytes: number;
  segments: number;
  evictedBlobs: number;
  evictedBytes: number;
}

export interface OpenedBlobStore {
  store: LocalBlobStore;
  start: StartReport;
  stats(): BlobStoreStats;
  scrub(options?: ScrubOptions): Promise<ScrubReport>;
  /** Makes all that was put durable against a loss of power. */
  sync(): Promise<void>;
  checkpoint(): Promise<void>;
  /** Writes the index, so that the next start is quick. */
  close(): Promise<void>;
}

const MIN_BYTES = 4 * 1024 * 1024;
const MIN_SEGMENT_BYTES = 256 * 1024;
const MAX_SEGMENT_BYTES = 64 * 1024 * 1024;

/** Throws an RpcError where the folder cannot be made, read or written. */
export async function openBlobStore(options: BlobStoreOptions): Promise<OpenedBlobStore> {
  const { root, maxBytes, leaseMs, clock = systemClock, logger = silentLogger, syncMs = 5000 } = options;
  if (!(maxBytes >= MIN_BYTES)) {
    throw invalidArgument(`the disk bound of ${root} is ${maxBytes} bytes: set at least ${MIN_BYTES} in the settings`);
  }
  const segmentBytes =
    options.segmentBytes ?? Math.min(MAX_SEGMENT_BYTES, Math.max(MIN_SEGMENT_BYTES, Math.floor(maxBytes / 64)));
  const files = new LargeFiles({ root, ...(options.write && { write: options.write }) });
  let leaseLog: LeaseLog | undefined;
  const indexed = new IndexedLog({
    folder: root,
    segmentBytes,
    clock,
    logger,
    syncMs,
    ...(options.write && { write: options.write }),
    contentBytes: (index, id) => (index.get(id, Field.SEGMENT) >= 0x80000000 ? 0 : index.get(id, Field.SIZE_LOW)),
    verify: (header, content) => hashOnce('sha256', content, 'hex') === formatHash(header.hash),
    sizeOf: (header) => header.sizeHigh * 2 ** 32 + header.sizeLow,
    restore: (index, id, header) => restoreLease(index, id, header.seconds, leaseMs),
    syncOthers: () => files.sync(),
    checkpointBegins: () => leaseLog?.rotate(),
    checkpointStands: () => leaseLog?.dropOlder(),
  });
  LeaseLog.restore(root, indexed.index);
  leaseLog = new LeaseLog(root, logger);
  const leases = new Leases(indexed.index, leaseLog, leaseMs);
  const hasher = new FileHasher();
  const bytes = { value: 0 };
  const space: Space = new Space({
    root,
    maxBytes,
    reservedFreeBytes: options.reservedFreeBytes ?? 0,
    keptBackBytes: Math.min(2 * segmentBytes, Math.floor(maxBytes / 8)),
    indexed,
    logger,
    fileBytes: () => bytes.value,
    bytesOf: (id) =>
      HEADER_BYTES + 64 + (indexed.isFile(id) ? fileBytes(indexed.index.sizeBytes(id)) : indexed.index.sizeBytes(id)),
    remove: (id) => store.evictRecord(id),
    seconds: () => store.seconds(),
    ...(options.freeBytes && { freeBytes: options.freeBytes }),
  });
  const store = new LocalBlobStore({ indexed, files, hasher, leases, space, clock, fileBytes: bytes });
  bytes.value = takeFiles(store, indexed, files);
  if (indexed.start.fresh) await indexed.checkpoint();
  return {
    store,
    start: indexed.start,
    stats: () => ({
      blobs: indexed.index.count,
      usedBytes: space.usedBytes,
      maxBytes,
      deadBytes: indexed.deadBytes,
      indexBytes: indexed.index.bytes,
      segments: indexed.log.segments.size,
      evictedBlobs: space.evicted.blobs,
      evictedBytes: space.evicted.bytes,
    }),
    scrub: (scrubOptions) => scrub(store, indexed, files, scrubOptions),
    sync: () => indexed.syncPoints.sync(),
    checkpoint: () => indexed.checkpoint(),
    close: async () => {
      await space.close();
      await indexed.close();
      leaseLog?.close();
      await hasher.close();
    },
  };
}

/** Matches the index with the files after a start; returns the bytes that they take. */
function takeFiles(store: LocalBlobStore, indexed: IndexedLog, files: LargeFiles): number {
  const { index, start } = indexed;
  let bytes = 0;
  for (let id = 0; id < index.end; id++) {
    if (!index.inUse(id)) continue;
    // Pins are of actions of a process that is gone.
    index.set(id, Field.OWNER, 0);
    if (!indexed.isFile(id)) continue;
    const digest = store.digestAt(id);
    if (!start.clean) {
      const found = files.stat(digest);
      const isSuspect = start.suspectFiles.has(id) || (found?.seconds ?? 0) >= start.syncedSeconds - 2;
      if (found?.sizeBytes !== digest.sizeBytes || (isSuspect && hashOfFile(files.pathOf(digest)) !== digest.hash)) {
        files.remove(digest);
        indexed.forget(id);
        continue;
      }
    }
    bytes += fileBytes(digest.sizeBytes);
  }
  if (start.clean) return bytes;
  // A file without a record was never acknowledged, or was to be evicted.
  for (const digest of files.list()) if (!store.peek(digest)) files.remove(digest);
  return bytes;
}

function hashOfFile(path: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(1024 * 1024);
  const fd = openSync(path, 'r');
  try {
    for (let count = readSync(fd, buffer); count > 0; count = readSync(fd, buffer))
      hash.update(buffer.subarray(0, count));
    return hash.digest('hex');
  } finally {
    closeSync(fd);
  }
}
