/**
 * The link to the engine: one HTTP/2 connection that the executor dials, with one `Worker.Connect` stream and the calls
 * for blobs. It is dialled for ever, with a pause that grows from 50 ms to 2 s; what runs goes on meanwhile.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CallOptions,
  Client,
  type ClientDuplexStream,
  credentials,
  Metadata,
  type ServiceError,
} from '@grpc/grpc-js';
import type { Logger } from '../main/base/logger.ts';
import { worker } from '../proto/messages.ts';
import { Code, RpcError } from '../proto/status.ts';
import type { EngineCalls } from './engine-blobs.ts';
import type { ActionState, DesiredState, Hello } from './wire.ts';

export interface WorkerClientOptions {
  /** JSON: `{"address": "unix:/path/worker.sock", "secret": "…"}`; read anew at each attempt. */
  connectFile: string;
  /** Without the secret. */
  hello: Hello;
  /** What is held at this moment. */
  snapshot: () => ActionState[];
  apply: (state: DesiredState) => void;
  linkChanged: (up: boolean) => void;
  logger: Logger;
}

interface Link {
  client: Client;
  metadata: Metadata;
  stream: ClientDuplexStream<Buffer, Buffer>;
}

const firstPauseMs = 50;
const longestPauseMs = 2000;
const windowBytes = 16 << 20;
/** A live engine that answers UNAVAILABLE this often in a row means it. */
const unavailableAttempts = 6;

const channelOptions = {
  'grpc-node.flow_control_window': windowBytes,
  'grpc.max_receive_message_length': -1,
  'grpc.max_send_message_length': -1,
  'grpc.use_local_subchannel_pool': 1,
  // Repeated here, in full; grpc-js would keep what was sent in order to repeat it.
  'grpc.enable_retries': 0,
  'grpc.enable_channelz': 0,
  'grpc.keepalive_time_ms': 20_000,
  'grpc.keepalive_timeout_ms': 20_000,
  'grpc.service_config_disable_resolution': 1,
};

const bytes = (buffer: Buffer): Buffer => buffer;
const noOptions: CallOptions = {};

export class WorkerClient implements EngineCalls {
  readonly #options: WorkerClientOptions;
  readonly #stop = new AbortController();
  readonly #waiting = new Set<() => void>();
  /** What was dialled, answered or not. */
  #dialled: Link | undefined;
  #up = false;

  constructor(options: WorkerClientOptions) {
    this.#options = options;
  }

