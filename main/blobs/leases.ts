/** Who keeps a blob: a lease in time that every answer "present" extends, and pins of actions that are queued or run. */
import { type DigestIndex, Field, recordAt } from './digest-index.ts';
import type { LeaseLog } from './lease-log.ts';

/** Blobs that are looked after together: re-validated and re-leased in one pass over numbers. */
export interface BlobSet {
  readonly ids: Int32Array;
  readonly generations: Uint32Array;
  /** Internal: what the store last found. */
  checkedAt: number;
  removals: number;
}

export class Leases {
  readonly #index: DigestIndex;
  readonly #log: LeaseLog;
  readonly #leaseSeconds: number;
  /** A lease is given longer than asked by this, so that most renewals write nothing. */
  readonly #spareSeconds: number;

  constructor(index: DigestIndex, log: LeaseLog, leaseMs: number) {
    this.#index = index;
    this.#log = log;
    this.#leaseSeconds = Math.ceil(leaseMs / 1000);
    this.#spareSeconds = Math.floor(this.#leaseSeconds / 32);
  }

  renew(id: number, now: number): void {
    this.#renewRecord(this.#index.page(id), recordAt(id), now);
  }

  /** A new record's first lease; the segment's record tells it after a crash. */
  grant(id: number, now: number): void {
    this.#index.set(id, Field.ACCESSED, now);
    this.#index.set(
      id,
      Field.LEASED_UNTIL,
      this.#leaseSeconds === 0 ? 0 : now + this.#leaseSeconds + this.#spareSeconds,
    );
  }

  setOf(ids: number[], now: number): BlobSet {
    const generations = Uint32Array.from(ids, (id) => this.#index.get(id, Field.GENERATION));
    return { ids: Int32Array.from(ids), generations, checkedAt: now, removals: this.#index.removals };
  }

  /** Renews all of a set; false where one of its blobs was removed since. */
  renewSet(set: BlobSet, now: number): boolean {
    if (set.removals === this.#index.removals && set.checkedAt === now) return true;
    if (!this.#isWhole(set)) return false;
    for (let i = 0; i < set.ids.length; i++) this.renew(set.ids[i] as number, now);
    set.checkedAt = now;
    return true;
  }

  /** Pins all of a set; undefined where one of its blobs was removed since. */
  pin(set: BlobSet): (() => void) | undefined {
    if (!this.#isWhole(set)) return undefined;
    this.#addPins(set, 1);
    let pinned = true;
    return () => {
      if (pinned) this.#addPins(set, -1);
      pinned = false;
    };
  }

  #isWhole(set: BlobSet): boolean {
    if (set.removals === this.#index.removals) return true;
    for (let i = 0; i < set.ids.length; i++) {
      if (this.#index.get(set.ids[i] as number, Field.GENERATION) !== set.generations[i]) return false;
    }
    set.removals = this.#index.removals;
    return true;
  }

  #addPins(set: BlobSet, change: number): void {
    for (let i = 0; i < set.ids.length; i++) {
      const id = set.ids[i] as number;
      // One that was deleted while pinned has given its id to another.
      if (this.#index.get(id, Field.GENERATION) !== set.generations[i]) continue;
      this.#index.set(id, Field.OWNER, this.#index.get(id, Field.OWNER) + change);
    }
  }

  #renewRecord(page: Uint32Array, at: number, now: number): void {
    page[at + Field.ACCESSED] = now;
    const needed = now + this.#leaseSeconds;
    if ((page[at + Field.LEASED_UNTIL] as number) >= needed || this.#leaseSeconds === 0) return;
    const until = needed + this.#spareSeconds;
    page[at + Field.LEASED_UNTIL] = until;
    this.#log.add(page[at] as number, page[at + 1] as number, until);
  }
}

/** What a record of the log says: the blob was put, or copied having last been asked for, at `seconds`. */
export function restoreLease(index: DigestIndex, id: number, seconds: number, leaseMs: number): void {
  const until = leaseMs === 0 ? 0 : seconds + Math.ceil(leaseMs / 1000);
  index.set(id, Field.ACCESSED, Math.max(seconds, index.get(id, Field.ACCESSED)));
  index.set(id, Field.LEASED_UNTIL, Math.max(until, index.get(id, Field.LEASED_UNTIL)));
}

/** Seconds since 1970 until when a blob stays. */
export const keptUntil = (page: Uint32Array, at: number): number =>
  page[at + Field.OWNER] === 0 ? (page[at + Field.LEASED_UNTIL] as number) : Number.POSITIVE_INFINITY;
