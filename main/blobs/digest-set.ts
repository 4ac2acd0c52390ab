/** A set of keys that is emptied and used again, for asking each missing digest once without garbage. */
import { HASH_WORDS } from './hash-words.ts';

const KEY_WORDS = HASH_WORDS + 2;

export class DigestSet {
  #slots = new Int32Array(256);
  #keys = new Uint32Array(128 * KEY_WORDS);
  #count = 0;

  clear(): void {
    if (this.#count === 0) return;
    this.#count = 0;
    if (this.#slots.length > 65_536) {
      this.#slots = new Int32Array(256);
      this.#keys = new Uint32Array(128 * KEY_WORDS);
    } else this.#slots.fill(0);
  }

  /** False where it is in the set already. */
  add(hash: Uint32Array, sizeBytes: number, from = 0): boolean {
    if ((this.#count + 1) * 2 > this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    const low = sizeBytes >>> 0;
    const high = Math.floor(sizeBytes / 2 ** 32);
    let slot = (hash[from] as number) & mask;
    for (let found = this.#slots[slot] as number; found !== 0; found = this.#slots[slot] as number) {
      if (this.#isAt((found - 1) * KEY_WORDS, hash, from, low, high)) return false;
      slot = (slot + 1) & mask;
    }
    const at = this.#count * KEY_WORDS;
    for (let word = 0; word < HASH_WORDS; word++) this.#keys[at + word] = hash[from + word] as number;
    this.#keys[at + HASH_WORDS] = low;
    this.#keys[at + HASH_WORDS + 1] = high;
    this.#slots[slot] = ++this.#count;
    return true;
  }

  #isAt(at: number, hash: Uint32Array, from: number, low: number, high: number): boolean {
    for (let word = 0; word < HASH_WORDS; word++) if (this.#keys[at + word] !== hash[from + word]) return false;
    return this.#keys[at + HASH_WORDS] === low && this.#keys[at + HASH_WORDS + 1] === high;
  }

  #grow(): void {
    const keys = new Uint32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let i = 0; i < this.#count; i++) {
      let slot = (keys[i * KEY_WORDS] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = i + 1;
    }
  }
}
