/**
 * The public API as a client sees it: what `outboard run` needs, over grpc-js. Blobs are checked against their digests
 * on the way down, as any client should.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import {
  ChannelCredentials,
  Client,
  type ClientReadableStream,
  Metadata,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import { type Digest, digestKey, digestOf } from '../../../proto/digest.ts';
import {
  bytestream,
  type ExecuteResponse,
  longrunning,
  type Operation,
  type RequestMetadata,
  reapi,
} from '../../../proto/messages.ts';
import { readResourceName, writeResourceName } from '../../../proto/resource-name.ts';

/** Below every server's limit of a message. */
const batchBytes = 3 * 2 ** 20;
const frameBytes = 2 ** 20;
const findMissingPerCall = 10_000;
const reconnects = 20;

interface Codec<Message> {
  encode(message: never): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Message;
}

export interface Endpoint {
  /** `host:port`. */
  address: string;
  key: string | undefined;
  /** Path of the certificate that the server presents; undefined = plaintext. */
  tlsCertificate: string | undefined;
}

export type ExecuteRequest = Parameters<typeof reapi.ExecuteRequest.encode>[0];

/** Content of a blob: in memory, or in pieces that are read when they are sent. */
export type BlobSource = Uint8Array | (() => AsyncIterable<Uint8Array>);

export class ReapiClient {
  /** `host:port` of the engine. */
  readonly address: string;
  readonly #client: Client;
  readonly #metadata = new Metadata();

