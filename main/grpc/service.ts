/**
 * Services as plain objects over bytes: a method says how it is called and what it does; the transport (server.ts)
 * knows nothing of messages. `unary` and its siblings wrap a handler of decoded messages.
 */
import { invalidArgument } from '../../proto/status.ts';

export interface CallContext {
  /** For example `/google.bytestream.ByteStream/Read`. */
  readonly path: string;
  /** A header's value; binary headers (`…-bin`) as base64 text. */
  header(name: string): string | undefined;
  /** Aborted when the client goes away or its deadline passes. */
  readonly signal: AbortSignal;
}

export interface MessageSink {
  /**
   * Sends one message, whole or in parts, which are not copied where they are large. Returns a promise where the client
   * reads too slowly: await it before sending more.
   */
  send(...parts: Uint8Array[]): void | Promise<void>;
}

/** What takes a stream of requests. `message` may return a promise: no further message comes until it resolves. */
export interface RequestStream {
  message(request: Buffer): void | Promise<void>;
  /** For large messages, in place of `message` where it is there: the pieces in which it came, not put together. */
  messageParts?(parts: Buffer[]): void | Promise<void>;
  /** The client has sent all it wants to. */
  end(): void | Promise<void>;
}

export type UnaryMethod = {
  kind: 'unary';
  handle(request: Buffer, context: CallContext): Uint8Array | Promise<Uint8Array>;
};

export type ServerStreamMethod = {
  kind: 'server-stream';
  handle(request: Buffer, context: CallContext, out: MessageSink): Promise<void>;
};

/** `respond` may be called once, before the client has finished too; a rejection of `message` or `end` ends the call. */
export type ClientStreamMethod = {
  kind: 'client-stream';
  open(context: CallContext, respond: (response: Uint8Array) => void): RequestStream;
};

/** The call ends with `finish`, or with a rejection of `message` or `end`. */
export type BidiMethod = {
  kind: 'bidi';
  open(context: CallContext, out: MessageSink, finish: () => void): RequestStream;
};

export type Method = UnaryMethod | ServerStreamMethod | ClientStreamMethod | BidiMethod;

/** Methods by full path: `/package.Service/Method`. */
export type Service = Record<string, Method>;

export function unary<Request, Response>(
  requestType: { decode(bytes: Uint8Array): Request },
  responseType: { encode(message: Response): { finish(): Uint8Array } },
  handle: (request: Request, context: CallContext) => Response | Promise<Response>,
): UnaryMethod {
  return {
    kind: 'unary',
    handle(bytes, context) {
      const response = handle(decode(requestType, bytes, context.path), context);
      return response instanceof Promise
        ? response.then((r) => responseType.encode(r).finish())
        : responseType.encode(response).finish();
    },
  };
}

export function serverStream<Request, Response>(
  requestType: { decode(bytes: Uint8Array): Request },
  responseType: { encode(message: Response): { finish(): Uint8Array } },
  handle: (request: Request, context: CallContext, send: (response: Response) => void | Promise<void>) => Promise<void>,
): ServerStreamMethod {
  return {
    kind: 'server-stream',
    handle: async (bytes, context, out) =>
      handle(decode(requestType, bytes, context.path), context, (r) => out.send(responseType.encode(r).finish())),
  };
}

/** Decodes a message; bytes that are none are INVALID_ARGUMENT naming the method. */
export function decode<T>(type: { decode(bytes: Uint8Array): T }, bytes: Uint8Array, where: string): T {
  try {
    return type.decode(bytes);
  } catch (error) {
    throw invalidArgument(`${where}: the message cannot be decoded: ${error instanceof Error ? error.message : error}`);
  }
}
