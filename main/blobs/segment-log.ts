/**
 * An append-only log in numbered files. A record is in the file (one pwrite) when `flush` returns, so that it outlives
 * the process; the disk has it after the next sync point.
 */
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { diskError } from './disk-error.ts';
import { contentBytes, encodeHeader, HEADER_BYTES, HEADER_WORDS } from './segment-record.ts';

export interface Position {
  readonly segment: number;
  readonly offset: number;
}

export interface Segment {
  readonly number: number;
  readonly path: string;
  size: number;
  /** Bytes of records that the index points to. */
  live: number;
  /** Its records cannot be read in order, so it cannot be compacted. */
  damaged: boolean;
  fd: number;
}

export interface SegmentLogOptions {
  folder: string;
  /** A segment that has reached this many bytes is closed and the next one begun. */
  segmentBytes: number;
  /** Bound of open descriptors of segments. */
  maxOpen?: number;
  /** How bytes reach a file; a test injects failures. */
  write?: typeof writeSync;
}

const STAGE_BYTES = 128 * 1024;
const MAX_KEPT_STAGE_BYTES = 1024 * 1024;

export class SegmentLog {
  readonly segments = new Map<number, Segment>();
  readonly #options: SegmentLogOptions;
  readonly #maxOpen: number;
  readonly #write: typeof writeSync;
  readonly #open: Segment[] = [];
  readonly #headerWords = new Uint32Array(HEADER_WORDS);
  readonly #headerBytes = new Uint8Array(this.#headerWords.buffer);
  #stage: Uint8Array = new Uint8Array(STAGE_BYTES);
  #staged = 0;
  #active: Segment;
  #totalBytes = 0;
  #isClosed = false;

  /** Opens the folder's segments as they are; sizes come from the file system. */
  constructor(options: SegmentLogOptions) {
    this.#options = options;
    this.#maxOpen = options.maxOpen ?? 128;
    this.#write = options.write ?? writeSync;
    mkdirSync(options.folder, { recursive: true });
    let last: Segment | undefined;
    for (const name of readdirSync(options.folder).sort()) {
      const match = /^(\d{10})\.seg$/.exec(name);
      if (!match) continue;
      const path = join(options.folder, name);
      last = { number: Number(match[1]), path, size: statSync(path).size, live: 0, damaged: false, fd: -1 };
      this.segments.set(last.number, last);
      this.#totalBytes += last.size;
    }
    this.#active = last ?? this.#create(1);
  }

  get folder(): string {
    return this.#options.folder;
  }

  get activeSegment(): number {
    return this.#active.number;
  }

  /** Bytes of all segment files. */
  get totalBytes(): number {
    return this.#totalBytes;
  }

  /** Where the next record goes. */
  get position(): Position {
    return { segment: this.#active.number, offset: this.#active.size };
  }

  /** Takes a record in for the next `flush`; returns its offset in the active segment. Nothing refers to it before that. */
  stage(
    kind: number,
    seconds: number,
    sizeLow: number,
    sizeHigh: number,
    hash: Uint32Array,
    content?: Uint8Array,
  ): number {
    if (this.#staged === 0 && this.#active.size >= this.#options.segmentBytes) this.roll();
    const length = HEADER_BYTES + contentBytes(kind, sizeLow);
    this.#ensureStage(this.#staged + length);
    encodeHeader(this.#headerWords, kind, seconds, sizeLow, sizeHigh, hash);
    this.#stage.set(this.#headerBytes, this.#staged);
    if (content) this.#stage.set(content, this.#staged + HEADER_BYTES);
    const offset = this.#active.size + this.#staged;
    this.#staged += length;
    return offset;
  }

  /** Writes what was staged. On an error none of it counts and the segment ends where it did. */
  flush(): void {
    const active = this.#active;
    const length = this.#staged;
    this.#staged = 0;
    try {
      const fd = this.#fdOf(active);
      for (let done = 0; done < length; ) done += this.#write(fd, this.#stage, done, length - done, active.size + done);
    } catch (error) {
      this.#cut(active);
      throw diskError(error, 'Writing a blob', active.path);
    } finally {
      if (this.#stage.length > MAX_KEPT_STAGE_BYTES) this.#stage = new Uint8Array(STAGE_BYTES);
    }
    active.size += length;
    this.#totalBytes += length;
  }

  /** Reads into `target`; false where the file is shorter or gone. */
  read(segmentNumber: number, offset: number, target: Uint8Array): boolean {
    const segment = this.segments.get(segmentNumber);
    if (!segment) return false;
    try {
      const fd = this.#fdOf(segment);
      let done = 0;
      while (done < target.length) {
        const count = readSync(fd, target, done, target.length - done, offset + done);
        if (count === 0) return false;
        done += count;
      }
      return true;
    } catch {
      return false;
    }
  }

  /** Begins the next segment. */
  roll(): void {
    this.#active = this.#create(this.#active.number + 1);
  }

  /** Cuts a segment that ends in something that is no record. */
  truncate(segment: Segment, size: number): void {
    ftruncateSync(this.#fdOf(segment), size);
    this.#totalBytes += size - segment.size;
    segment.size = size;
  }

  /** Removes a segment's file, never the active one's. */
  remove(segment: Segment): void {
    if (segment === this.#active) throw new Error(`the active segment ${segment.path} cannot be removed`);
    this.#closeFd(segment);
    if (!this.segments.delete(segment.number)) return;
    this.#totalBytes -= segment.size;
    unlinkSync(segment.path);
  }

  /** Nothing may be read or written after. */
  close(): void {
    this.#isClosed = true;
    for (const segment of [...this.#open]) this.#closeFd(segment);
  }

  #create(number: number): Segment {
    const path = join(this.#options.folder, `${String(number).padStart(10, '0')}.seg`);
    const segment: Segment = { number, path, size: 0, live: 0, damaged: false, fd: -1 };
    try {
      segment.fd = openSync(path, 'wx+', 0o644);
    } catch (error) {
      throw diskError(error, 'Beginning a segment', path);
    }
    this.#remember(segment);
    this.segments.set(number, segment);
    return segment;
  }

  #fdOf(segment: Segment): number {
    if (segment.fd < 0) {
      if (this.#isClosed) throw new Error(`the store of ${segment.path} is closed`);
      segment.fd = openSync(segment.path, 'r+');
      this.#remember(segment);
    }
    return segment.fd;
  }

  #remember(segment: Segment): void {
    this.#open.push(segment);
    if (this.#open.length <= this.#maxOpen) return;
    const oldest = this.#open.find((each) => each !== this.#active && each !== segment);
    if (oldest) this.#closeFd(oldest);
  }

  #closeFd(segment: Segment): void {
    if (segment.fd < 0) return;
    closeSync(segment.fd);
    segment.fd = -1;
    this.#open.splice(this.#open.indexOf(segment), 1);
  }

  /** After a failed write: the file's end may hold part of a record. */
  #cut(segment: Segment): void {
    try {
      if (segment.fd >= 0 && fstatSync(segment.fd).size > segment.size) ftruncateSync(segment.fd, segment.size);
    } catch {
      // The next write goes to the same offset, and recovery cuts a tail that is no record.
    }
  }

  #ensureStage(bytes: number): void {
    if (bytes <= this.#stage.length) return;
    const larger = new Uint8Array(Math.max(bytes, this.#stage.length * 2));
    larger.set(this.#stage.subarray(0, this.#staged));
    this.#stage = larger;
  }
}

/** Whether position (segment, offset) lies before `other`. */
export const isBefore = (segment: number, offset: number, other: Position): boolean =>
  segment < other.segment || (segment === other.segment && offset < other.offset);
