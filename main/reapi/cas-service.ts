/** ContentAddressableStorage. Source: REAPI `ContentAddressableStorage`. */
import { checkDigest, type Digest } from '../../proto/digest.ts';
import { reapi, type Status } from '../../proto/messages.ts';
import { Code, invalidArgument, RpcError } from '../../proto/status.ts';
import { lengthDelimited } from '../../proto/wire.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import { decode, type Service, unary } from '../grpc/service.ts';
import { type BlobAnswer, encodeBatchRead } from './batch-read-encoding.ts';
import { compressBlob, compressorOf, inflateBlob } from './compression.ts';
import { maxBatchTotalSizeBytes, maxReceivedBatchBytes } from './limits.ts';
import { checkDigestFunction } from './request-checks.ts';

export interface CasServiceOptions {
  blobs: BlobStore & {
    /** One answer a blob, in order: undefined where it is stored. */
    putAll(blobs: readonly { digest: Digest; data: Uint8Array }[]): Promise<(RpcError | undefined)[]>;
  };
  /** FindMissingBlobs from the encoded request to the encoded response: the hottest path there is. */
  findMissingEncoded(request: Buffer): { response: Uint8Array; digestFunction: number };
  /** A page of the tree under `root`, each Directory once; NOT_FOUND only for the root. `pageToken` '' = from the start. */
  getTreePage(
    root: Digest,
    pageSize: number,
    pageToken: string,
  ): Promise<{ directories: Uint8Array[]; nextPageToken: string }>;
}

const prefix = '/build.bazel.remote.execution.v2.ContentAddressableStorage';
type UpdateRequest = Parameters<typeof reapi.BatchUpdateBlobsRequest.Request.encode>[0];
type Received = { digest: Digest; data: Uint8Array } | { error: RpcError };

const ok: Status = { code: Code.OK };

