/** A raw gRPC client for protobufjs messages: unary, and streams as async iterables. One instance is one connection. */
import * as grpc from '@grpc/grpc-js';
import type { Writer } from 'protobufjs';

export interface Codec<In, Out> {
  encode(message: In): Writer;
  decode(data: Uint8Array): Out;
}

export interface ChannelOptions {
  key?: string | undefined;
  metadata?: Record<string, string | Buffer>;
  /** The largest message to take; 4 MiB, as most clients have it, unless said otherwise. */
  receiveBytes?: number;
  /** Each call fails after this long instead of hanging. */
  limitSeconds?: number;
}

export class GrpcChannel {
  readonly #client: grpc.Client;
  readonly #options: ChannelOptions;

  constructor(address: string, options: ChannelOptions = {}) {
    this.#options = options;
    this.#client = new grpc.Client(address, grpc.credentials.createInsecure(), {
      // Clients of one process would share a connection else, and tests count connections.
      'grpc.use_local_subchannel_pool': 1,
      // A client may send far more than a server advertises for a batch.
      'grpc.max_send_message_length': -1,
      'grpc.max_receive_message_length': options.receiveBytes ?? 4 * 1024 * 1024,
    });
  }

  unary<In, Out>(path: string, request: Codec<In, unknown>, reply: Codec<never, Out>, message: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.#client.makeUnaryRequest<In, Out>(
        path,
        serializer(request),
        (data) => reply.decode(data),
        message,
        this.#metadata(),
        this.#callOptions(),
        (error, value) => (error ? reject(error) : resolve(value as Out)),
      );
    });
  }

  serverStream<In, Out>(
    path: string,
    request: Codec<In, unknown>,
    reply: Codec<never, Out>,
    message: In,
  ): grpc.ClientReadableStream<Out> {
    const decode = (data: Buffer): Out => reply.decode(data);
    return this.#client.makeServerStreamRequest(
      path,
      serializer(request),
      decode,
      message,
      this.#metadata(),
      this.#callOptions(),
    );
  }

  clientStream<In, Out>(
    path: string,
    request: Codec<In, unknown>,
    reply: Codec<never, Out>,
    messages: Iterable<In>,
  ): Promise<Out> {
    return new Promise((resolve, reject) => {
      const call = this.#client.makeClientStreamRequest<In, Out>(
        path,
        serializer(request),
        (data) => reply.decode(data),
        this.#metadata(),
        this.#callOptions(),
        (error, value) => (error ? reject(error) : resolve(value as Out)),
      );
      sendAll(call, messages).catch(reject);
    });
  }

  close(): void {
    this.#client.close();
  }

  #metadata(): grpc.Metadata {
    const metadata = new grpc.Metadata();
    if (this.#options.key) metadata.set('x-outboard-key', this.#options.key);
    for (const [name, value] of Object.entries(this.#options.metadata ?? {})) metadata.set(name, value);
    return metadata;
  }

  #callOptions(): grpc.CallOptions {
    return { deadline: Date.now() + (this.#options.limitSeconds ?? 120) * 1000 };
  }
}

const serializer =
  <In>(codec: Codec<In, unknown>) =>
  (message: In): Buffer => {
    const data = codec.encode(message).finish();
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  };

async function sendAll<In>(call: grpc.ClientWritableStream<In>, messages: Iterable<In>): Promise<void> {
  // A server that has answered already takes no more, and no drain comes.
  let over = false;
  call.once('status', () => {
    over = true;
    call.emit('drain');
  });
  for (const message of messages) {
    if (over) return;
    if (!call.write(message)) await new Promise<void>((resolve) => call.once('drain', resolve));
  }
  call.end();
}
