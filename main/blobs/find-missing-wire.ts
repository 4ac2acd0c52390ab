/**
 * FindMissingBlobs on the encoded messages: a request of a thousand digests is answered without an object a digest.
 * Wire: request { instance_name = 1, blob_digests = 2 { hash = 1, size_bytes = 2 }, digest_function = 3 }, response
 * { missing_blob_digests = 2 }. Source: REAPI FindMissingBlobsRequest, protobuf encoding.
 */
import { checkDigestParts } from '../../proto/digest.ts';
import { invalidArgument } from '../../proto/status.ts';
import { HASH_WORDS, parseHashBytes } from './hash-words.ts';

export interface FindMissingAnswer {
  /** For the caller to check. */
  instanceName: string;
  /** DigestFunction.Value; 0 where the request names none. */
  digestFunction: number;
  /** The encoded FindMissingBlobsResponse. */
  response: Buffer;
}

/** A Digest with a size of nine bytes, in its field. */
const MAX_DIGEST_BYTES = 80;

/** Digests of a request that are looked up together. */
export class DigestBatch {
  static readonly SIZE = 512;
  readonly hashes = new Uint32Array(DigestBatch.SIZE * HASH_WORDS);
  readonly sizes = new Float64Array(DigestBatch.SIZE);
  /** Where each hash stands in the request. */
  readonly hashAts = new Int32Array(DigestBatch.SIZE);
  count = 0;
}

/** Calls `missing` with the number of each digest of the batch that is missing and was not asked about before. */
export type FindMissingOfBatch = (batch: DigestBatch, missing: (i: number) => void) => void;

/** Throws INVALID_ARGUMENT for a digest that `checkDigest` would refuse, naming its place, and for bytes that are no message. */
export function findMissingEncoded(
  request: Uint8Array,
  batch: DigestBatch,
  findMissing: FindMissingOfBatch,
): FindMissingAnswer {
  const reader = new WireReader(request);
  let response = Buffer.alloc(0);
  let used = 0;
  let instanceName = '';
  let digestFunction = 0;
  let index = 0;
  const addMissing = (i: number): void => {
    if (response.length - used < MAX_DIGEST_BYTES) response = grown(response, used);
    used = writeDigest(response, used, request, batch.hashAts[i] as number, batch.sizes[i] as number);
  };
  batch.count = 0;
  while (reader.at < request.length) {
    const tag = reader.varint();
    if (tag === 0x12) {
      const end = reader.endOf(reader.varint());
      readDigest(reader, request, end, batch, index++);
      if (batch.count < DigestBatch.SIZE) continue;
      findMissing(batch, addMissing);
      batch.count = 0;
    } else if (tag === 0x0a) {
      const end = reader.endOf(reader.varint());
      instanceName = utf8(request, reader.at, end);
      reader.at = end;
    } else if (tag === 0x18) digestFunction = reader.varint();
    else reader.skip(tag);
  }
  findMissing(batch, addMissing);
  return { instanceName, digestFunction, response: response.subarray(0, used) };
}

/** Reads a Digest up to `end` into the batch; the empty blob needs no look. */
function readDigest(reader: WireReader, request: Uint8Array, end: number, batch: DigestBatch, index: number): void {
  let hashAt = -1;
  let hashLength = 0;
  let sizeBytes = 0;
  while (reader.at < end) {
    const tag = reader.varint();
    if (tag === 0x0a) {
      hashLength = reader.varint();
      hashAt = reader.at;
      reader.at = reader.endOf(hashLength);
    } else if (tag === 0x10) sizeBytes = reader.int64();
    else reader.skip(tag);
  }
  if (reader.at !== end) throw malformed(reader.at);
  const isHash = hashLength === 64 && parseHashBytes(request, hashAt, batch.hashes, batch.count * HASH_WORDS);
  if (!isHash || sizeBytes <= 0 || sizeBytes > Number.MAX_SAFE_INTEGER) {
    const hash = hashAt < 0 ? '' : utf8(request, hashAt, hashAt + hashLength);
    checkDigestParts(hash, sizeBytes, `blob_digests[${index}]`);
    return;
  }
  batch.hashAts[batch.count] = hashAt;
  batch.sizes[batch.count++] = sizeBytes;
}

class WireReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  endOf(length: number): number {
    const end = this.at + length;
    if (end > this.#bytes.length) throw malformed(this.at);
    return end;
  }

  /** A 32-bit varint; higher bits are dropped, as protobuf does for tags, lengths and enums. */
  varint(): number {
    const bytes = this.#bytes;
    const first = bytes[this.at++];
    if (first === undefined) throw malformed(this.at - 1);
    if (first < 128) return first;
    let value = first & 127;
    for (let shift = 7; shift < 70; shift += 7) {
      const byte = bytes[this.at++];
      if (byte === undefined) throw malformed(this.at - 1);
      if (shift < 32) value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw malformed(this.at);
  }

  int64(): number {
    const bytes = this.#bytes;
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = bytes[this.at++];
      if (byte === undefined) throw malformed(this.at - 1);
      if (shift < 28) low |= (byte & 127) << shift;
      else if (shift === 28) {
        low |= (byte & 15) << 28;
        high = (byte & 127) >> 4;
      } else high |= (byte & 127) << (shift - 32);
      if (byte < 128) return (high | 0) * 2 ** 32 + (low >>> 0);
    }
    throw malformed(this.at);
  }

  /** Passes over a field that is not known; groups by depth, not by recursion. */
  skip(tag: number): void {
    let depth = 0;
    for (let next = tag; ; next = this.varint()) {
      if (next >>> 3 === 0) throw malformed(this.at);
      const wireType = next & 7;
      if (wireType === 0) this.int64();
      else if (wireType === 1) this.at = this.endOf(8);
      else if (wireType === 2) this.at = this.endOf(this.varint());
      else if (wireType === 3) depth++;
      else if (wireType === 4) depth--;
      else if (wireType === 5) this.at = this.endOf(4);
      else throw malformed(this.at);
      if (depth < 0) throw malformed(this.at);
      if (depth === 0) return;
    }
  }
}

function writeDigest(response: Buffer, from: number, request: Uint8Array, hashAt: number, sizeBytes: number): number {
  let at = from;
  response[at] = 0x12;
  response[at + 2] = 0x0a;
  response[at + 3] = 64;
  response.set(request.subarray(hashAt, hashAt + 64), at + 4);
  at += 68;
  response[at++] = 0x10;
  let rest = sizeBytes;
  while (rest >= 128) {
    response[at++] = (rest % 128) | 128;
    rest = Math.floor(rest / 128);
  }
  response[at++] = rest;
  response[from + 1] = at - from - 2;
  return at;
}

function grown(response: Buffer, used: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(Math.max(1024, response.length * 2));
  response.copy(larger, 0, 0, used);
  return larger;
}

const utf8 = (bytes: Uint8Array, from: number, until: number): string =>
  from === until ? '' : Buffer.from(bytes.buffer, bytes.byteOffset + from, until - from).toString('utf8');

const malformed = (at: number) => invalidArgument(`the request is no FindMissingBlobsRequest: broken at byte ${at}`);
