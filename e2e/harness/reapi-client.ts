/** A REAPI client in the shape that tests want: plain calls by name, with nothing retried and nothing hidden. */
import { randomUUID } from 'node:crypto';
import type { ClientReadableStream } from '@grpc/grpc-js';
import { checkDigest, type Digest, digestOf } from '../../proto/digest.ts';
import {
  type ActionResult,
  bytestream,
  type DigestMessage,
  type ExecuteResponse,
  longrunning,
  type Operation,
  reapi,
  wellKnown,
} from '../../proto/messages.ts';
import { type ChannelOptions, GrpcChannel } from './grpc-channel.ts';

const v2 = '/build.bazel.remote.execution.v2';
export type WriteRequest = Parameters<typeof bytestream.WriteRequest.encode>[0];
type ReadResponse = ReturnType<typeof bytestream.ReadResponse.decode>;
type ExecuteRequest = Parameters<typeof reapi.ExecuteRequest.encode>[0];
const uploadChunk = 64 * 1024;

export interface Executed {
  /** Name of the operation, for WaitExecution and CancelOperation. */
  name: string;
  response: ExecuteResponse;
}

export class ReapiClient {
  readonly #channel: GrpcChannel;

  constructor(address: string, options: ChannelOptions = {}) {
    this.#channel = new GrpcChannel(address, options);
  }

