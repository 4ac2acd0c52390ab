/**
 * The calls over a unix socket in a 0700 folder, for the `outboard` command: `POST /call/<name>` with a JSON request,
 * answered by `{"result"}` or `{"error": {code, message, fix}}`; `GET /blob?digest=…` answers a blob's bytes. Who may
 * open the socket is the user's own process, so there is no key here, and no web page can reach it.
 */
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CallError } from './call-error.ts';
import type { Handlers } from './handlers.ts';
import { isCallName } from './requests.ts';

const maxRequestBytes = 1 << 20;

export interface SocketTransport {
  /** Throws where another engine answers on the same socket. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createSocketTransport(path: string, handlers: Handlers): SocketTransport {
  const server = createServer({ headersTimeout: 10_000 }, (request, response) => {
    answer(request, response, handlers).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      const failure = CallError.from(error).toFailure();
      sendJson(response, failure.code === 'INTERNAL' ? 500 : 400, { error: failure });
    });
  });
  return {
    async start() {
      if (await isAnswered(path)) {
        throw new Error(
          `another engine already runs here (it answers on ${path}): stop it, or choose another folder with --root DIR`,
        );
      }
      // Left behind by an engine that was killed.
      rmSync(path, { force: true });
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(path, () => {
          server.off('error', reject);
          // A socket that cannot be accepted (too many open files) costs that one call, not the engine.
          server.on('error', () => {});
          resolve();
        });
      });
      chmodSync(path, 0o600);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, handlers: Handlers): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://engine');
  if (request.method === 'GET' && url.pathname === '/blob') return sendBlob(url.searchParams, response, handlers);
  const name = /^\/call\/([\w.]+)$/.exec(url.pathname)?.[1] ?? '';
  if (request.method !== 'POST' || !isCallName(name)) {
    throw new CallError(
      'NOT_FOUND',
      `no call ${request.method} ${url.pathname}`,
      'the engine and this command may be of different versions',
    );
  }
  sendJson(response, 200, { result: await handlers.call(name, await readJson(request)) });
}

async function sendBlob(query: URLSearchParams, response: ServerResponse, handlers: Handlers): Promise<void> {
  const numbers = ['offset', 'limit'].filter((k) => query.has(k)).map((k) => [k, Number(query.get(k))] as const);
  const { chunks } = handlers.readBlob({ digest: query.get('digest') ?? '', ...Object.fromEntries(numbers) });
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  await pipeline(Readable.from(chunks, { objectMode: false }), response);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxRequestBytes)
      throw new CallError('INVALID_ARGUMENT', `a request has at most ${maxRequestBytes} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || '{}');
  } catch {
    throw new CallError('INVALID_ARGUMENT', 'the request is not JSON');
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
