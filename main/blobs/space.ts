/** Keeps the store within its bound: evicts and compacts before it is full, and refuses clearly where nothing may go. */
import { statfsSync } from 'node:fs';
import { Code, RpcError } from '../../proto/status.ts';
import type { Logger } from '../base/logger.ts';
import { compact, emptiestSegment } from './compaction.ts';
import { RECORD_WORDS } from './digest-index.ts';
import { evictOldest } from './eviction.ts';
import type { IndexedLog } from './indexed-log.ts';
import { keptUntil } from './leases.ts';

export interface SpaceOptions {
  root: string;
  /** Bound of all bytes under `root`. */
  maxBytes: number;
  /** Bytes of the disk that stay free for others. */
  reservedFreeBytes: number;
  /** Room within the bound for compaction and the index. */
  keptBackBytes: number;
  indexed: IndexedLog;
  logger: Logger;
  /** Bytes of blobs that are files. */
  fileBytes(): number;
  /** Bytes that go when a record is removed. */
  bytesOf(id: number): number;
  remove(id: number): void;
  seconds(): number;
  freeBytes?: (root: string) => number;
}

/** Background eviction begins at the first share of the capacity and goes on to the second. */
const HIGH_WATER = 0.95;
const LOW_WATER = 0.9;
const FREE_CHECK_BYTES = 16 * 1024 * 1024;

export class Space {
  readonly capacity: number;
  readonly #options: SpaceOptions;
  readonly #freeBytes: (root: string) => number;
  #limit = 0;
  #limitSeconds = -1;
  #usedAtLimit = 0;
  #reserved = 0;
  #reclaiming: Promise<boolean> | undefined;
  /** Seconds before which a scan for something to evict would find nothing. */
  #nothingBefore = 0;
  #closed = false;
  #evicted = { blobs: 0, bytes: 0 };

  constructor(options: SpaceOptions) {
    this.#options = options;
    this.#freeBytes = options.freeBytes ?? freeBytesOf;
    this.capacity = Math.max(0, options.maxBytes - options.keptBackBytes);
  }

  get usedBytes(): number {
    const { indexed, fileBytes } = this.#options;
    return indexed.log.totalBytes + fileBytes() + this.#reserved + indexed.index.count * RECORD_WORDS * 4;
  }

  get evicted(): { blobs: number; bytes: number } {
    return { ...this.#evicted };
  }

  /** Keeps room for a blob that is being written; call what is returned when it is in, or given up. */
  reserve(bytes: number): () => void {
    this.#reserved += bytes;
    let held = true;
    return () => {
      if (held) this.#reserved -= bytes;
      held = false;
    };
  }

  /** Whether `bytes` more fit now. Begins to make room in the background where the bound comes near. */
  hasRoom(bytes: number): boolean {
    const used = this.usedBytes + bytes;
    const limit = this.#currentLimit(used);
    if (
      used > limit * HIGH_WATER &&
      !this.#reclaiming &&
      !this.#closed &&
      this.#options.seconds() >= this.#nothingBefore
    ) {
      this.#reclaim(limit * LOW_WATER).catch((error: unknown) => {
        this.#options.logger.error('making room for blobs failed', { root: this.#options.root, error });
      });
    }
    return used <= limit;
  }

  /** Makes room for `bytes`, or throws RESOURCE_EXHAUSTED. */
  async makeRoom(bytes: number): Promise<void> {
    for (let freed = true; freed; ) {
      while (this.#reclaiming) await this.#reclaiming;
      if (this.hasRoom(bytes)) return;
      const limit = this.#currentLimit(this.usedBytes);
      if (bytes > limit) break;
      // Others that wait may take what is freed: go on while there is something to free.
      freed = await this.#reclaim(Math.min(limit * LOW_WATER, limit - bytes));
      if (this.hasRoom(bytes)) return;
    }
    throw this.#full(bytes);
  }

  /** Ends what runs in the background. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#reclaiming?.catch(() => {});
  }

  /** What was kept by pins or leases may go now. */
  forgetNothing(): void {
    this.#nothingBefore = 0;
  }

  /** Evicts and compacts until `target` bytes are used, or nothing more may go; whether anything went. One at a time. */
  #reclaim(target: number): Promise<boolean> {
    this.#reclaiming ??= this.#reclaimNow(target).finally(() => {
      this.#reclaiming = undefined;
    });
    return this.#reclaiming;
  }

  async #reclaimNow(target: number): Promise<boolean> {
    const { indexed } = this.#options;
    const before = this.#evicted.blobs + indexed.syncPoints.removedSegments;
    // Some of what lives may share segments with what is dead: a tenth less makes compaction copy little.
    const goal = target * LOW_WATER;
    const live = this.usedBytes - indexed.deadBytes;
    if (live > goal) this.#evict(live - goal);
    while (this.usedBytes > target && !this.#closed) {
      if (this.usedBytes - indexed.syncPoints.retiredBytes <= target) {
        await indexed.syncPoints.sync();
        continue;
      }
      const segment = emptiestSegment(indexed, 4096);
      if (segment) await compact(indexed, segment);
      else if (indexed.syncPoints.retiredBytes > 0) await indexed.syncPoints.sync();
      else if (indexed.activeDeadBytes >= 4096) indexed.log.roll();
      else break;
    }
    return this.#evicted.blobs + indexed.syncPoints.removedSegments > before;
  }

  #evict(bytes: number): void {
    const { indexed, seconds, bytesOf, remove, logger } = this.#options;
    if (seconds() < this.#nothingBefore) return;
    const result = evictOldest(indexed.index, bytes, { now: seconds(), bytesOf, keptUntil, remove });
    this.#nothingBefore = result.nothingBefore;
    this.#evicted.blobs += result.blobs;
    this.#evicted.bytes += result.bytes;
    if (result.blobs > 0)
      logger.info('evicted the blobs that were not asked for the longest', {
        blobs: result.blobs,
        bytes: result.bytes,
      });
  }

  #currentLimit(used: number): number {
    const now = this.#options.seconds();
    if (now !== this.#limitSeconds || Math.abs(used - this.#usedAtLimit) > FREE_CHECK_BYTES) {
      this.#limitSeconds = now;
      this.#usedAtLimit = used;
      const free = this.#freeBytes(this.#options.root) - this.#options.reservedFreeBytes;
      this.#limit = Math.max(0, Math.min(this.capacity, this.usedBytes - this.#reserved + free));
    }
    return this.#limit;
  }

  #full(bytes: number): RpcError {
    const { root, maxBytes, reservedFreeBytes } = this.#options;
    const byDisk = this.#limit < this.capacity;
    const bound = byDisk
      ? `the disk has too little free space beyond the ${megabytes(reservedFreeBytes)} that stay free for others`
      : `the disk bound is ${megabytes(maxBytes)}`;
    const fix = byDisk ? 'Free space on that disk' : 'Raise the disk bound in the settings';
    return new RpcError(
      Code.RESOURCE_EXHAUSTED,
      `No room for ${bytes} bytes in ${root}: ${bound}, and what is stored is in use or leased to clients. ${fix}, or wait until leases end.`,
    );
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

function freeBytesOf(root: string): number {
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize;
}
