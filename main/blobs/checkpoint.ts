/**
 * The index as a file, so that a start reads no segment. It holds all records up to a position of the log; what came
 * later is replayed from the log. Layout, in little-endian words:
 *
 *   header: magic, version, segment, offset low, offset high, seconds, 0, 0   records: 15 words each   trailer: magic, count, crc32
 *
 * It may hold a few records beyond the position too, as it is written while the store goes on; a reader drops those,
 * since the log has them.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { type DigestIndex, Field, RECORD_WORDS, recordAt } from './digest-index.ts';
import { diskError } from './disk-error.ts';
import { syncPath } from './files.ts';
import type { Position } from './segment-log.ts';

export interface CheckpointHead {
  /** All records before it are in the checkpoint, and on the disk. */
  position: Position;
  /** When it was begun, in seconds since 1970. */
  seconds: number;
}

const MAGIC = 0x3169624f;
const VERSION = 1;
const HEADER_BYTES = 32;
const TRAILER_BYTES = 12;
/** All but the generation, which means nothing to another process. */
const SAVED_WORDS = RECORD_WORDS - 1;
const CHUNK_RECORDS = 4096;

/** Writes the index beside `path` and puts it in place after `beforeRename` (which makes the log durable). */
export async function writeCheckpoint(
  path: string,
  index: DigestIndex,
  { position, seconds }: CheckpointHead,
  beforeRename: () => Promise<void>,
): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o644);
    try {
      const header = new Uint32Array([
        MAGIC,
        VERSION,
        position.segment,
        position.offset >>> 0,
        Math.floor(position.offset / 2 ** 32),
        seconds,
        0,
        0,
      ]);
      let checksum = crc32(bytesOf(header));
      let count = 0;
      await file.writeFile(bytesOf(header));
      for (let from = 0; from < index.end; from += CHUNK_RECORDS) {
        const words = recordsOf(index, from, Math.min(from + CHUNK_RECORDS, index.end));
        checksum = crc32(bytesOf(words), checksum);
        count += words.length / SAVED_WORDS;
        await file.writeFile(bytesOf(words));
      }
      await file.writeFile(bytesOf(new Uint32Array([MAGIC, count, checksum])));
      await file.sync();
    } finally {
      await file.close();
    }
    await beforeRename();
    await rename(temporary, path);
    await syncPath(dirname(path));
  } catch (error) {
    throw diskError(error, 'Writing the index', path);
  }
}

/**
 * Loads a checkpoint into the empty `index`; `accept` sees a record before it is inserted, as words and their start.
 * Undefined where there is no whole checkpoint; the index may then hold records, so begin with a new one.
 */
export function loadCheckpoint(
  path: string,
  index: DigestIndex,
  accept: (words: Uint32Array, at: number, position: Position) => boolean,
): CheckpointHead | undefined {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const size = fstatSync(fd).size;
    const records = (size - HEADER_BYTES - TRAILER_BYTES) / (SAVED_WORDS * 4);
    if (records < 0 || !Number.isInteger(records)) return undefined;
    const header = readWords(fd, 0, HEADER_BYTES);
    const trailer = readWords(fd, size - TRAILER_BYTES, TRAILER_BYTES);
    if (header[0] !== MAGIC || header[1] !== VERSION || trailer[0] !== MAGIC || trailer[1] !== records)
      return undefined;
    const position = { segment: header[2] as number, offset: (header[3] as number) + (header[4] as number) * 2 ** 32 };
    let checksum = crc32(bytesOf(header));
    const hash = new Uint32Array(8);
    for (let from = 0; from < records; from += CHUNK_RECORDS) {
      const count = Math.min(CHUNK_RECORDS, records - from);
      const words = readWords(fd, HEADER_BYTES + from * SAVED_WORDS * 4, count * SAVED_WORDS * 4);
      checksum = crc32(bytesOf(words), checksum);
      for (let at = 0; at < words.length; at += SAVED_WORDS)
        if (accept(words, at, position)) insertSaved(index, words, at, hash);
    }
    return trailer[2] === checksum ? { position, seconds: header[5] as number } : undefined;
  } finally {
    closeSync(fd);
  }
}

function insertSaved(index: DigestIndex, words: Uint32Array, at: number, hash: Uint32Array): void {
  for (let word = 0; word < 8; word++) hash[word] = words[at + word] as number;
  const sizeBytes = (words[at + Field.SIZE_HIGH] as number) * 2 ** 32 + (words[at + Field.SIZE_LOW] as number);
  // A record that was removed and added again while the checkpoint was written stands in it twice; the later one is right.
  const known = index.find(hash, sizeBytes);
  const id = known < 0 ? index.insert(hash, sizeBytes) : known;
  for (let field: number = Field.SEGMENT; field < SAVED_WORDS; field++)
    index.set(id, field, words[at + field] as number);
}

function recordsOf(index: DigestIndex, from: number, until: number): Uint32Array {
  const words = new Uint32Array((until - from) * SAVED_WORDS);
  let at = 0;
  for (let id = from; id < until; id++) {
    if (!index.inUse(id)) continue;
    const start = recordAt(id);
    words.set(index.page(id).subarray(start, start + SAVED_WORDS), at);
    at += SAVED_WORDS;
  }
  return words.subarray(0, at);
}

function readWords(fd: number, offset: number, length: number): Uint32Array {
  const words = new Uint32Array(length / 4);
  const bytes = bytesOf(words);
  for (let done = 0; done < length; ) {
    const count = readSync(fd, bytes, done, length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return words;
}

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
