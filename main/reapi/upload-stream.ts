/** One ByteStream.Write call. Source: google.bytestream `Write`; REAPI "Uploading and downloading blobs". */
import type { Transform } from 'node:stream';
import { bytestream } from '../../proto/messages.ts';
import { parseWriteResource, type WriteResource } from '../../proto/resource-name.ts';
import { Code, invalidArgument, RpcError } from '../../proto/status.ts';
import type { BlobStore, BlobWriter } from '../blobs/blob-store.ts';
import { type CallContext, decode, type RequestStream } from '../grpc/service.ts';
import { inflateStream } from './compression.ts';
import type { Uploads } from './uploads.ts';
import { splitWriteRequest } from './write-request.ts';

type WriteRequest = Parameters<typeof bytestream.WriteRequest.encode>[0];

export interface UploadStreamOptions {
  blobs: BlobStore;
  uploads: Uploads;
  context: CallContext;
  respond(response: Uint8Array): void;
}

export class UploadStream implements RequestStream {
  readonly #options: UploadStreamOptions;
  #name = '';
  #resource: WriteResource | undefined;
  #writer: BlobWriter | undefined;
  #inflate: Transform | undefined;
  #inflateError: Error | undefined;
  /** Bytes of this call as they came, compressed or not. */
  #receivedBytes = 0;
  #done = false;

  constructor(options: UploadStreamOptions) {
    this.#options = options;
    options.context.signal.addEventListener('abort', () => this.#broken());
  }

  message(bytes: Buffer): void | Promise<void> {
    const request = decode(bytestream.WriteRequest, bytes, this.#options.context.path);
    return this.#take(request, request.data?.length ? [request.data] : []);
  }

  messageParts(parts: Buffer[]): void | Promise<void> {
    const split = splitWriteRequest(parts);
    if (!split) return this.message(Buffer.concat(parts));
    return this.#take(decode(bytestream.WriteRequest, split.fields, this.#options.context.path), split.data);
  }

  #take(request: WriteRequest, data: Uint8Array[]): void | Promise<void> {
    if (this.#done) return;
    if (!this.#resource) {
      this.#open(request.resourceName ?? '', request.writeOffset ?? 0);
      if (this.#done) return;
    } else if (request.resourceName && request.resourceName !== this.#name) {
      throw this.#failed(
        invalidArgument(`resource_name changed from ${this.#name} to ${request.resourceName} within one Write`),
      );
    } else {
      // First: the offset of a Write that was taken over would be compared with its successor's.
      this.#checkOwner();
      this.#checkOffset(request.writeOffset ?? 0);
    }
    const written = this.#writeAll(data);
    if (!request.finishWrite) return written;
    return written ? written.then(() => this.#commit()) : this.#commit();
  }

  #writeAll(data: Uint8Array[]): void | Promise<void> {
    for (let i = 0; i < data.length; i++) {
      const part = data[i] as Uint8Array;
      this.#receivedBytes += part.length;
      const written = this.#write(part);
      if (!written) continue;
      const rest = data.slice(i + 1);
      return written.then(() => {
        if (rest.length === 0) return;
        // While it waited, another Write may have taken the upload over: its bytes go on where these stopped.
        this.#checkOwner();
        return this.#writeAll(rest);
      });
    }
  }

  end(): void | Promise<void> {
    if (this.#done) return;
    if (!this.#resource || !this.#writer)
      throw invalidArgument('the Write ended before its first message, which names the resource');
    // Some clients leave finish_write out: when all bytes are there, the blob is complete.
    if (this.#inflate || this.#writer.writtenBytes === this.#resource.digest.sizeBytes) return this.#commit();
    const committedSize = this.#writer.writtenBytes;
    this.#broken();
    this.#respond(committedSize);
  }

  #open(name: string, offset: number): void {
    const { blobs, uploads } = this.#options;
    const resource = parseWriteResource(name);
    const { digest, compressor } = resource;
    this.#name = name;
    this.#resource = resource;
    if (blobs.has(digest)) {
      this.#respond(compressor === 'identity' ? digest.sizeBytes : -1);
      return;
    }
    this.#writer = uploads.take(name, this, () => blobs.openWriter(digest));
    if (offset === 0 && this.#writer.writtenBytes > 0) this.#restart();
    if (compressor !== 'identity') {
      if (offset !== 0)
        throw this.#failed(
          invalidArgument(`write_offset is ${offset}: a compressed upload starts at 0 (QueryWriteStatus says so)`),
        );
      this.#inflate = this.#openInflate(compressor);
    } else if (offset !== this.#writer.writtenBytes) {
      const expected = this.#writer.writtenBytes;
      this.#broken();
      throw invalidArgument(
        `write_offset is ${offset}, yet ${expected} bytes are here: ask QueryWriteStatus where to go on`,
      );
    }
  }

  /** The client begins anew under the same name: what came before is dropped. */
  #restart(): void {
    const { blobs, uploads } = this.#options;
    const old = uploads.forget(this.#name, this);
    void old?.abort().catch(() => {});
    const digest = this.#resource!.digest;
    this.#writer = uploads.take(this.#name, this, () => blobs.openWriter(digest));
  }

  #checkOffset(offset: number): void {
    // Clients that number compressed messages differently exist; for plain bytes a gap would be damage.
    if (this.#inflate) return;
    const expected = this.#writer!.writtenBytes;
    if (offset === expected) return;
    throw this.#failed(
      invalidArgument(
        `write_offset is ${offset}, expected ${expected}: messages of one Write follow each other without a gap`,
      ),
    );
  }

  #checkOwner(): void {
    if (this.#options.uploads.isOwner(this.#name, this)) return;
    throw new RpcError(Code.ABORTED, `another Write took over ${this.#name}`);
  }

  #write(data: Uint8Array): void | Promise<void> {
    if (this.#inflate) return this.#writeCompressed(this.#inflate, data);
    try {
      const written = this.#writer!.write(data);
      return written?.catch((error) => {
        throw this.#failed(error);
      });
    } catch (error) {
      throw this.#failed(error);
    }
  }

  #writeCompressed(inflate: Transform, data: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (error?: Error | null): void => {
        inflate.removeListener('close', settle);
        const failure = this.#inflateError ?? error;
        if (failure) reject(this.#failed(failure));
        else resolve();
      };
      // A write whose bytes cannot be inflated is never called back: the stream closes.
      inflate.once('close', settle);
      inflate.write(data, settle);
    });
  }

