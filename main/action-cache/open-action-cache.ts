/** Opens the action cache of a folder. Bodies that HTTP clients put under `/ac/` get a folder of their own. */
import { crc32 } from 'node:zlib';
import { type Clock, systemClock } from '../base/clock.ts';
import { type Logger, silentLogger } from '../base/logger.ts';
import { Field } from '../blobs/digest-index.ts';
import { IndexedLog } from '../blobs/indexed-log.ts';
import type { LocalBlobStore } from '../blobs/local-blob-store.ts';
import type { ActionCache } from './action-cache.ts';
import { CompletenessCheckingActionCache } from './completeness-checking-action-cache.ts';
import { LogActionCache, PREFIX_BYTES } from './log-action-cache.ts';

export interface ActionCacheOptions {
  /** A folder of this cache alone. */
  root: string;
  /** Where given, a result that names an absent blob is a miss. Leave it out for opaque bodies. */
  blobs?: LocalBlobStore;
  /** Bounds of what is kept; the results that were not asked for the longest go first. */
  maxBytes?: number;
  maxResults?: number;
  clock?: Clock;
  logger?: Logger;
  /** Milliseconds between sync points; 0: only at close. */
  syncMs?: number;
}

export interface OpenedActionCache {
  cache: ActionCache;
  stats(): { results: number; usedBytes: number };
  /** Resolves when what exceeds the bounds is gone. */
  settled(): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export async function openActionCache(options: ActionCacheOptions): Promise<OpenedActionCache> {
  const { root, blobs, clock = systemClock, logger = silentLogger, syncMs = 5000 } = options;
  const maxBytes = options.maxBytes ?? 1024 ** 3;
  const indexed = new IndexedLog({
    folder: root,
    segmentBytes: Math.min(64 * 1024 ** 2, Math.max(64 * 1024, Math.floor(maxBytes / 32))),
    clock,
    logger,
    syncMs,
    contentBytes: (index, id) => index.get(id, Field.OWNER),
    verify: (_header, content) =>
      content.length >= PREFIX_BYTES && view(content).getUint32(8, true) === crc32(content.subarray(PREFIX_BYTES)),
    sizeOf: (_header, content) => view(content()).getFloat64(0, true),
    restore: (index, id, header) => {
      index.set(id, Field.OWNER, header.sizeLow);
      index.set(id, Field.ACCESSED, header.seconds);
    },
  });
  if (indexed.start.fresh) await indexed.checkpoint();
  const log = new LogActionCache({ indexed, clock, logger, maxBytes, maxResults: options.maxResults ?? 2_000_000 });
  return {
    cache: blobs ? new CompletenessCheckingActionCache(log, blobs) : log,
    stats: () => ({ results: indexed.index.count, usedBytes: indexed.log.totalBytes }),
    settled: () => log.settled(),
    sync: () => indexed.syncPoints.sync(),
    close: async () => {
      await log.settled();
      await indexed.close();
    },
  };
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
