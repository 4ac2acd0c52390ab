/** One call on one HTTP/2 stream: cuts requests, runs the method, sends responses and the status. */
import type { ServerHttp2Stream } from 'node:http2';
import { Code, RpcError } from '../../proto/status.ts';
import type { Logger } from '../base/logger.ts';
import { FrameReader, frame, lengthOf, prefix, whole } from './frame.ts';
import { errorTrailers, parseTimeoutMs } from './headers.ts';
import type { CallContext, MessageSink, Method, RequestStream, UnaryMethod } from './service.ts';

export interface CallLimits {
  maxMessageBytes: number;
}

/** Names and values in turn: cheaper for node:http2 than an object. */
const responseHeaders = [
  ':status',
  '200',
  'content-type',
  'application/grpc+proto',
  'grpc-accept-encoding',
  'identity,gzip,deflate',
];
const withTrailers = { waitForTrailers: true };
const okTrailers = { 'grpc-status': '0' };
/** A message up to this size is copied into one buffer: cheaper than a second write. */
const copiedBytes = 16 * 1024;
/** What a client may still send after its call was answered, before its stream is reset. */
const maxDrainedBytes = 1024 * 1024;
/** How long a client that was answered has to stop sending. */
const drainMs = 5000;

export class Call implements CallContext, MessageSink {
  readonly path: string;
  readonly #stream: ServerHttp2Stream;
  readonly #headers: Record<string, string>;
  readonly #limits: CallLimits;
  readonly #logger: Logger;
  #abort: AbortController | undefined;
  #deadline: NodeJS.Timeout | undefined;
  #responded = false;
  #ended = false;

  constructor(stream: ServerHttp2Stream, headers: Record<string, string>, limits: CallLimits, logger: Logger) {
    this.#stream = stream;
    this.#headers = headers;
    this.#limits = limits;
    this.#logger = logger;
    this.path = headers[':path'] ?? '';
    // An error is always followed by a close.
    stream.on('error', () => {});
    // A paused stream that its client breaks off without an error would not close by itself.
    stream.on('aborted', () => stream.destroy());
    stream.on('close', () => this.#closed());
  }

  get signal(): AbortSignal {
    this.#abort ??= new AbortController();
    if (this.#ended) this.#abort.abort(callEnded);
    return this.#abort.signal;
  }

  header(name: string): string | undefined {
    const value: unknown = this.#headers[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** For what is not gRPC at all. */
  refuseHttp(status: number): void {
    this.#ended = true;
    this.#stream.respond({ ':status': status }, { endStream: true });
    this.#stream.resume();
  }

  run(method: Method | undefined): void {
    if (!method) throw new RpcError(Code.UNIMPLEMENTED, `${this.path} is not a method of this server`);
    const timeoutMs = parseTimeoutMs(this.header('grpc-timeout'));
    if (method.kind === 'unary') return this.#runUnary(method, timeoutMs);
    this.#startDeadline(timeoutMs);
    switch (method.kind) {
      case 'server-stream':
        return this.#readOne((request) => {
          method.handle(request, this, this).then(
            () => this.#finish(),
            (error) => this.fail(RpcError.from(error)),
          );
        });
      case 'client-stream':
        return this.#readAll(
          method.open(this, (response) => {
            this.send(response);
            this.#finish();
          }),
        );
      case 'bidi':
        this.#respond();
        return this.#readAll(method.open(this, this, () => this.#finish()));
    }
  }

