/** ByteStream: large blobs. Source: google.bytestream, and REAPI's rules for resource names and compressed blobs. */
import { pipeline } from 'node:stream/promises';
import { bytestream } from '../../proto/messages.ts';
import { parseReadResource, parseWriteResource, type ReadResource } from '../../proto/resource-name.ts';
import { Code, invalidArgument, RpcError } from '../../proto/status.ts';
import { lengthDelimited } from '../../proto/wire.ts';
import type { Clock } from '../base/clock.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import { decode, type MessageSink, type Service, unary } from '../grpc/service.ts';
import { compressStream } from './compression.ts';
import { readChunkBytes } from './limits.ts';
import { UploadStream } from './upload-stream.ts';
import { Uploads } from './uploads.ts';

export interface ByteStreamServiceOptions {
  blobs: BlobStore;
  clock: Clock;
}

const prefix = '/google.bytestream.ByteStream';

export function byteStreamService({ blobs, clock }: ByteStreamServiceOptions): Service {
  const uploads = new Uploads(clock);
  return {
    [`${prefix}/Read`]: {
      kind: 'server-stream',
      handle: async (bytes, context, out) => {
        const request = decode(bytestream.ReadRequest, bytes, context.path);
        const resource = parseReadResource(request.resourceName ?? '');
        const offset = request.readOffset ?? 0;
        const limit = request.readLimit ?? 0;
        if (offset < 0) throw new RpcError(Code.OUT_OF_RANGE, `read_offset ${offset} is negative`);
        if (limit < 0) throw invalidArgument(`read_limit ${limit} is negative: 0 reads to the end`);
        if (resource.compressor === 'identity') return readPlain(blobs, resource, offset, limit, out, context.signal);
        if (limit !== 0) throw invalidArgument(`read_limit must be 0 for compressed blobs, not ${limit}`);
        return readCompressed(blobs, resource, resource.compressor, offset, out, context.signal);
      },
    },

    [`${prefix}/Write`]: {
      kind: 'client-stream',
      open: (context, respond) => new UploadStream({ blobs, uploads, context, respond }),
    },

    [`${prefix}/QueryWriteStatus`]: unary(
      bytestream.QueryWriteStatusRequest,
      bytestream.QueryWriteStatusResponse,
      ({ resourceName }) => {
        const { digest, compressor } = parseWriteResource(resourceName ?? '');
        if (blobs.has(digest))
          return { committedSize: compressor === 'identity' ? digest.sizeBytes : -1, complete: true };
        // Nothing received yet is not an error: the client starts from 0.
        return { committedSize: uploads.committedBytes(resourceName ?? ''), complete: false };
      },
    ),
  };
}

async function readPlain(
  blobs: BlobStore,
  { digest }: ReadResource,
  offset: number,
  limit: number,
  out: MessageSink,
  signal: AbortSignal,
): Promise<void> {
  if (digest.sizeBytes <= readChunkBytes && offset === 0 && limit === 0) {
    const data = await blobs.get(digest);
    // An empty blob is answered by an empty message: some clients wait for one.
    await sendData(out, data);
    return;
  }
  for await (const chunk of blobs.read(digest, offset, limit, readChunkBytes)) {
    if (signal.aborted) return;
    const sent = sendData(out, chunk);
    if (sent) await sent;
  }
}

async function readCompressed(
  blobs: BlobStore,
  { digest }: ReadResource,
  compressor: 'zstd' | 'deflate',
  offset: number,
  out: MessageSink,
  signal: AbortSignal,
): Promise<void> {
  const compress = compressStream(compressor);
  // Where the client leaves, `compress` is destroyed, and with it ends the reading. Its failure is thrown below.
  const fed = pipeline(blobs.read(digest, offset, 0, readChunkBytes), compress).catch(() => {});
  for await (const chunk of compress) {
    if (signal.aborted) break;
    const sent = sendData(out, chunk as Buffer);
    if (sent) await sent;
  }
  await fed;
}

/** ReadResponse { data = 10 }, around the data. */
const sendData = (out: MessageSink, data: Uint8Array): void | Promise<void> =>
  out.send(lengthDelimited(10, data.length), data);