export function casService(options: CasServiceOptions): Service {
  const { blobs } = options;

  /** The blob of one request, checked and inflated, or why it is refused. */
  const received = async (request: UpdateRequest, index: number): Promise<Received> => {
    try {
      const digest = checkDigest(request.digest, `requests[${index}].digest`);
      const compressor = compressorOf(request.compressor);
      const data = request.data ?? new Uint8Array();
      return { digest, data: compressor === 'identity' ? data : await inflateBlob(compressor, data, digest) };
    } catch (error) {
      return { error: RpcError.from(error) };
    }
  };

  return {
    [`${prefix}/FindMissingBlobs`]: {
      kind: 'unary',
      handle(bytes) {
        const { response, digestFunction } = options.findMissingEncoded(bytes);
        checkDigestFunction(digestFunction);
        return response;
      },
    },

    [`${prefix}/BatchUpdateBlobs`]: unary(
      reapi.BatchUpdateBlobsRequest,
      reapi.BatchUpdateBlobsResponse,
      async (request) => {
        checkDigestFunction(request.digestFunction);
        const requests = request.requests ?? [];
        const total = requests.reduce((sum, r) => sum + sizeInMemory(r), 0);
        if (total > maxReceivedBatchBytes) {
          throw invalidArgument(
            `the batch holds ${total} bytes, over the limit of ${maxBatchTotalSizeBytes}: send smaller batches, or large blobs by ByteStream.Write`,
          );
        }
        const all = await Promise.all(requests.map(received));
        const good = all.filter((r) => 'digest' in r);
        const stored = await blobs.putAll(good);
        const errors = new Map(good.map((r, i) => [r as Received, stored[i]]));
        return {
          responses: requests.map((request, i) => {
            const one = all[i] as Received;
            const error = 'error' in one ? one.error : errors.get(one);
            return { digest: request.digest ?? null, status: error?.toStatus() ?? ok };
          }),
        };
      },
    ),

    [`${prefix}/BatchReadBlobs`]: {
      kind: 'unary',
      handle(bytes, context) {
        const request = decode(reapi.BatchReadBlobsRequest, bytes, context.path);
        checkDigestFunction(request.digestFunction);
        const digests = (request.digests ?? []).map((d, i) => checkDigest(d, `digests[${i}]`));
        const total = digests.reduce((sum, d) => sum + d.sizeBytes, 0);
        if (total > maxBatchTotalSizeBytes) {
          throw invalidArgument(
            `the batch asks for ${total} bytes, over the limit of ${maxBatchTotalSizeBytes}: ask for fewer, or read large blobs by ByteStream.Read`,
          );
        }
        const zstd = (request.acceptableCompressors ?? []).includes(reapi.Compressor.Value.ZSTD);
        const answers = digests.map((digest) => readOne(digest, zstd));
        // Small blobs are at hand at once, and a promise each would cost more than they do.
        if (answers.every((answer) => !(answer instanceof Promise))) return encodeBatchRead(answers as BlobAnswer[]);
        return Promise.all(answers).then(encodeBatchRead);
      },
    },

    [`${prefix}/GetTree`]: {
      kind: 'server-stream',
      async handle(bytes, context, out) {
        const request = decode(reapi.GetTreeRequest, bytes, context.path);
        checkDigestFunction(request.digestFunction);
        const root = checkDigest(request.rootDigest, 'root_digest');
        const pageSize = request.pageSize ?? 0;
        if (pageSize < 0)
          throw invalidArgument(`page_size ${pageSize} is negative: leave it 0, or give a count of Directories`);
        let pageToken = request.pageToken ?? '';
        do {
          if (context.signal.aborted) return;
          const page = await options.getTreePage(root, pageSize, pageToken);
          pageToken = page.nextPageToken;
          await out.send(encodeTreePage(page.directories, pageToken));
          // A client that sets a page size asks for the next page itself.
        } while (pageToken !== '' && pageSize === 0);
      },
    },

    [`${prefix}/SplitBlob`]: unimplemented('SplitBlob'),
    [`${prefix}/SpliceBlob`]: unimplemented('SpliceBlob'),
  };

  function readOne(digest: Digest, zstd: boolean): BlobAnswer | Promise<BlobAnswer> {
    const failed = (error: unknown): BlobAnswer => ({ digest, status: RpcError.from(error).toStatus() });
    try {
      const data = blobs.get(digest);
      if (zstd && digest.sizeBytes >= minCompressedBytes) return compressed(digest, data).catch(failed);
      if (data instanceof Promise) return data.then((content) => ({ digest, data: content, status: ok }), failed);
      return { digest, data, status: ok };
    } catch (error) {
      return failed(error);
    }
  }
}

async function compressed(digest: Digest, content: Buffer | Promise<Buffer>): Promise<BlobAnswer> {
  const data = await content;
  const smaller = await compressBlob('zstd', data);
  if (smaller.length >= data.length) return { digest, data, status: ok };
  return { digest, data: smaller, compressor: reapi.Compressor.Value.ZSTD, status: ok };
}

/** What one blob of a batch takes: compressed, as much as its digest says, lest a few bytes become all of the memory. */
function sizeInMemory({ data, digest, compressor }: UpdateRequest): number {
  const received = data?.length ?? 0;
  return compressor ? Math.max(received, digest?.sizeBytes ?? 0) : received;
}

/** Below this, compression costs more than it saves. */
const minCompressedBytes = 1024;

/** GetTreeResponse around Directories that are encoded already: their digests are of these bytes. */
function encodeTreePage(directories: Uint8Array[], nextPageToken: string): Uint8Array {
  const head = directories.map((d) => lengthDelimited(1, d.length));
  const tail = reapi.GetTreeResponse.encode({ nextPageToken }).finish();
  return Buffer.concat([...directories.flatMap((d, i) => [head[i] as Uint8Array, d]), tail]);
}

function unimplemented(method: string): Service[string] {
  return {
    kind: 'unary',
    handle() {
      throw new RpcError(Code.UNIMPLEMENTED, `${method} is not offered by this server (GetCapabilities says so too)`);
    },
  };
}
