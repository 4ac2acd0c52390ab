/**
 * The engine's CAS as the executor sees it: ContentAddressableStorage and ByteStream on the link. Every call waits for
 * the link where it is down and is made again where it broke, since each can be repeated. Errors are `RpcError`s.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import protobuf from 'protobufjs/minimal.js';
import { type Digest, digestOf } from '../proto/digest.ts';
import { bytestream, reapi } from '../proto/messages.ts';
import { readResourceName, writeResourceName } from '../proto/resource-name.ts';
import { Code, RpcError } from '../proto/status.ts';

export interface EngineBlobs {
  /** Those of `digests` that the engine lacks. */
  findMissing(digests: readonly Digest[]): Promise<Digest[]>;
  /** Contents in the order of `digests`, undefined for what the engine lacks. Together below 4 MiB. Not verified. */
  readBatch(digests: readonly Digest[]): Promise<(Uint8Array | undefined)[]>;
  /** Pieces in order. NOT_FOUND where the engine lacks it. `restart` is called before each attempt. Not verified. */
  read(digest: Digest, restart: () => void, take: (chunk: Uint8Array) => void): Promise<void>;
  /** The encoded Directories of the tree below `root` that the engine holds, each with its digest. NOT_FOUND without the root. */
  readTree(root: Digest): Promise<{ digest: Digest; bytes: Uint8Array }[]>;
  /** Together below 4 MiB. */
  writeBatch(blobs: readonly { digest: Digest; data: Uint8Array }[]): Promise<void>;
  /** Uploads a file (path) or bytes. */
  write(digest: Digest, source: string | Uint8Array): Promise<void>;
}

/** The calls that a link offers; see worker-client.ts. */
export interface EngineCalls {
  unary(path: string, request: Uint8Array): Promise<Buffer>;
  /** Resolves when the stream ended well. `restart` before each attempt, then `take` for each message. */
  download(path: string, request: Uint8Array, restart: () => void, take: (message: Buffer) => void): Promise<void>;
  /** `messages` is asked anew for each attempt. */
  upload(path: string, messages: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer>;
}

const cas = '/build.bazel.remote.execution.v2.ContentAddressableStorage';
const byteStream = '/google.bytestream.ByteStream';
const chunkBytes = 1 << 20;

export function engineBlobs(calls: EngineCalls): EngineBlobs {
  return {
    async findMissing(digests) {
      const request = reapi.FindMissingBlobsRequest.encode({ blobDigests: [...digests] }).finish();
      const reply = await calls.unary(`${cas}/FindMissingBlobs`, request);
      const { missingBlobDigests } = reapi.FindMissingBlobsResponse.decode(reply);
      return missingBlobDigests.map((d) => ({ hash: d.hash ?? '', sizeBytes: d.sizeBytes ?? 0 }));
    },

    async readBatch(digests) {
      const request = reapi.BatchReadBlobsRequest.encode({ digests: [...digests] }).finish();
      const reply = await calls.unary(`${cas}/BatchReadBlobs`, request);
      const found = new Map<string, Uint8Array>();
      for (const response of reapi.BatchReadBlobsResponse.decode(reply).responses) {
        const code = response.status?.code ?? 0;
        if (code === Code.OK) found.set(response.digest?.hash ?? '', response.data ?? new Uint8Array(0));
        else if (code !== Code.NOT_FOUND)
          throw new RpcError(code as Code, `reading blobs: ${response.status?.message}`);
      }
      return digests.map((digest) => found.get(digest.hash));
    },

    read(digest, restart, take) {
      const request = bytestream.ReadRequest.encode({ resourceName: readResourceName(digest) }).finish();
      return calls.download(`${byteStream}/Read`, request, restart, (message) =>
        take(bytestream.ReadResponse.decode(message).data),
      );
    },

    async readTree(root) {
      let directories: { digest: Digest; bytes: Uint8Array }[] = [];
      let pageToken = '';
      do {
        const before = directories.length;
        const request = reapi.GetTreeRequest.encode({ rootDigest: root, pageToken }).finish();
        pageToken = '';
        await calls.download(
          `${cas}/GetTree`,
          request,
          () => {
            directories = directories.slice(0, before);
          },
          (message) => {
            pageToken = readTreePage(message, directories);
          },
        );
      } while (pageToken !== '');
      return directories;
    },

    async writeBatch(blobs) {
      const request = reapi.BatchUpdateBlobsRequest.encode({ requests: [...blobs] }).finish();
      const reply = await calls.unary(`${cas}/BatchUpdateBlobs`, request);
      for (const { digest, status } of reapi.BatchUpdateBlobsResponse.decode(reply).responses) {
        if (status?.code) throw new RpcError(status.code as Code, `uploading blob ${digest?.hash}: ${status.message}`);
      }
    },

    async write(digest, source) {
      const name = writeResourceName(digest, randomUUID());
      const reply = await calls.upload(`${byteStream}/Write`, () => writeRequests(name, digest.sizeBytes, source));
      const { committedSize } = bytestream.WriteResponse.decode(reply);
      if (committedSize !== digest.sizeBytes) {
        throw new RpcError(
          Code.INTERNAL,
          `the engine took ${committedSize} of the ${digest.sizeBytes} bytes of blob ${digest.hash}`,
        );
      }
    },
  };
}

/** Takes the Directories out of a GetTreeResponse as the bytes that they arrived in; returns its next_page_token. */
function readTreePage(message: Buffer, directories: { digest: Digest; bytes: Uint8Array }[]): string {
  const reader = protobuf.Reader.create(message);
  let next = '';
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === 0x0a) {
      // A copy: a slice would keep the whole page alive as long as one of its Directories.
      const bytes = new Uint8Array(reader.bytes());
      directories.push({ digest: digestOf(bytes), bytes });
    } else if (tag === 0x12) next = reader.string();
    else reader.skipType(tag & 7);
  }
  return next;
}

async function* writeRequests(
  resourceName: string,
  sizeBytes: number,
  source: string | Uint8Array,
): AsyncGenerator<Uint8Array> {
  const chunks = typeof source === 'string' ? createReadStream(source, { highWaterMark: chunkBytes }) : slices(source);
  let writeOffset = 0;
  for await (const data of chunks) {
    const finishWrite = writeOffset + data.length >= sizeBytes;
    const request = { resourceName: writeOffset === 0 ? resourceName : '', writeOffset, finishWrite, data };
    yield bytestream.WriteRequest.encode(request).finish();
    writeOffset += data.length;
  }
}

function* slices(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += chunkBytes) yield data.subarray(at, at + chunkBytes);
}
