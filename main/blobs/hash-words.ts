/** A 32-byte hash as eight 32-bit words (big-endian within a word), which is how the index keeps and compares it. */

/** 0 to 15 for a lower-case hex digit, else 128. */
const nibbles = new Uint8Array(256).fill(128);
for (const [value, digit] of [...'0123456789abcdef'].entries()) nibbles[digit.charCodeAt(0)] = value;

export const HASH_WORDS = 8;

/** Parses 64 hex digits of `hash` into `words`; false where it is anything else. */
export function parseHash(hash: string, words: Uint32Array): boolean {
  if (hash.length !== 64) return false;
  let seen = 0;
  for (let word = 0, at = 0; word < HASH_WORDS; word++) {
    let value = 0;
    for (let digit = 0; digit < 8; digit++) {
      const code = hash.charCodeAt(at++);
      const nibble = nibbles[code & 255] as number;
      seen |= nibble | (code & 0xff00);
      value = (value << 4) | nibble;
    }
    words[word] = value;
  }
  return seen < 128;
}

/** The same from 64 ASCII bytes at `at` (which the caller has checked to be there) into the words at `to`. */
export function parseHashBytes(bytes: Uint8Array, at: number, words: Uint32Array, to: number): boolean {
  let seen = 0;
  for (let word = 0, from = at; word < HASH_WORDS; word++, from += 8) {
    const a = nibbles[bytes[from] as number] as number;
    const b = nibbles[bytes[from + 1] as number] as number;
    const c = nibbles[bytes[from + 2] as number] as number;
    const d = nibbles[bytes[from + 3] as number] as number;
    const e = nibbles[bytes[from + 4] as number] as number;
    const f = nibbles[bytes[from + 5] as number] as number;
    const g = nibbles[bytes[from + 6] as number] as number;
    const h = nibbles[bytes[from + 7] as number] as number;
    seen |= a | b | c | d | e | f | g | h;
    words[to + word] = (a << 28) | (b << 24) | (c << 20) | (d << 16) | (e << 12) | (f << 8) | (g << 4) | h;
  }
  return seen < 128;
}

/** The 64 hex digits of the eight words at `from`. */
export function formatHash(words: Uint32Array, from = 0): string {
  let hash = '';
  for (let word = 0; word < HASH_WORDS; word++) hash += (words[from + word] as number).toString(16).padStart(8, '0');
  return hash;
}
