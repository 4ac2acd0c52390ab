/**
 * One record of a segment: a header of 13 words (little-endian) and, for some kinds, the content.
 *
 *   0 kind   1 seconds since 1970   2, 3 size (low, high)   4..11 hash   12 check over words 0..11
 */
import { HASH_WORDS } from './hash-words.ts';

export const Kind = {
  /** A blob, its content behind the header. */
  BLOB: 0x3162624f,
  /** A blob that is a file of its own; no content. */
  FILE: 0x3166624f,
  /** An action result, its content behind the header. */
  RESULT: 0x3172624f,
  /** The key was dropped: records of it before this one do not count. */
  DROPPED: 0x3164624f,
  /** All before a position is on the disk: size_low the segment, size_high the offset. */
  SYNCED: 0x3173624f,
} as const;

export const HEADER_WORDS = 13;
export const HEADER_BYTES = HEADER_WORDS * 4;

const kinds: ReadonlySet<number> = new Set(Object.values(Kind));

export interface RecordHeader {
  kind: number;
  seconds: number;
  sizeLow: number;
  sizeHigh: number;
  readonly hash: Uint32Array;
}

export const newHeader = (): RecordHeader => ({
  kind: 0,
  seconds: 0,
  sizeLow: 0,
  sizeHigh: 0,
  hash: new Uint32Array(HASH_WORDS),
});

/** Bytes of content behind a header of this kind. */
export const contentBytes = (kind: number, sizeLow: number): number =>
  kind === Kind.BLOB || kind === Kind.RESULT ? sizeLow : 0;

export function encodeHeader(
  words: Uint32Array,
  kind: number,
  seconds: number,
  low: number,
  high: number,
  hash: Uint32Array,
): void {
  words[0] = kind;
  words[1] = seconds;
  words[2] = low;
  words[3] = high;
  for (let word = 0; word < HASH_WORDS; word++) words[4 + word] = hash[word] as number;
  words[12] = check(words);
}

/** False where the words are no header: the end of what was written, or damage. */
export function decodeHeader(words: Uint32Array, header: RecordHeader): boolean {
  if (!kinds.has(words[0] as number) || words[12] !== check(words)) return false;
  header.kind = words[0] as number;
  header.seconds = words[1] as number;
  header.sizeLow = words[2] as number;
  header.sizeHigh = words[3] as number;
  for (let word = 0; word < HASH_WORDS; word++) header.hash[word] = words[4 + word] as number;
  return true;
}

/** FNV-1a by words with a last mix; a native CRC costs more than the rest of an append. */
function check(words: Uint32Array): number {
  let value = 0x811c9dc5;
  for (let word = 0; word < HEADER_WORDS - 1; word++) {
    value = Math.imul(value ^ (words[word] as number), 0x01000193);
    value ^= value >>> 15;
  }
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}
