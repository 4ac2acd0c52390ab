/** Every method as plain calls, with requests as a row wants them: nothing is checked or filled in on the way. */
import type { ServiceError } from '@grpc/grpc-js';
import { type Digest, digestOf } from '../../proto/digest.ts';
import { bytestream, reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { type ChannelOptions, type Codec, GrpcChannel } from '../harness/grpc-channel.ts';
import { ReapiClient, type WriteRequest } from '../harness/reapi-client.ts';

export const cas = '/build.bazel.remote.execution.v2.ContentAddressableStorage';
export const actionCache = '/build.bazel.remote.execution.v2.ActionCache';
export const execution = '/build.bazel.remote.execution.v2.Execution';
export const byteStream = '/google.bytestream.ByteStream';
export const operations = '/google.longrunning.Operations';

type Update = NonNullable<Parameters<typeof reapi.BatchUpdateBlobsRequest.encode>[0]['requests']>[number];
type GetTreeRequest = Parameters<typeof reapi.GetTreeRequest.encode>[0];

/** Requests and replies as they are on the wire. */
export const rawBytes = {
  encode: (message: Uint8Array) => ({ finish: () => message }),
  decode: (data: Uint8Array) => Buffer.from(data),
} as unknown as Codec<Uint8Array, Buffer>;

export interface TreePage {
  directories: Uint8Array[];
  nextPageToken: string;
}

export class Api extends ReapiClient {
  readonly channel: GrpcChannel;

  constructor(address: string, options: ChannelOptions = {}) {
    super(address, options);
    this.channel = new GrpcChannel(address, options);
  }

  /** `reads` in BatchReadBlobs' own shape. */
  async readBlobs(digests: Digest[], more: { acceptableCompressors?: number[]; digestFunction?: number } = {}) {
    const reply = await this.channel.unary(
      `${cas}/BatchReadBlobs`,
      reapi.BatchReadBlobsRequest,
      reapi.BatchReadBlobsResponse,
      { digests, ...more },
    );
    return reply.responses ?? [];
  }

  async updateBlobs(requests: Update[], digestFunction = 0) {
    const reply = await this.channel.unary(
      `${cas}/BatchUpdateBlobs`,
      reapi.BatchUpdateBlobsRequest,
      reapi.BatchUpdateBlobsResponse,
      { requests, digestFunction },
    );
    return reply.responses ?? [];
  }

  /** Each blob by ByteStream or batch as its size asks for; throws where one is refused. */
  async upload(...blobs: Uint8Array[]): Promise<void> {
    const large = blobs.filter((blob) => blob.length > 1_000_000);
    for (const blob of large) await this.write(blob);
    let batch: Uint8Array[] = [];
    let bytes = 0;
    for (const blob of blobs) {
      if (blob.length > 1_000_000) continue;
      batch.push(blob);
      bytes += blob.length;
      if (bytes < 2_000_000 && batch.length < 10_000) continue;
      await this.#uploadBatch(batch);
      batch = [];
      bytes = 0;
    }
    if (batch.length > 0) await this.#uploadBatch(batch);
  }

  async #uploadBatch(blobs: readonly Uint8Array[]): Promise<void> {
    for (const [hash, code] of await this.batchUpdate(blobs)) {
      if (code !== Code.OK) throw new Error(`upload of ${hash} ended with code ${code}`);
    }
  }

  /** ByteStream.Read of any name. */
  async readResource(resourceName: string, readOffset = 0, readLimit = 0): Promise<Buffer> {
    const stream = this.channel.serverStream(`${byteStream}/Read`, bytestream.ReadRequest, bytestream.ReadResponse, {
      resourceName,
      readOffset,
      readLimit,
    });
    const chunks: Uint8Array[] = [];
    for await (const message of stream) chunks.push((message as { data?: Uint8Array }).data ?? new Uint8Array());
    return Buffer.concat(chunks);
  }

  async writeStatus(resourceName: string): Promise<{ committedSize: number; complete: boolean }> {
    const { committedSize, complete } = await this.channel.unary(
      `${byteStream}/QueryWriteStatus`,
      bytestream.QueryWriteStatusRequest,
      bytestream.QueryWriteStatusResponse,
      { resourceName },
    );
    return { committedSize: committedSize ?? 0, complete: complete ?? false };
  }

  /** The whole of `data` under any name, in one message. */
  writeWhole(resourceName: string, data: Uint8Array, more: Partial<WriteRequest> = {}): Promise<number> {
    return this.writeMessages([{ resourceName, data, finishWrite: true, ...more }]);
  }

  /** The pages that one GetTree call streams, Directories as they were sent. */
  async tree(request: GetTreeRequest): Promise<TreePage[]> {
    const pages: TreePage[] = [];
    const stream = this.channel.serverStream(`${cas}/GetTree`, reapi.GetTreeRequest, reapi.GetTreeResponse, request);
    for await (const message of stream) {
      const { directories, nextPageToken } = message as Parameters<typeof reapi.GetTreeResponse.encode>[0];
      pages.push({
        directories: (directories ?? []).map((d) => reapi.Directory.encode(d).finish()),
        nextPageToken: nextPageToken ?? '',
      });
    }
    return pages;
  }

  unaryBytes(path: string, request: Uint8Array): Promise<Buffer> {
    return this.channel.unary(path, rawBytes, rawBytes as Codec<never, Buffer>, request);
  }

  async streamBytes(path: string, request: Uint8Array): Promise<Buffer[]> {
    const replies: Buffer[] = [];
    const stream = this.channel.serverStream(path, rawBytes, rawBytes as Codec<never, Buffer>, request);
    for await (const message of stream) replies.push(message as Buffer);
    return replies;
  }

  writeBytes(messages: Uint8Array[]): Promise<Buffer> {
    return this.channel.clientStream(`${byteStream}/Write`, rawBytes, rawBytes as Codec<never, Buffer>, messages);
  }

  async isMissing(data: Uint8Array | Digest): Promise<boolean> {
    const digest = data instanceof Uint8Array ? digestOf(data) : data;
    return (await this.findMissing([digest])).length === 1;
  }

  override close(): void {
    super.close();
    this.channel.close();
  }
}

/** How a call ended: its code, OK where it was answered. */
export async function outcomeOf(call: Promise<unknown>): Promise<{ code: number; message: string }> {
  try {
    await call;
    return { code: Code.OK, message: '' };
  } catch (error) {
    const { code, details } = error as ServiceError;
    if (typeof code !== 'number') throw error;
    return { code, message: details };
  }
}

export const codeName = (code: number | null | undefined): string =>
  Object.entries(Code).find(([, value]) => value === (code ?? 0))?.[0] ?? String(code);
