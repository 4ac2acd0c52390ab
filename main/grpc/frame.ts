/** gRPC's length-prefixed messages. Source: gRPC over HTTP2, "Length-Prefixed-Message". */
import { gunzipSync, inflateSync } from 'node:zlib';
import { Code, RpcError } from '../../proto/status.ts';

const prefixBytes = 5;

/** One small message with its prefix, in one buffer, so that it leaves in one write. */
export function frame(...parts: Uint8Array[]): Buffer {
  const length = lengthOf(parts);
  const framed = Buffer.allocUnsafe(prefixBytes + length);
  framed[0] = 0;
  framed.writeUInt32BE(length, 1);
  let at = prefixBytes;
  for (const part of parts) {
    framed.set(part, at);
    at += part.length;
  }
  return framed;
}

/** What stands before a message of `length` bytes. */
export function prefix(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(prefixBytes);
  bytes[0] = 0;
  bytes.writeUInt32BE(length, 1);
  return bytes;
}

export const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** Cuts a stream of chunks into messages. A message that lies within one chunk is not copied. */
export class FrameReader {
  readonly #maxMessageBytes: number;
  readonly #encoding: string;
  #chunks: Buffer[] = [];
  #bufferedBytes = 0;
  /** Bytes that must be there before a message (or its prefix) is whole: no scan until then. */
  #neededBytes = prefixBytes;

  constructor(maxMessageBytes: number, encoding: string) {
    this.#maxMessageBytes = maxMessageBytes;
    this.#encoding = encoding;
  }

  get isEmpty(): boolean {
    return this.#bufferedBytes === 0;
  }

  /** The messages that `chunk` completes. Throws RESOURCE_EXHAUSTED, UNIMPLEMENTED or INTERNAL. */
  push(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk);
    this.#bufferedBytes += chunk.length;
    if (this.#bufferedBytes < this.#neededBytes) return [];
    let data = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks, this.#bufferedBytes);
    const messages: Buffer[] = [];
    while (data.length >= prefixBytes) {
      const end = prefixBytes + data.readUInt32BE(1);
      if (end - prefixBytes > this.#maxMessageBytes) {
        throw new RpcError(
          Code.RESOURCE_EXHAUSTED,
          `a message of ${end - prefixBytes} bytes is over the limit of ${this.#maxMessageBytes}: send smaller batches, or stream the blob`,
        );
      }
      this.#neededBytes = end;
      if (data.length < end) break;
      messages.push(this.#inflate(data[0] as number, data.subarray(prefixBytes, end)));
      data = data.subarray(end);
      this.#neededBytes = prefixBytes;
    }
    this.#chunks = data.length === 0 ? [] : [data];
    this.#bufferedBytes = data.length;
    return messages;
  }

  #inflate(compressed: number, payload: Buffer): Buffer {
    if (compressed === 0) return payload;
    const options = { maxOutputLength: this.#maxMessageBytes };
    try {
      if (this.#encoding === 'gzip') return gunzipSync(payload, options);
      if (this.#encoding === 'deflate') return inflateSync(payload, options);
    } catch (error) {
      throw new RpcError(Code.INTERNAL, `a ${this.#encoding} message cannot be inflated: ${(error as Error).message}`);
    }
    throw new RpcError(
      Code.UNIMPLEMENTED,
      `grpc-encoding ${JSON.stringify(this.#encoding)} is not supported: use identity, gzip or deflate`,
    );
  }
}
