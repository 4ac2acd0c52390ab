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

/** Cuts a stream of chunks into messages, each as the pieces in which it came: nothing is copied. */
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
  push(chunk: Buffer): Buffer[][] {
    this.#chunks.push(chunk);
    this.#bufferedBytes += chunk.length;
    const messages: Buffer[][] = [];
    while (this.#bufferedBytes >= this.#neededBytes) {
      const head = whole(this.#peek(prefixBytes));
      const length = head.readUInt32BE(1);
      if (length > this.#maxMessageBytes) {
        throw new RpcError(
          Code.RESOURCE_EXHAUSTED,
          `a message of ${length} bytes is over the limit of ${this.#maxMessageBytes}: send smaller batches, or stream the blob`,
        );
      }
      this.#neededBytes = prefixBytes + length;
      if (this.#bufferedBytes < this.#neededBytes) break;
      this.#take(prefixBytes);
      const parts = this.#take(length);
      messages.push(head[0] === 0 ? parts : [this.#inflate(whole(parts))]);
      this.#neededBytes = prefixBytes;
    }
    return messages;
  }

  /** The first `bytes` of what is buffered, which is that much at least; they stay. */
  #peek(bytes: number): Buffer[] {
    const parts: Buffer[] = [];
    let left = bytes;
    for (const chunk of this.#chunks) {
      if (left === 0) break;
      const part = chunk.subarray(0, left);
      parts.push(part);
      left -= part.length;
    }
    return parts;
  }

  #take(bytes: number): Buffer[] {
    const parts = this.#peek(bytes);
    this.#bufferedBytes -= bytes;
    const last = parts.at(-1);
    if (!last) return parts;
    const chunk = this.#chunks[parts.length - 1] as Buffer;
    const rest = chunk.subarray(last.length);
    this.#chunks.splice(0, parts.length, ...(rest.length > 0 ? [rest] : []));
    return parts;
  }

  #inflate(payload: Buffer): Buffer {
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

/** A message in one piece. */
export const whole = (parts: readonly Buffer[]): Buffer =>
  parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts as Buffer[]);
