/** A ByteStream.Write that a row drives message by message, and breaks where it wants to. */
import * as grpc from '@grpc/grpc-js';
import { bytestream } from '../../proto/messages.ts';
import type { WriteRequest } from '../harness/reapi-client.ts';

const limitMs = 120_000;

export class OpenWrite {
  /** Of the answer; undefined until it came. */
  committedSize: number | undefined;
  /** The code that the call ended with. */
  readonly ended: Promise<number>;
  readonly #client: grpc.Client;
  readonly #call: grpc.ClientWritableStream<WriteRequest>;

  constructor(address: string) {
    this.#client = new grpc.Client(address, grpc.credentials.createInsecure(), { 'grpc.use_local_subchannel_pool': 1 });
    let settle = (_code: number): void => {};
    this.ended = new Promise((resolve) => {
      settle = resolve;
    });
    this.#call = this.#client.makeClientStreamRequest(
      '/google.bytestream.ByteStream/Write',
      (message: WriteRequest) => Buffer.from(bytestream.WriteRequest.encode(message).finish()),
      (data) => bytestream.WriteResponse.decode(data),
      new grpc.Metadata(),
      { deadline: Date.now() + limitMs },
      (error, reply) => {
        this.committedSize = reply?.committedSize ?? (error ? undefined : 0);
        this.#client.close();
        settle(error ? error.code : 0);
      },
    );
  }

  write(message: WriteRequest): void {
    this.#call.write(message);
  }

  end(): void {
    this.#call.end();
  }

  cancel(): void {
    this.#call.cancel();
  }
}
