/**
 * Results in an append-only log with an index in memory. A record's content: size of the key's digest (float64), CRC-32
 * of the result (both little-endian), the result.
 */
import { crc32 } from 'node:zlib';
import type { Digest } from '../../proto/digest.ts';
import { Code, invalidArgument, RpcError } from '../../proto/status.ts';
import type { Clock } from '../base/clock.ts';
import type { Logger } from '../base/logger.ts';
import { compact, emptiestSegment } from '../blobs/compaction.ts';
import { Field } from '../blobs/digest-index.ts';
import { evictOldest } from '../blobs/eviction.ts';
import { HASH_WORDS, parseHash } from '../blobs/hash-words.ts';
import type { IndexedLog } from '../blobs/indexed-log.ts';
import { HEADER_BYTES, Kind } from '../blobs/segment-record.ts';
import type { ActionCache } from './action-cache.ts';

/** What stands before the result in a record's content. */
export const PREFIX_BYTES = 12;
/** What is evicted at once, so that a full cache does not evict at every put. */
const SPARE = 0.1;

export interface LogActionCacheOptions {
  indexed: IndexedLog;
  clock: Clock;
  logger: Logger;
  maxBytes: number;
  maxResults: number;
}

export class LogActionCache implements ActionCache {
  readonly #options: LogActionCacheOptions;
  readonly #hash = new Uint32Array(HASH_WORDS);
  #tidying: Promise<void> | undefined;

  constructor(options: LogActionCacheOptions) {
    this.#options = options;
  }

  get(actionDigest: Digest): Uint8Array | undefined {
    const { indexed, clock } = this.#options;
    const { index, log } = indexed;
    const id = this.#find(actionDigest);
    if (id < 0) return undefined;
    index.set(id, Field.ACCESSED, secondsOf(clock));
    const result = Buffer.allocUnsafe(index.get(id, Field.OWNER) - PREFIX_BYTES);
    if (log.read(index.get(id, Field.SEGMENT), index.get(id, Field.OFFSET) + HEADER_BYTES + PREFIX_BYTES, result))
      return result;
    this.delete(actionDigest);
    return undefined;
  }

  put(actionDigest: Digest, actionResult: Uint8Array): void {
    const { indexed, clock, maxBytes } = this.#options;
    const { index, log } = indexed;
    if (actionResult.length > maxBytes / 4) {
      throw new RpcError(
        Code.RESOURCE_EXHAUSTED,
        `the result of action ${actionDigest.hash} has ${actionResult.length} bytes, and ${log.folder} is bound to ${maxBytes}: raise that bound in the settings`,
      );
    }
    this.#parse(actionDigest);
    const content = Buffer.allocUnsafe(PREFIX_BYTES + actionResult.length);
    content.writeDoubleLE(actionDigest.sizeBytes, 0);
    content.writeUInt32LE(crc32(actionResult), 8);
    content.set(actionResult, PREFIX_BYTES);
    const now = secondsOf(clock);
    const offset = log.stage(Kind.RESULT, now, content.length, 0, this.#hash, content);
    log.flush();
    const id = indexed.point(this.#hash, actionDigest.sizeBytes, log.activeSegment, offset);
    index.set(id, Field.OWNER, content.length);
    index.set(id, Field.ACCESSED, now);
    indexed.count(id);
    this.#tidy();
  }

  delete(actionDigest: Digest): void {
    const id = this.#find(actionDigest);
    if (id >= 0) this.#options.indexed.drop(id, secondsOf(this.#options.clock));
  }

  /** Resolves when what exceeds the bounds is gone. */
  async settled(): Promise<void> {
    await this.#tidying;
  }

  #find(digest: Digest): number {
    this.#parse(digest);
    return this.#options.indexed.index.find(this.#hash, digest.sizeBytes);
  }

  #parse(digest: Digest): void {
    if (!parseHash(digest.hash, this.#hash)) {
      throw invalidArgument(`${JSON.stringify(digest.hash.slice(0, 80))} is not 64 lower-case hex digits`);
    }
  }

  #isOver(): boolean {
    const { indexed, maxBytes, maxResults } = this.#options;
    return indexed.log.totalBytes > maxBytes || indexed.index.count > maxResults;
  }

  #tidy(): void {
    if (this.#tidying || !this.#isOver()) return;
    const { indexed, logger } = this.#options;
    this.#tidying = this.#tidyNow()
      .catch((error: unknown) => logger.error('making room for results failed', { folder: indexed.log.folder, error }))
      .finally(() => {
        this.#tidying = undefined;
      });
  }

  async #tidyNow(): Promise<void> {
    const { indexed, maxBytes } = this.#options;
    // Puts go on meanwhile, so once may not be enough.
    for (let removals = -1; this.#isOver() && removals !== indexed.index.removals; ) {
      removals = indexed.index.removals;
      this.#evict();
      while (indexed.log.totalBytes - indexed.syncPoints.retiredBytes > maxBytes * (1 - SPARE)) {
        const segment = emptiestSegment(indexed, 4096);
        if (segment) await compact(indexed, segment);
        else if (indexed.activeDeadBytes >= 4096) indexed.log.roll();
        else break;
      }
      await indexed.syncPoints.sync();
    }
  }

  #evict(): void {
    const { indexed, clock, maxBytes, maxResults } = this.#options;
    const { index, log } = indexed;
    const evict = (wanted: number, bytesOf: (id: number) => number): void => {
      if (wanted <= 0) return;
      const now = secondsOf(clock);
      evictOldest(index, wanted, { now, bytesOf, keptUntil: () => 0, remove: (id) => indexed.forget(id) });
    };
    const tooMany = index.count - maxResults;
    if (tooMany > 0) evict(tooMany + maxResults * SPARE, () => 1);
    evict(log.totalBytes - indexed.deadBytes - maxBytes * (1 - 2 * SPARE), (id) => indexed.recordBytes(id));
  }
}

const secondsOf = (clock: Clock): number => Math.floor(clock.now() / 1000);
