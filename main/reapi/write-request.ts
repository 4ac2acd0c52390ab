/**
 * A large WriteRequest in the pieces in which it came, without putting them together: that copy, and the garbage of it,
 * were half of what an upload cost the main thread. Source: google.bytestream `WriteRequest { resource_name = 1,
 * write_offset = 2, finish_write = 3, data = 10 }`; encoders write fields in that order.
 */

const dataTag = (10 << 3) | 2;

/** The fields before the data, encoded, and the data; undefined where something comes behind the data, or it is no WriteRequest. */
export function splitWriteRequest(parts: readonly Buffer[]): { fields: Buffer; data: Buffer[] } | undefined {
  const first = parts[0] as Buffer;
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  for (let at = 0; at < first.length; ) {
    const fieldAt = at;
    const tag = first[at++] as number;
    const value = varint(first, at);
    if (!value) return undefined;
    at = value.next;
    if (tag === dataTag) {
      if (at + value.value !== total) return undefined;
      return {
        fields: first.subarray(0, fieldAt),
        data: [first.subarray(at), ...parts.slice(1)].filter((p) => p.length > 0),
      };
    }
    const wireType = tag & 7;
    // Fields 1 to 15 of the two wire types that a WriteRequest has; the generated decoder judges the rest.
    if (tag > 0x7f || (wireType !== 0 && wireType !== 2)) return undefined;
    if (wireType === 2) at += value.value;
  }
  return undefined;
}

/** Undefined where it does not end within the piece, or is longer than a length may be. */
function varint(bytes: Buffer, from: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = bytes[from + i];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 128 ** i;
    if (byte < 0x80) return { value, next: from + i + 1 };
  }
  return undefined;
}
