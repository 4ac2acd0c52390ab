/**
 * Where each key is, in memory: an open-addressing table of record numbers (ids) over pages of 64-byte records, all in
 * typed arrays. A record costs 64 bytes and at most 32 bytes of table; nothing is allocated by a lookup. A slot holds the
 * first word of the hash beside the id, so that a lookup touches one record at most, and none for an absent key.
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
  /** Pairs by hash: id + 1 (0 is empty), first word of the hash. At most half full. */
  #slots = new Int32Array(FIRST_SLOTS * 2);
  #mask = FIRST_SLOTS - 1;
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

  /** The id of the record with this hash (eight words from `from`) and this size, or -1. */
  find(hash: Uint32Array, sizeBytes: number, from = 0): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const first = hash[from] as number;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot * 2] as number) - 1;
      if (id < 0) return -1;
      if (slots[slot * 2 + 1] === (first | 0) && this.#isAt(id, hash, from) && this.sizeBytes(id) === sizeBytes)
        return id;
    }
  }

  /**
   * `find` for `count` keys: hashes of eight words each, their sizes, and the place for the ids. The loops are short and
   * independent, so that the processor waits for many cache misses at once: three times as fast as one by one.
   */
  findAll(hashes: Uint32Array, sizes: Float64Array, count: number, ids: Int32Array): void {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let i = 0; i < count; i++) {
      const first = hashes[i * HASH_WORDS] as number;
      let slot = first & mask;
      while (slots[slot * 2] !== 0 && slots[slot * 2 + 1] !== (first | 0)) slot = (slot + 1) & mask;
      ids[i] = (slots[slot * 2] as number) - 1;
    }
    for (let i = 0; i < count; i++) {
      const id = ids[i] as number;
      if (id < 0) continue;
      const page = this.#pages[id >>> PAGE_BITS] as Uint32Array;
      const at = recordAt(id);
      const key = i * HASH_WORDS;
      const differs =
        ((page[at + 1] as number) ^ (hashes[key + 1] as number)) |
        ((page[at + 2] as number) ^ (hashes[key + 2] as number)) |
        ((page[at + 3] as number) ^ (hashes[key + 3] as number)) |
        ((page[at + 4] as number) ^ (hashes[key + 4] as number)) |
        ((page[at + 5] as number) ^ (hashes[key + 5] as number)) |
        ((page[at + 6] as number) ^ (hashes[key + 6] as number)) |
        ((page[at + 7] as number) ^ (hashes[key + 7] as number));
      const size = sizes[i] as number;
      const sameSize = (page[at + Field.SIZE_HIGH] as number) * WORD + (page[at + Field.SIZE_LOW] as number) === size;
      if (differs !== 0 || !sameSize) ids[i] = this.find(hashes, size, key);
    }
  }

  /** The id of a record of this hash, whatever its size, or -1. */
  findHash(hash: Uint32Array): number {
    for (let slot = (hash[0] as number) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = (this.#slots[slot * 2] as number) - 1;
      if (id < 0 || this.#isAt(id, hash, 0)) return id;
    }
  }

  /** The id of a record whose hash begins with these two words, or -1. */
  findByPrefix(first: number, second: number): number {
    for (let slot = first & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = (this.#slots[slot * 2] as number) - 1;
      if (id < 0) return -1;
      if (this.get(id, 0) === first && this.get(id, 1) === second) return id;
    }
  }

  /** Adds a record; the caller knows that the key is not there, and fills the fields. */
  insert(hash: Uint32Array, sizeBytes: number): number {
    if (this.#count * 2 > this.#mask) this.#grow();
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

  #isAt(id: number, hash: Uint32Array, from: number): boolean {
    const page = this.page(id);
    const at = recordAt(id);
    for (let word = 0; word < HASH_WORDS; word++) if (page[at + word] !== hash[from + word]) return false;
    return true;
  }

  #place(id: number): void {
    const first = this.get(id, 0);
    let slot = first & this.#mask;
    while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = id + 1;
    this.#slots[slot * 2 + 1] = first;
  }

  /** Empties the slot and moves back those that were pushed past it, so that no marks of removal pile up. */
  #unplace(id: number): void {
    const slots = this.#slots;
    const mask = this.#mask;
    let hole = this.get(id, 0) & mask;
    while (slots[hole * 2] !== id + 1) hole = (hole + 1) & mask;
    for (let slot = (hole + 1) & mask; slots[slot * 2] !== 0; slot = (slot + 1) & mask) {
      const home = (slots[slot * 2 + 1] as number) & mask;
      if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
      slots[hole * 2] = slots[slot * 2] as number;
      slots[hole * 2 + 1] = slots[slot * 2 + 1] as number;
      hole = slot;
    }
    slots[hole * 2] = 0;
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * 2);
    for (let id = 0; id < this.#end; id++) if (this.inUse(id)) this.#place(id);
  }
}

/** Where in its page a record begins, in words. */
export const recordAt = (id: number): number => (id & (PAGE_RECORDS - 1)) * RECORD_WORDS;