  constructor(endpoint: Endpoint, requestMetadata: RequestMetadata) {
    this.address = endpoint.address;
    this.#client = new Client(endpoint.address, credentials(endpoint.tlsCertificate), {
      'grpc.max_receive_message_length': 64 * 2 ** 20,
      // The name is not what is checked, and an address is none.
      'grpc.ssl_target_name_override': 'localhost',
    });
    if (endpoint.key) this.#metadata.set('x-outboard-key', endpoint.key);
    const encoded = reapi.RequestMetadata.encode(requestMetadata).finish();
    this.#metadata.set('build.bazel.remote.execution.v2.requestmetadata-bin', Buffer.from(encoded));
  }

  close(): void {
    this.#client.close();
  }

  /** Uploads what the server lacks. Gives the bytes sent. */
  async upload(blobs: ReadonlyMap<string, { digest: Digest; source: BlobSource }>): Promise<number> {
    const missing = await this.#findMissing([...blobs.values()].map((b) => b.digest));
    let batch: { digest: Digest; data: Uint8Array }[] = [];
    let size = 0;
    let sent = 0;
    const flush = async (): Promise<void> => {
      const requests = batch;
      [batch, size] = [[], 0];
      if (requests.length > 0) await this.#batchUpdate(requests);
    };
    for (const digest of missing) {
      const { source } = blobs.get(digestKey(digest))!;
      sent += digest.sizeBytes;
      if (typeof source === 'function' || digest.sizeBytes > frameBytes) await this.#write(digest, source);
      else {
        if (size + source.length > batchBytes) await flush();
        batch.push({ digest, data: source });
        size += source.length + 100;
      }
    }
    await flush();
    return sent;
  }

  /** In pieces; the last one comes only where the whole has the digest. */
  async *download(digest: Digest): AsyncIterable<Uint8Array> {
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256');
    const request = { resourceName: readResourceName(digest) };
    const stream = this.#serverStream(
      '/google.bytestream.ByteStream/Read',
      bytestream.ReadRequest,
      bytestream.ReadResponse,
      request,
    );
    let held: Uint8Array | undefined;
    for await (const { data } of stream as AsyncIterable<{ data: Uint8Array }>) {
      hash.update(data);
      if (held) yield held;
      held = data;
    }
    if (hash.digest('hex') !== digest.hash) throw new Error(`the server sent other bytes than ${digestKey(digest)}`);
    if (held) yield held;
  }

  async downloadWhole(digest: Digest): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    if (digest.sizeBytes > 0) for await (const chunk of this.download(digest)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** Runs an action to its end, over broken connections too. `onOperation` is told each update. */
  async execute(request: ExecuteRequest, onOperation: (operation: Operation) => void): Promise<ExecuteResponse> {
    let name: string | undefined;
    for (let attempt = 0; ; attempt++) {
      const stream = name
        ? this.#serverStream(`${execution}/WaitExecution`, reapi.WaitExecutionRequest, longrunning.Operation, { name })
        : this.#serverStream(`${execution}/Execute`, reapi.ExecuteRequest, longrunning.Operation, request);
      try {
        for await (const operation of stream as AsyncIterable<Operation>) {
          name = operation.name ?? name;
          onOperation(operation);
          if (operation.done) return reapi.ExecuteResponse.decode(operation.response?.value ?? new Uint8Array());
        }
      } catch (error) {
        const broken = (error as ServiceError).code === status.UNAVAILABLE;
        if (!broken || name === undefined || attempt >= reconnects) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  async cancel(operationName: string): Promise<void> {
    const request = { name: operationName };
    await this.#unary(
      '/google.longrunning.Operations/CancelOperation',
      longrunning.CancelOperationRequest,
      reapi.Digest,
      request,
    );
  }

  async #findMissing(digests: Digest[]): Promise<Digest[]> {
    const missing: Digest[] = [];
    for (let at = 0; at < digests.length; at += findMissingPerCall) {
      const request = { blobDigests: digests.slice(at, at + findMissingPerCall) };
      const response = await this.#unary(
        `${cas}/FindMissingBlobs`,
        reapi.FindMissingBlobsRequest,
        reapi.FindMissingBlobsResponse,
        request,
      );
      for (const d of response.missingBlobDigests ?? [])
        missing.push({ hash: d.hash ?? '', sizeBytes: d.sizeBytes ?? 0 });
    }
    return missing;
  }

  async #batchUpdate(requests: { digest: Digest; data: Uint8Array }[]): Promise<void> {
    const response = await this.#unary(
      `${cas}/BatchUpdateBlobs`,
      reapi.BatchUpdateBlobsRequest,
      reapi.BatchUpdateBlobsResponse,
      { requests },
    );
    for (const { status: outcome } of response.responses ?? []) {
      if (outcome?.code)
        throw Object.assign(new Error(outcome.message ?? ''), { code: outcome.code, details: outcome.message });
    }
  }

  #write(digest: Digest, source: BlobSource): Promise<void> {
    return new Promise((resolve, reject) => {
      const call = this.#client.makeClientStreamRequest(
        '/google.bytestream.ByteStream/Write',
        encoder(bytestream.WriteRequest),
        decoder(bytestream.WriteResponse),
        this.#metadata,
        (error) => (error ? reject(error) : resolve()),
      );
      const send = async (): Promise<void> => {
        const resourceName = writeResourceName(digest, randomUUID());
        let writeOffset = 0;
        for await (const data of frames(source)) {
          const message = {
            resourceName,
            writeOffset,
            data,
            finishWrite: writeOffset + data.length === digest.sizeBytes,
          };
          if (!call.write(message)) await new Promise((drained) => call.once('drain', drained).once('close', drained));
          writeOffset += data.length;
        }
        call.end();
      };
      send().catch((error) => {
        call.cancel();
        reject(error);
      });
    });
  }

  #unary<Response>(
    path: string,
    request: Codec<unknown>,
    response: Codec<Response>,
    message: object,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.#client.makeUnaryRequest(
        path,
        encoder(request),
        decoder(response),
        message,
        this.#metadata,
        (error, value) => (error ? reject(error) : resolve(value!)),
      );
    });
  }

  #serverStream<Response>(
    path: string,
    request: Codec<unknown>,
    response: Codec<Response>,
    message: object,
  ): ClientReadableStream<Response> {
    return this.#client.makeServerStreamRequest(path, encoder(request), decoder(response), message, this.#metadata);
  }
}

const execution = '/build.bazel.remote.execution.v2.Execution';
const cas = '/build.bazel.remote.execution.v2.ContentAddressableStorage';

const encoder =
  (codec: Codec<unknown>) =>
  (message: object): Buffer => {
    const bytes = codec.encode(message as never).finish();
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  };
const decoder =
  <Message>(codec: Codec<Message>) =>
  (bytes: Buffer): Message =>
    codec.decode(bytes);

/** The certificate itself is what is trusted, whoever signed it and whatever name it bears. */
function credentials(tlsCertificate: string | undefined): ChannelCredentials {
  if (!tlsCertificate) return ChannelCredentials.createInsecure();
  const context = createSecureContext({ ca: readFileSync(tlsCertificate), allowPartialTrustChain: true });
  return ChannelCredentials.createFromSecureContext(context, { checkServerIdentity: () => undefined });
}

async function* frames(source: BlobSource): AsyncIterable<Uint8Array> {
  const pieces = typeof source === 'function' ? source() : [source];
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += frameBytes) yield piece.subarray(at, at + frameBytes);
  }
}

export const memoryBlob = (data: Uint8Array): { digest: Digest; source: BlobSource } => ({
  digest: digestOf(data),
  source: data,
});
