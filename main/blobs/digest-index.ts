/**
 * Where each key is, in memory: an open-addressing table of record numbers (ids) over pages of 64-byte records, all in
 * typed arrays. A record costs 64 bytes and at most 16 bytes of table; nothing is allocated by a lookup.
 */
import { HASH_WORDS } from './hash-words.ts';

/** Words of a record, beside the eight of the hash at 0. */
export const Field = {
  SIZE_LOW: 8,
  SIZE_HIGH: 9,
  SEGMENT: 10,
  OFFSET: 11,
  /** Seconds since 1970. */
  ACCESSED: 12,
  /** Seconds since 1970 until when the record may not be evicted. */
  LEASED_UNTIL: 13,
  /** Free for the owner: pins of a blob, length of an action result. */
  OWNER: 14,
  /** Odd while the record is in use; it changes when the record is removed, so that an old id is told from a new one. */
  GENERATION: 15,
} as const;

export const RECORD_WORDS = 16;
const PAGE_BITS = 12;
const PAGE_RECORDS = 1 << PAGE_BITS;
const FIRST_SLOTS = 1024;
const WORD = 2 ** 32;

export class DigestIndex {
  readonly #pages: Uint32Array[] = [];
  /** Id + 1 by hash; 0 is empty. At most half full. */
  #slots = new Int32Array(FIRST_SLOTS);
  #firstFree = -1;
  #end = 0;
  #count = 0;
  #removals = 0;

  get count(): number {
    return this.#count;
  }

  /** Rises whenever a record is removed. */
  get removals(): number {
    return this.#removals;
  }

  /** All ids are below this. */
  get end(): number {
    return this.#end;
  }

  get bytes(): number {
    return this.#slots.byteLength + this.#pages.length * PAGE_RECORDS * RECORD_WORDS * 4;
  }

  /** The page that holds `id`; its record begins at `recordAt(id)`. */
  page(id: number): Uint32Array {
    return this.#pages[id >>> PAGE_BITS] as Uint32Array;
  }

  get(id: number, field: number): number {
    return this.page(id)[recordAt(id) + field] as number;
  }

  set(id: number, field: number, value: number): void {
    this.page(id)[recordAt(id) + field] = value;
  }

  sizeBytes(id: number): number {
    return this.get(id, Field.SIZE_HIGH) * WORD + this.get(id, Field.SIZE_LOW);
  }

  inUse(id: number): boolean {
    return id < this.#end && (this.get(id, Field.GENERATION) & 1) === 1;
  }

  /** The id of the record with this hash and this size, or -1. */
  find(hash: Uint32Array, sizeBytes: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const first = hash[0] as number;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot] as number) - 1;
      if (id < 0) return -1;
      const page = this.#pages[id >>> PAGE_BITS] as Uint32Array;
      const at = recordAt(id);
      if (page[at] !== first || page[at + 1] !== hash[1]) continue;
      if (!sameRest(page, at, hash)) continue;
      return page[at + Field.SIZE_LOW] === sizeBytes >>> 0 &&
        page[at + Field.SIZE_HIGH] === Math.floor(sizeBytes / WORD)
        ? id
        : -1;
    }
  }

  /** The id of a record whose hash begins with these two words, or -1. */
  findByPrefix(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) return -1;
      if (this.get(id, 0) === first && this.get(id, 1) === second) return id;
    }
  }

  /** Adds a record; the caller knows that the hash is not there, and fills the fields. */
  insert(hash: Uint32Array, sizeBytes: number): number {
    if ((this.#count + 1) * 2 > this.#slots.length) this.#grow();
    const id = this.#takeId();
    const page = this.page(id);
    const at = recordAt(id);
    for (let word = 0; word < HASH_WORDS; word++) page[at + word] = hash[word] as number;
    page[at + Field.SIZE_LOW] = sizeBytes >>> 0;
    page[at + Field.SIZE_HIGH] = Math.floor(sizeBytes / WORD);
    for (let field: number = Field.SEGMENT; field < Field.GENERATION; field++) page[at + field] = 0;
    page[at + Field.GENERATION] = (page[at + Field.GENERATION] as number) + 1;
    this.#count++;
    this.#place(id);
    return id;
  }

  remove(id: number): void {
    this.#unplace(id);
    const page = this.page(id);
    const at = recordAt(id);
    page[at + Field.GENERATION] = (page[at + Field.GENERATION] as number) + 1;
    page[at] = this.#firstFree + 1;
    this.#firstFree = id;
    this.#count--;
    this.#removals++;
  }

  #takeId(): number {
    const free = this.#firstFree;
    if (free >= 0) {
      this.#firstFree = this.get(free, 0) - 1;
      return free;
    }
    if (this.#end >>> PAGE_BITS === this.#pages.length) this.#pages.push(new Uint32Array(PAGE_RECORDS * RECORD_WORDS));
    return this.#end++;
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.get(id, 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id + 1;
  }

  /** Empties the slot and moves back those that were pushed past it, so that no marks of removal pile up. */
  #unplace(id: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let hole = this.get(id, 0) & mask;
    while (slots[hole] !== id + 1) hole = (hole + 1) & mask;
    for (let slot = (hole + 1) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const home = this.get((slots[slot] as number) - 1, 0) & mask;
      if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
      slots[hole] = slots[slot] as number;
      hole = slot;
    }
    slots[hole] = 0;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 0; id < this.#end; id++) if (this.inUse(id)) this.#place(id);
  }
}

/** Where in its page a record begins, in words. */
export const recordAt = (id: number): number => (id & (PAGE_RECORDS - 1)) * RECORD_WORDS;

function sameRest(page: Uint32Array, at: number, hash: Uint32Array): boolean {
  for (let word = 2; word < HASH_WORDS; word++) if (page[at + word] !== hash[word]) return false;
  return true;
}
