/** Chooses what goes: the blobs that were not asked for the longest, never one that is leased or pinned. */
import { type DigestIndex, Field, recordAt } from './digest-index.ts';

/** Ages are told apart by the second up to this, then to 1/512. */
const EXACT_SECONDS = 1024;
const STEPS = 512;
const BUCKETS = EXACT_SECONDS + 24 * STEPS;

export interface EvictionResult {
  blobs: number;
  bytes: number;
  /** Seconds since 1970 before which nothing more can go (Infinity: only pins keep what is left). */
  nothingBefore: number;
}

export interface EvictionOptions {
  /** Seconds since 1970. */
  now: number;
  bytesOf(id: number): number;
  /** Seconds since 1970 until when the record at `at` of `page` stays. */
  keptUntil(page: Uint32Array, at: number): number;
  remove(id: number): void;
}

/** Removes at least `wanted` bytes, oldest first, or all that may go. */
export function evictOldest(index: DigestIndex, wanted: number, options: EvictionOptions): EvictionResult {
  const { now, bytesOf, keptUntil, remove } = options;
  const byAge = new Float64Array(BUCKETS);
  let nothingBefore = Number.POSITIVE_INFINITY;
  for (let id = 0; id < index.end; id++) {
    if (!index.inUse(id)) continue;
    const page = index.page(id);
    const at = recordAt(id);
    const until = keptUntil(page, at);
    if (until <= now) {
      const bucket = ageBucket(now - (page[at + Field.ACCESSED] as number));
      byAge[bucket] = (byAge[bucket] as number) + bytesOf(id);
    } else nothingBefore = Math.min(nothingBefore, until);
  }
  let youngest = BUCKETS - 1;
  for (let sum = 0; youngest > 0; youngest--) {
    sum += byAge[youngest] as number;
    if (sum >= wanted) break;
  }
  const result: EvictionResult = { blobs: 0, bytes: 0, nothingBefore };
  const take = (least: number, most: number): void => {
    for (let id = 0; id < index.end && result.bytes < wanted; id++) {
      const page = index.page(id);
      const at = recordAt(id);
      if (!index.inUse(id) || keptUntil(page, at) > now) continue;
      const bucket = ageBucket(now - (page[at + Field.ACCESSED] as number));
      if (bucket < least || bucket > most) continue;
      result.blobs++;
      result.bytes += bytesOf(id);
      remove(id);
    }
  };
  take(youngest + 1, BUCKETS);
  take(youngest, youngest);
  if (result.bytes >= wanted) result.nothingBefore = 0;
  return result;
}

function ageBucket(age: number): number {
  if (age < EXACT_SECONDS) return Math.max(0, age);
  const octave = Math.floor(Math.log2(age)) - 10;
  return EXACT_SECONDS + octave * STEPS + Math.floor((age / 2 ** (octave + 10) - 1) * STEPS);
}
