/** Reads the records of a segment file in order. */
import { closeSync, openSync, readSync } from 'node:fs';
import {
  contentBytes,
  decodeHeader,
  HEADER_BYTES,
  HEADER_WORDS,
  newHeader,
  type RecordHeader,
} from './segment-record.ts';

/** `content` reads the record's content; its bytes are valid until the visit ends. */
export type VisitRecord = (header: RecordHeader, offset: number, content: () => Uint8Array) => void;

const WINDOW_BYTES = 1024 * 1024;

/**
 * Visits the records from `from` until `until` (at least one) or the first thing that is no whole record. Returns where
 * the last whole record ends.
 */
export function scanSegment(path: string, from: number, until: number, visit: VisitRecord): number {
  const fd = openSync(path, 'r');
  const window = new FileWindow(fd);
  const headerWords = new Uint32Array(HEADER_WORDS);
  const headerBytes = new Uint8Array(headerWords.buffer);
  const header = newHeader();
  try {
    let offset = from;
    while (offset < until) {
      const bytes = window.at(offset, HEADER_BYTES);
      if (!bytes) return offset;
      headerBytes.set(bytes);
      if (!decodeHeader(headerWords, header)) return offset;
      const length = contentBytes(header.kind, header.sizeLow);
      const contentAt = offset + HEADER_BYTES;
      if (length > 0 && !window.at(contentAt + length - 1, 1)) return offset;
      visit(header, offset, () => window.at(contentAt, length) ?? new Uint8Array());
      offset = contentAt + length;
    }
    return offset;
  } finally {
    closeSync(fd);
  }
}

class FileWindow {
  readonly #fd: number;
  #bytes = new Uint8Array(WINDOW_BYTES);
  #start = 0;
  #length = 0;

  constructor(fd: number) {
    this.#fd = fd;
  }

  /** The bytes at `offset`, or undefined where the file ends before. */
  at(offset: number, length: number): Uint8Array | undefined {
    if (offset < this.#start || offset + length > this.#start + this.#length) {
      if (length > this.#bytes.length) this.#bytes = new Uint8Array(length);
      this.#start = offset;
      this.#length = 0;
      while (this.#length < this.#bytes.length) {
        const count = readSync(
          this.#fd,
          this.#bytes,
          this.#length,
          this.#bytes.length - this.#length,
          offset + this.#length,
        );
        if (count === 0) break;
        this.#length += count;
      }
      if (this.#length < length) return undefined;
    }
    return this.#bytes.subarray(offset - this.#start, offset - this.#start + length);
  }
}