  /** Until `close`. */
  async run(): Promise<void> {
    let pause = firstPauseMs;
    let said = '';
    while (!this.#stop.signal.aborted) {
      const why = await this.#connectOnce(() => {
        pause = firstPauseMs;
        said = '';
      });
      if (this.#stop.signal.aborted) return;
      if (why !== said) this.#options.logger.warn('no link to the engine; trying on', { why });
      said = why;
      await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal: this.#stop.signal }).catch(() => {});
      pause = Math.min(longestPauseMs, pause * 2);
    }
  }

  /** Where the link is down nothing is sent: the snapshot of the next link tells it. */
  send(changed: ActionState[]): void {
    this.#dialled?.stream.write(worker.CurrentState.encode({ actions: changed }).finish() as Buffer);
  }

  close(): void {
    this.#stop.abort();
    this.#dialled?.stream.end();
    this.#dialled?.client.close();
    for (const wake of this.#waiting) wake();
  }

  unary(path: string, request: Uint8Array): Promise<Buffer> {
    return this.#repeat(
      ({ client, metadata }) =>
        new Promise((resolve, reject) => {
          client.makeUnaryRequest(path, bytes, bytes, request as Buffer, metadata, noOptions, (error, reply) => {
            if (error) reject(error);
            else resolve(reply ?? Buffer.alloc(0));
          });
        }),
    );
  }

  download(path: string, request: Uint8Array, restart: () => void, take: (message: Buffer) => void): Promise<void> {
    return this.#repeat(({ client, metadata }) => {
      restart();
      const call = client.makeServerStreamRequest(path, bytes, bytes, request as Buffer, metadata);
      return new Promise((resolve, reject) => {
        call.on('error', reject);
        call.on('end', resolve);
        call.on('data', (message: Buffer) => {
          try {
            take(message);
          } catch (error) {
            call.cancel();
            reject(error);
          }
        });
      });
    });
  }

  upload(path: string, messages: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
    return this.#repeat(({ client, metadata }) => {
      let settled = false;
      const reply = Promise.withResolvers<Buffer>();
      const call = client.makeClientStreamRequest(path, bytes, bytes, metadata, noOptions, (error, message) => {
        settled = true;
        if (error) reply.reject(error);
        else reply.resolve(message ?? Buffer.alloc(0));
      });
      call.on('error', () => {});
      const write = async (): Promise<void> => {
        for await (const message of messages()) {
          // The engine answers early where it has the blob already.
          if (settled) break;
          await new Promise<void>((resolve) => {
            const done = (): void => {
              call.off('close', done);
              resolve();
            };
            call.once('close', done);
            call.write(message as Buffer, done);
          });
        }
        call.end();
      };
      write().catch((error) => {
        call.cancel();
        reply.reject(error);
      });
      return reply.promise;
    });
  }

  /** Resolves with the reason when the link is over. */
  #connectOnce(connected: () => void): Promise<string> {
    let target: { address: string; secret: string };
    try {
      target = readTarget(this.#options.connectFile);
    } catch (error) {
      return Promise.resolve(error instanceof Error ? error.message : String(error));
    }
    const client = new Client(target.address, credentials.createInsecure(), channelOptions);
    const metadata = new Metadata();
    metadata.set('x-outboard-worker-secret', target.secret);
    const stream = client.makeBidiStreamRequest(
      '/outboard.worker.v1.Worker/Connect',
      bytes,
      bytes,
      metadata,
      noOptions,
    );
    const link: Link = { client, metadata, stream };
    this.#dialled = link;
    const hello = { ...this.#options.hello, secret: target.secret };
    stream.write(worker.CurrentState.encode({ hello, actions: this.#options.snapshot() }).finish() as Buffer);
    return new Promise((resolve) => {
      const over = (why: string): void => {
        if (this.#dialled === link) {
          this.#dialled = undefined;
          this.#setUp(false);
        }
        stream.cancel();
        client.close();
        resolve(why);
      };
      stream.on('error', (error: ServiceError) => over(`${error.details || error.message} (code ${error.code})`));
      stream.on('end', () => over('the engine ended the link'));
      stream.on('data', (message: Buffer) => {
        try {
          const state = worker.DesiredState.decode(message);
          connected();
          this.#setUp(true);
          this.#options.apply(state);
        } catch (error) {
          over(`the engine sent what this executor cannot read: ${error instanceof Error ? error.message : error}`);
        }
      });
    });
  }

  #setUp(up: boolean): void {
    if (this.#up === up) return;
    this.#up = up;
    this.#options.linkChanged(up);
    if (up) for (const wake of this.#waiting) wake();
  }

  async #linkUp(): Promise<Link> {
    for (;;) {
      if (this.#stop.signal.aborted) throw new RpcError(Code.CANCELLED, 'the executor is stopping');
      if (this.#up && this.#dialled) return this.#dialled;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
      });
    }
  }

  async #repeat<T>(attempt: (link: Link) => Promise<T>): Promise<T> {
    for (let unavailable = 0; ; ) {
      const link = await this.#linkUp();
      try {
        return await attempt(link);
      } catch (error) {
        const code = (error as ServiceError).code;
        if (link !== this.#dialled && !(error instanceof RpcError)) continue;
        if (code !== Code.UNAVAILABLE || ++unavailable >= unavailableAttempts) throw toRpcError(error);
      }
      // The stream may hear of a broken link a moment later than the call.
      await sleep(firstPauseMs * 2 ** unavailable);
    }
  }
}

function readTarget(file: string): { address: string; secret: string } {
  const { address, secret } = JSON.parse(readFileSync(file, 'utf8')) as { address?: unknown; secret?: unknown };
  if (typeof address !== 'string' || typeof secret !== 'string') {
    throw new Error(`${file} must be {"address": "unix:/path" or "host:port", "secret": "…"}`);
  }
  return { address, secret };
}

function toRpcError(error: unknown): RpcError {
  const { code, details } = error as Partial<ServiceError>;
  if (error instanceof RpcError || typeof code !== 'number') return RpcError.from(error);
  return new RpcError(code as unknown as Code, details ?? 'the call failed');
}