  send(...parts: Uint8Array[]): void | Promise<void> {
    if (this.#ended || this.#isGone) return;
    this.#respond();
    if (this.#write(parts)) return;
    return new Promise((resolve) => {
      const done = (): void => {
        this.#stream.removeListener('drain', done);
        this.#stream.removeListener('close', done);
        resolve();
      };
      this.#stream.on('drain', done);
      this.#stream.on('close', done);
    });
  }

  #write(parts: Uint8Array[]): boolean {
    const length = lengthOf(parts);
    if (length <= copiedBytes) return this.#stream.write(frame(...parts));
    this.#stream.cork();
    this.#stream.write(prefix(length));
    let more = true;
    for (const part of parts) more = this.#stream.write(part);
    this.#stream.uncork();
    return more;
  }

  fail(error: RpcError): void {
    if (this.#ended) return;
    if (error.code === Code.INTERNAL || error.code === Code.UNKNOWN || error.code === Code.DATA_LOSS) {
      this.#logger.error('a call failed', { path: this.path, error: error.stack ?? error.message });
    }
    this.#settle();
    if (this.#isGone) return;
    const trailers = errorTrailers(error);
    if (this.#responded) {
      this.#stream.once('wantTrailers', () => this.#stream.sendTrailers(trailers));
      this.#stream.end();
    } else {
      this.#stream.respond([...responseHeaders, ...Object.entries(trailers).flat()], {
        endStream: true,
      });
    }
    this.#drain();
  }

  #runUnary(method: UnaryMethod, timeoutMs: number | undefined): void {
    this.#readOne((request) => {
      const response = method.handle(request, this);
      if (!(response instanceof Promise)) return this.#answer(response);
      // A timer costs more than most unary calls: only those that wait get one.
      this.#startDeadline(timeoutMs);
      response.then(
        (r) => this.#answer(r),
        (error) => this.fail(RpcError.from(error)),
      );
    });
  }

  /** Nothing can be sent any more, and trying throws; `close` follows. */
  get #isGone(): boolean {
    return this.#stream.closed || this.#stream.destroyed;
  }

  /** The whole answer at once: headers and message leave in one packet, the trailers right behind. */
  #answer(response: Uint8Array): void {
    if (this.#ended) return;
    this.#settle();
    if (this.#isGone) return;
    this.#stream.respond(responseHeaders, withTrailers);
    this.#stream.once('wantTrailers', () => this.#stream.sendTrailers(okTrailers));
    this.#stream.end(frame(response));
  }

  #respond(): void {
    if (this.#responded || this.#ended) return;
    this.#responded = true;
    this.#stream.respond(responseHeaders, withTrailers);
  }

  #finish(): void {
    if (this.#ended || this.#isGone) return;
    this.#respond();
    this.#settle();
    this.#stream.once('wantTrailers', () => this.#stream.sendTrailers(okTrailers));
    this.#stream.end();
    this.#drain();
  }

  /**
   * A client that is still sending is heard out for a little; then flow control holds it. Its stream is reset only if
   * it does not end by itself: a reset in the same breath overtakes the status (RFC 9113, 8.1, asks for NO_ERROR after it).
   */
  #drain(): void {
    let drained = 0;
    this.#stream.removeAllListeners('data');
    this.#stream.on('data', (chunk: Buffer) => {
      drained += chunk.length;
      if (drained <= maxDrainedBytes || this.#stream.isPaused()) return;
      this.#stream.pause();
      const reset = setTimeout(() => this.#stream.close(), drainMs).unref();
      this.#stream.once('close', () => clearTimeout(reset));
    });
    this.#stream.resume();
  }

  #readOne(handle: (request: Buffer) => void): void {
    const reader = new FrameReader(this.#limits.maxMessageBytes, this.header('grpc-encoding') ?? 'identity');
    let request: Buffer | undefined;
    this.#stream.on('data', (chunk: Buffer) => {
      try {
        for (const message of reader.push(chunk)) {
          if (request) throw new RpcError(Code.UNIMPLEMENTED, `${this.path} takes one request message, and more came`);
          request = whole(message);
        }
      } catch (error) {
        this.fail(RpcError.from(error));
      }
    });
    this.#stream.on('end', () => {
      // A stream that its client broke off ends too.
      if (this.#ended || this.#stream.aborted) return;
      try {
        if (!request || !reader.isEmpty)
          throw new RpcError(Code.INTERNAL, `${this.path}: the request ended before its message was whole`);
        handle(request);
      } catch (error) {
        this.fail(RpcError.from(error));
      }
    });
  }

  #readAll(requests: RequestStream): void {
    const reader = new FrameReader(this.#limits.maxMessageBytes, this.header('grpc-encoding') ?? 'identity');
    // While a message is being worked on, the next ones wait here and the stream is paused.
    const waiting: Buffer[][] = [];
    let busy = false;
    let halfClosed = false;

    const settle = (result: void | Promise<void>): boolean => {
      if (!(result instanceof Promise)) return true;
      busy = true;
      this.#stream.pause();
      result.then(
        () => {
          busy = false;
          pump();
        },
        (error) => this.fail(RpcError.from(error)),
      );
      return false;
    };
    const pump = (): void => {
      try {
        while (!busy && !this.#ended) {
          const next = waiting.shift();
          if (next) {
            const inParts = next.length > 1 && requests.messageParts;
            if (!settle(inParts ? requests.messageParts?.(next) : requests.message(whole(next)))) return;
          } else if (halfClosed) {
            halfClosed = false;
            if (!reader.isEmpty)
              throw new RpcError(Code.INTERNAL, `${this.path}: the requests ended in the middle of a message`);
            if (!settle(requests.end())) return;
          } else {
            this.#stream.resume();
            return;
          }
        }
      } catch (error) {
        this.fail(RpcError.from(error));
      }
    };
    this.#stream.on('data', (chunk: Buffer) => {
      try {
        waiting.push(...reader.push(chunk));
      } catch (error) {
        return this.fail(RpcError.from(error));
      }
      pump();
    });
    this.#stream.on('end', () => {
      if (this.#stream.aborted) return;
      halfClosed = true;
      pump();
    });
  }

  #startDeadline(timeoutMs: number | undefined): void {
    if (timeoutMs === undefined || timeoutMs > maxTimerMs || this.#ended) return;
    this.#deadline = setTimeout(() => {
      const error = new RpcError(
        Code.DEADLINE_EXCEEDED,
        `${this.path}: the client's deadline of ${timeoutMs} ms has passed`,
      );
      this.fail(error);
      this.#abort?.abort(error);
    }, timeoutMs);
  }

  /** The outcome is decided; what comes later is ignored. */
  #settle(): void {
    this.#ended = true;
    clearTimeout(this.#deadline);
  }

  /** The stream is gone: with its client, or since the call has ended. */
  #closed(): void {
    if (!this.#ended) this.#settle();
    if (this.#abort && !this.#abort.signal.aborted) this.#abort.abort(callEnded);
  }
}

/** One for all: its stack tells nothing, and taking it costs more than a small call. */
const callEnded = new RpcError(Code.CANCELLED, 'the call has ended');

/** What setTimeout can hold. */
const maxTimerMs = 2 ** 31 - 1;
