/**
 * Values by 32-byte key in an append-only log with an index in memory that outlives any stop: what the blob store and
 * the action cache stand on. Folder: `segments/`, `index` (checkpoint), `clean` (present only after a clean stop).
 */
import { existsSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import type { Logger } from '../base/logger.ts';
import { loadCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { DigestIndex, Field, RECORD_WORDS, recordAt } from './digest-index.ts';
import { diskError } from './disk-error.ts';
import { syncFolder } from './files.ts';
import { type ReplayReport, replay } from './replay.ts';
import { isBefore, type Position, SegmentLog, type SegmentLogOptions } from './segment-log.ts';
import { HEADER_BYTES, Kind, type RecordHeader } from './segment-record.ts';
import { SyncPoints } from './sync-points.ts';

/** Set in the SEGMENT field of what has no content in the log. */
export const FILE_FLAG = 0x80000000;

export interface IndexedLogOptions {
  folder: string;
  segmentBytes: number;
  clock: Clock;
  logger: Logger;
  /** Milliseconds between sync points; 0: only when asked. */
  syncMs: number;
  write?: SegmentLogOptions['write'];
  /** Bytes that a record's content takes in the log. */
  contentBytes(index: DigestIndex, id: number): number;
  /** Whether content that was not known to be on the disk is what was written. */
  verify(header: RecordHeader, content: Uint8Array): boolean;
  /** The logical size by which the index knows the record (a blob's size; for a result, its key's). */
  sizeOf(header: RecordHeader, content: () => Uint8Array): number;
  /** Sets the owner's fields of a record that comes from the log. */
  restore(index: DigestIndex, id: number, header: RecordHeader): void;
  syncOthers?: () => Promise<void>;
  /** Told when a checkpoint begins to be written, and when it stands. */
  checkpointBegins?: () => void;
  checkpointStands?: () => void;
}

/** How the last stop was found. */
export interface StartReport extends ReplayReport {
  clean: boolean;
  fresh: boolean;
  /** Ids of blobs that are files and were not known to be on the disk. */
  suspectFiles: ReadonlySet<number>;
}

/** A checkpoint is due when this much is behind the last one: a start replays no more than that. */
const CHECKPOINT_BYTES = 256 * 1024 * 1024;
const CHECKPOINT_RECORDS = 100_000;

export class IndexedLog {
  readonly log: SegmentLog;
  readonly syncPoints: SyncPoints;
  readonly start: StartReport;
  readonly #options: IndexedLogOptions;
  readonly #indexPath: string;
  readonly #cleanPath: string;
  readonly #timer: NodeJS.Timeout | undefined;
  #index = new DigestIndex();
  #recordsSinceCheckpoint = 0;
  #bytesSinceCheckpoint = 0;
  #checkpointing: Promise<void> | undefined;

  constructor(options: IndexedLogOptions) {
    this.#options = options;
    mkdirSync(options.folder, { recursive: true });
    this.#indexPath = join(options.folder, 'index');
    this.#cleanPath = join(options.folder, 'clean');
    const clean = existsSync(this.#cleanPath);
    if (clean) {
      unlinkSync(this.#cleanPath);
      syncFolder(options.folder);
    }
    this.log = new SegmentLog({
      folder: join(options.folder, 'segments'),
      segmentBytes: options.segmentBytes,
      ...(options.write && { write: options.write }),
    });
    this.start = this.#load(clean);
    this.#countLive();
    this.syncPoints = new SyncPoints(
      { log: this.log, clock: options.clock, ...(options.syncOthers && { syncOthers: options.syncOthers }) },
      this.start.clean ? this.log.position : { segment: 0, offset: 0 },
    );
    // After a recovery the next tick writes the index, so that another stop does not verify all of it again.
    if (!this.start.clean) this.#recordsSinceCheckpoint = CHECKPOINT_RECORDS;
    if (options.syncMs > 0) this.#timer = setInterval(() => void this.#tick(), options.syncMs).unref();
  }

  get index(): DigestIndex {
    return this.#index;
  }

  /** Bytes in segments that nothing points to. */
  get deadBytes(): number {
    let dead = 0;
    for (const segment of this.log.segments.values()) dead += segment.size - segment.live;
    return dead;
  }

  get activeDeadBytes(): number {
    const active = this.log.segments.get(this.log.activeSegment);
    return active ? active.size - active.live : 0;
  }

  recordBytes(id: number): number {
    return HEADER_BYTES + this.#options.contentBytes(this.#index, id);
  }

  /** Points the index to a record that was flushed: a new key, or a later record of a known one. */
  point(hash: Uint32Array, sizeBytes: number, segment: number, offset: number): number {
    const known = this.#index.find(hash, sizeBytes);
    if (known >= 0) this.#uncount(known);
    const id = known >= 0 ? known : this.#index.insert(hash, sizeBytes);
    this.#index.set(id, Field.SEGMENT, segment);
    this.#index.set(id, Field.OFFSET, offset);
    return id;
  }

  /** Counts a record as live, once the owner's fields are set. */
  count(id: number): void {
    const bytes = this.recordBytes(id);
    const segment = this.log.segments.get(this.segmentOf(id));
    if (segment) segment.live += bytes;
    this.#recordsSinceCheckpoint++;
    this.#bytesSinceCheckpoint += bytes;
  }

  /** The record that the index points to at this place of the log, or -1. */
  liveAt(header: RecordHeader, segment: number, offset: number, content: () => Uint8Array): number {
    const id = this.#index.find(header.hash, this.#options.sizeOf(header, content));
    return id >= 0 && this.segmentOf(id) === segment && this.#index.get(id, Field.OFFSET) === offset ? id : -1;
  }

  /** Points a record to a copy of itself. */
  move(id: number, segment: number, offset: number): void {
    this.#uncount(id);
    this.#index.set(id, Field.SEGMENT, segment);
    this.#index.set(id, Field.OFFSET, offset);
    this.count(id);
  }

  segmentOf(id: number): number {
    return (this.#index.get(id, Field.SEGMENT) & ~FILE_FLAG) >>> 0;
  }

  isFile(id: number): boolean {
    return (this.#index.get(id, Field.SEGMENT) & FILE_FLAG) !== 0;
  }

  /** Forgets a record. Its bytes stay until compaction; after an unclean stop it may come back, so see `drop`. */
  forget(id: number): void {
    this.#uncount(id);
    this.#index.remove(id);
  }

  /** Forgets a record for good: the log says so too. */
  drop(id: number, seconds: number): void {
    const start = recordAt(id);
    const record = this.#index.page(id).slice(start, start + RECORD_WORDS);
    this.forget(id);
    this.log.stage(Kind.DROPPED, seconds, record[Field.SIZE_LOW] as number, record[Field.SIZE_HIGH] as number, record);
    this.log.flush();
  }

  /** Writes the index, so that the next start reads it instead of the log. */
  async checkpoint(): Promise<void> {
    while (this.#checkpointing) await this.#checkpointing;
    this.#checkpointing = this.#checkpoint().finally(() => {
      this.#checkpointing = undefined;
    });
    await this.#checkpointing;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.checkpoint();
    writeFileSync(this.#cleanPath, '');
    syncFolder(this.#options.folder);
    this.log.close();
  }

  async #checkpoint(): Promise<void> {
    this.#options.checkpointBegins?.();
    this.#recordsSinceCheckpoint = 0;
    this.#bytesSinceCheckpoint = 0;
    const head = { position: this.log.position, seconds: Math.floor(this.#options.clock.now() / 1000) };
    await writeCheckpoint(this.#indexPath, this.#index, head, () => this.syncPoints.sync());
    this.#options.checkpointStands?.();
  }

  async #tick(): Promise<void> {
    try {
      const due = this.#recordsSinceCheckpoint >= CHECKPOINT_RECORDS || this.#bytesSinceCheckpoint >= CHECKPOINT_BYTES;
      await (due && !this.#checkpointing ? this.checkpoint() : this.syncPoints.sync());
    } catch (error) {
      this.#options.logger.error('a sync point failed; it is tried again', { folder: this.#options.folder, error });
    }
  }

  #load(clean: boolean): StartReport {
    const { log } = this;
    const fresh = log.totalBytes === 0 && !existsSync(this.#indexPath);
    const head = loadCheckpoint(this.#indexPath, this.#index, (words, at, before) => this.#accept(words, at, before));
    const suspectFiles = new Set<number>();
    if (head && clean) return { clean, fresh, records: 0, cutBytes: 0, syncedSeconds: head.seconds, suspectFiles };
    if (!head) {
      this.#index = new DigestIndex();
      if (!fresh)
        this.#options.logger.warn('the index is missing or damaged; every blob is verified', { path: this.#indexPath });
    }
    const from = head?.position ?? { segment: 0, offset: 0 };
    try {
      const report = replay(log, from, head !== undefined, {
        put: (header, segment, offset, trusted, content) => {
          const id = this.#replayPut(header, segment, offset, trusted, content);
          if (header.kind === Kind.FILE && !trusted) suspectFiles.add(id);
        },
        dropped: (header) => this.#replayDropped(header),
      });
      if (!fresh)
        this.#options.logger.info('recovered after an unclean stop', { folder: this.#options.folder, ...report });
      return {
        clean: false,
        fresh,
        ...report,
        syncedSeconds: Math.max(report.syncedSeconds, head?.seconds ?? 0),
        suspectFiles,
      };
    } catch (error) {
      throw diskError(error, 'Reading what was written before the last stop', log.folder);
    }
  }

  #accept(words: Uint32Array, at: number, position: Position): boolean {
    const number = ((words[at + Field.SEGMENT] as number) & ~FILE_FLAG) >>> 0;
    const offset = words[at + Field.OFFSET] as number;
    const segment = this.log.segments.get(number);
    return segment !== undefined && isBefore(number, offset, position) && offset + HEADER_BYTES <= segment.size;
  }

  #replayPut(
    header: RecordHeader,
    segment: number,
    offset: number,
    trusted: boolean,
    content: () => Uint8Array,
  ): number {
    if (!trusted && header.kind !== Kind.FILE && !this.#options.verify(header, content())) return -1;
    const size = this.#options.sizeOf(header, content);
    const known = this.#index.find(header.hash, size);
    const id = known >= 0 ? known : this.#index.insert(header.hash, size);
    this.#index.set(id, Field.SEGMENT, header.kind === Kind.FILE ? (segment | FILE_FLAG) >>> 0 : segment);
    this.#index.set(id, Field.OFFSET, offset);
    this.#options.restore(this.#index, id, header);
    return id;
  }

  #replayDropped(header: RecordHeader): void {
    const id = this.#index.find(header.hash, header.sizeHigh * 2 ** 32 + header.sizeLow);
    if (id >= 0) this.#index.remove(id);
  }

  #countLive(): void {
    for (let id = 0; id < this.#index.end; id++) {
      if (!this.#index.inUse(id)) continue;
      const segment = this.log.segments.get(this.segmentOf(id));
      if (segment) segment.live += this.recordBytes(id);
    }
    for (const segment of [...this.log.segments.values()]) {
      if (segment.live === 0 && segment.number !== this.log.activeSegment && this.start.clean) this.log.remove(segment);
    }
  }

  #uncount(id: number): void {
    const segment = this.log.segments.get(this.segmentOf(id));
    if (segment) segment.live -= this.recordBytes(id);
  }
}