  capabilities() {
    return this.#channel.unary(
      `${v2}.Capabilities/GetCapabilities`,
      reapi.GetCapabilitiesRequest,
      reapi.ServerCapabilities,
      {},
    );
  }

  async findMissing(blobDigests: Digest[]): Promise<DigestMessage[]> {
    const path = `${v2}.ContentAddressableStorage/FindMissingBlobs`;
    const reply = await this.#channel.unary(path, reapi.FindMissingBlobsRequest, reapi.FindMissingBlobsResponse, {
      blobDigests,
    });
    return reply.missingBlobDigests ?? [];
  }

  /** The status code of each blob, by hash. */
  async batchUpdate(blobs: readonly Uint8Array[]): Promise<Map<string, number>> {
    const path = `${v2}.ContentAddressableStorage/BatchUpdateBlobs`;
    const reply = await this.#channel.unary(path, reapi.BatchUpdateBlobsRequest, reapi.BatchUpdateBlobsResponse, {
      requests: blobs.map((data) => ({ digest: digestOf(data), data })),
    });
    return new Map((reply.responses ?? []).map((one) => [one.digest?.hash ?? '', one.status?.code ?? 0]));
  }

  /** What is there of `digests`, by hash; anything but OK and NOT_FOUND is an error. */
  async batchRead(digests: Digest[]): Promise<Map<string, Uint8Array>> {
    const path = `${v2}.ContentAddressableStorage/BatchReadBlobs`;
    const reply = await this.#channel.unary(path, reapi.BatchReadBlobsRequest, reapi.BatchReadBlobsResponse, {
      digests,
    });
    const found = new Map<string, Uint8Array>();
    for (const one of reply.responses ?? []) {
      const code = one.status?.code ?? 0;
      if (code === 0) found.set(one.digest?.hash ?? '', one.data ?? new Uint8Array());
      else if (code !== 5) throw new Error(`reading ${one.digest?.hash}: ${code} ${one.status?.message}`);
    }
    return found;
  }

  /** Writes as most clients do: the resource name on the first message only. Returns the committed size. */
  write(data: Uint8Array): Promise<number> {
    const { hash, sizeBytes } = digestOf(data);
    return this.writeMessages(writeRequests(`uploads/${randomUUID()}/blobs/${hash}/${sizeBytes}`, data));
  }

  async writeMessages(messages: Iterable<WriteRequest>): Promise<number> {
    const path = '/google.bytestream.ByteStream/Write';
    const reply = await this.#channel.clientStream(path, bytestream.WriteRequest, bytestream.WriteResponse, messages);
    return reply.committedSize ?? 0;
  }

  async read({ hash, sizeBytes }: Digest): Promise<Buffer> {
    const path = '/google.bytestream.ByteStream/Read';
    const stream = this.#channel.serverStream(path, bytestream.ReadRequest, bytestream.ReadResponse, {
      resourceName: `blobs/${hash}/${sizeBytes}`,
    });
    const chunks: Uint8Array[] = [];
    for await (const message of stream) chunks.push((message as ReadResponse).data ?? new Uint8Array());
    return Buffer.concat(chunks);
  }

  /** A stream of a result, inlined or not: inlining is a hint. */
  async text(raw: Uint8Array | null | undefined, digest: DigestMessage | null | undefined): Promise<string> {
    if (raw?.length || !digest?.hash) return Buffer.from(raw ?? []).toString();
    return (await this.read(checkDigest(digest, 'stream'))).toString();
  }

  getActionResult(actionDigest: Digest) {
    const path = `${v2}.ActionCache/GetActionResult`;
    return this.#channel.unary(path, reapi.GetActionResultRequest, reapi.ActionResult, { actionDigest });
  }

  updateActionResult(actionDigest: Digest, actionResult: ActionResult) {
    const path = `${v2}.ActionCache/UpdateActionResult`;
    return this.#channel.unary(path, reapi.UpdateActionResultRequest, reapi.ActionResult, {
      actionDigest,
      actionResult,
    });
  }

  /** The open stream of Operations, for tests that leave it or count its messages. */
  startExecute(actionDigest: Digest, more: Partial<ExecuteRequest> = {}): ClientReadableStream<Operation> {
    return this.#channel.serverStream(`${v2}.Execution/Execute`, reapi.ExecuteRequest, longrunning.Operation, {
      actionDigest,
      ...more,
    });
  }

  execute(actionDigest: Digest, more: Partial<ExecuteRequest> = {}): Promise<Executed> {
    return finished(this.startExecute(actionDigest, more));
  }

  wait(name: string): Promise<Executed> {
    const path = `${v2}.Execution/WaitExecution`;
    return finished(this.#channel.serverStream(path, reapi.WaitExecutionRequest, longrunning.Operation, { name }));
  }

  /** All operations, through all pages. */
  async listOperations(): Promise<Operation[]> {
    const all: Operation[] = [];
    let pageToken = '';
    do {
      const reply = await this.#channel.unary(
        '/google.longrunning.Operations/ListOperations',
        longrunning.ListOperationsRequest,
        longrunning.ListOperationsResponse,
        { pageToken },
      );
      all.push(...(reply.operations ?? []));
      pageToken = reply.nextPageToken ?? '';
    } while (pageToken !== '' && all.length < 100_000);
    return all;
  }

  async cancelOperation(name: string): Promise<void> {
    const path = '/google.longrunning.Operations/CancelOperation';
    await this.#channel.unary(path, longrunning.CancelOperationRequest, wellKnown.Empty, { name });
  }

  close(): void {
    this.#channel.close();
  }
}

/** The messages of one upload from offset 0, in chunks of 64 KiB. */
function* writeRequests(resourceName: string, data: Uint8Array): Generator<WriteRequest> {
  let writeOffset = 0;
  do {
    const end = Math.min(writeOffset + uploadChunk, data.length);
    const name = writeOffset === 0 ? { resourceName } : {};
    yield { ...name, writeOffset, data: data.subarray(writeOffset, end), finishWrite: end === data.length };
    writeOffset = end;
  } while (writeOffset < data.length);
}

/** Follows an Execute or WaitExecution stream to its end. A stream that ends without `done` is an error. */
async function finished(stream: ClientReadableStream<Operation>): Promise<Executed> {
  let last: Operation | undefined;
  for await (const message of stream) last = message as Operation;
  if (!last?.done) throw new Error(`the stream of ${last?.name ?? 'an operation'} ended before it was done`);
  if (last.error)
    throw new Error(`Operation.error is set, it belongs in ExecuteResponse.status: ${last.error.message}`);
  if (!last.response?.value) throw new Error(`${last.name} is done and has no response`);
  return { name: last.name ?? '', response: reapi.ExecuteResponse.decode(last.response.value) };
}