  #openInflate(compressor: 'zstd' | 'deflate'): Transform {
    const inflate = inflateStream(compressor);
    const { digest } = this.#resource!;
    inflate.on('error', (error) => {
      this.#inflateError ??= invalidArgument(
        `the ${compressor} data of ${digest.hash}/${digest.sizeBytes} cannot be inflated: ${error.message}`,
      );
    });
    inflate.on('data', (chunk: Buffer) => {
      // The writer refuses what goes over the digest's size, so a bomb ends here.
      const onError = (error: unknown): void => {
        this.#inflateError ??= error as Error;
        inflate.destroy();
      };
      try {
        const written = this.#writer!.write(chunk);
        if (written) {
          inflate.pause();
          written.then(() => inflate.resume(), onError);
        }
      } catch (error) {
        onError(error);
      }
    });
    return inflate;
  }

  async #commit(): Promise<void> {
    if (this.#inflate) await this.#endInflate(this.#inflate);
    const { digest, compressor } = this.#resource!;
    const writer = this.#options.uploads.forget(this.#name, this);
    if (!writer) throw new RpcError(Code.ABORTED, `another Write took over ${this.#name}`);
    await writer.commit();
    this.#respond(compressor === 'identity' ? digest.sizeBytes : this.#receivedBytes);
  }

  #endInflate(inflate: Transform): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (): void =>
        reject(this.#failed(this.#inflateError ?? invalidArgument('the compressed data ended too early')));
      if (this.#inflateError || inflate.destroyed) return fail();
      inflate.once('close', fail);
      inflate.once('end', () => {
        // The close that follows comes before `resolve` is heard, and would throw the upload away.
        inflate.removeListener('close', fail);
        if (this.#inflateError) fail();
        else resolve();
      });
      inflate.end();
    });
  }

  #respond(committedSize: number): void {
    this.#done = true;
    this.#options.respond(bytestream.WriteResponse.encode({ committedSize }).finish());
  }

  /** The content was refused: nothing of it is kept. */
  #failed(error: unknown): RpcError {
    const writer = this.#options.uploads.forget(this.#name, this);
    void writer?.abort().catch(() => {});
    return RpcError.from(error);
  }

  /** The stream ended early: what came uncompressed is kept for a resumed Write. */
  #broken(): void {
    if (this.#done) return;
    if (this.#inflate) {
      this.#inflate.destroy();
      this.#failed(new RpcError(Code.CANCELLED, 'the stream broke'));
    } else {
      this.#options.uploads.release(this.#name, this);
    }
  }
}
