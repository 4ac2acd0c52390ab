/** Hand-made pieces of the protobuf encoding, for messages that are built around bytes which are encoded already. */

/** Tag and length that stand before the bytes of a length-delimited field. `length` is below 2^32. */
export function lengthDelimited(field: number, length: number): Uint8Array {
  const bytes = [(field << 3) | 2];
  let rest = length;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
