/**
 * Makes the log durable every few seconds, and says so in the log itself: a SYNCED record names the position before
 * which everything is on the disk. What lies behind the last one is verified after an unclean stop.
 */
import type { Clock } from '../base/clock.ts';
import { syncPath } from './files.ts';
import { isBefore, type Position, type Segment, type SegmentLog } from './segment-log.ts';
import { Kind } from './segment-record.ts';

export interface SyncPointOptions {
  log: SegmentLog;
  clock: Clock;
  /** Makes durable what the log's records refer to, before the log itself. */
  syncOthers?: () => Promise<void>;
}

export class SyncPoints {
  readonly #options: SyncPointOptions;
  readonly #noHash = new Uint32Array(8);
  /** Segments whose live records were copied: their files go once the copies are on the disk. */
  #retired: Segment[] = [];
  #removedSegments = 0;
  #synced: Position;
  #running: Promise<void> | undefined;

  /** `synced`: all before it is known to be on the disk. */
  constructor(options: SyncPointOptions, synced: Position) {
    this.#options = options;
    this.#synced = synced;
  }

  /** Segments whose files went since the start. */
  get removedSegments(): number {
    return this.#removedSegments;
  }

  get retiredBytes(): number {
    let bytes = 0;
    for (const segment of this.#retired) bytes += segment.size;
    return bytes;
  }

  isRetired(segment: Segment): boolean {
    return this.#retired.includes(segment);
  }

  retire(segment: Segment): void {
    this.#retired.push(segment);
  }

  /** All that is in the log when this is called is on the disk when it resolves. */
  async sync(): Promise<void> {
    // One that runs may have begun before the caller's last record.
    while (this.#running) await this.#running;
    this.#running = this.#sync().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async #sync(): Promise<void> {
    const { log, clock, syncOthers } = this.#options;
    const target = log.position;
    const seconds = Math.floor(clock.now() / 1000);
    const retired = [...this.#retired];
    if (!isBefore(this.#synced.segment, this.#synced.offset, target) && retired.length === 0) return;
    await syncOthers?.();
    for (const segment of [...log.segments.values()]) {
      if (segment.number >= this.#synced.segment && segment.number <= target.segment) await syncPath(segment.path);
    }
    await syncPath(log.folder);
    const quiet = !isBefore(target.segment, target.offset, log.position);
    log.stage(Kind.SYNCED, seconds, target.segment, target.offset, this.#noHash);
    log.flush();
    // Where nothing came in between, the mark is all that is not on the disk, and it needs no mark of its own.
    this.#synced = quiet ? log.position : target;
    this.#retired = this.#retired.filter((segment) => !retired.includes(segment));
    for (const segment of retired) log.remove(segment);
    this.#removedSegments += retired.length;
  }
}
