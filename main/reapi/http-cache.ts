/**
 * The HTTP cache protocol in bazel-remote's layout, for Bazel, ccache, sccache and curl: GET, HEAD and PUT of
 * `[/<instance>]/cas/<64 hex>` (the blob store, content checked against the hash) and `[/<instance>]/ac/<64 hex>` (opaque
 * values in a key space of their own, which GetActionResult never returns); GET `/status`.
 */
import { hash as hashOnce } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Digest } from '../../proto/digest.ts';
import { Code, RpcError } from '../../proto/status.ts';
import type { Logger } from '../base/logger.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import { inertHeaders, refusal } from './http-guard.ts';

/** The blob store, and a way from a hash alone to its digest: HTTP names no sizes. */
export type HttpCacheBlobs = Pick<BlobStore, 'get' | 'has' | 'read' | 'openWriter'> & {
  lookupHash(hash: string): Digest | undefined;
};

/** Opaque values; a key is 64 lower-case hex digits. */
export interface HttpCacheValues {
  get(key: string): Uint8Array | undefined | Promise<Uint8Array | undefined>;
  put(key: string, value: Uint8Array): void | Promise<void>;
}

export interface HttpCacheOptions {
  /** Port 0 = any. */
  address: { host: string; port: number };
  blobs: HttpCacheBlobs;
  values: HttpCacheValues;
  /** Undefined = no credential is asked for. */
  key: string | undefined;
  tls?: { cert: Buffer; key: Buffer } | undefined;
  /** Names under which clients reach this listener, beside `address.host` and the loopback ones. */
  hostNames?: readonly string[];
  logger: Logger;
  /** Over it: 413. */
  maxBlobBytes?: number;
  /** Bound of what is held in memory: an `/ac/` value, or a blob sent without Content-Length. Over it: 413. */
  maxBufferedBytes?: number;
  /** For headers to arrive, and between two pieces of a body. */
  headersTimeoutMs?: number;
  idleTimeoutMs?: number;
}

export interface HttpCache {
  /** The address that was bound. */
  start(): Promise<{ host: string; port: number }>;
  /** Ends open connections too. */
  stop(): Promise<void>;
}

/** Blobs up to this size are answered in one piece. */
const wholeBytes = 256 * 1024;
const path = /^(?:\/(?<instance>[\w.%-][\w./%-]*))?\/(?<kind>ac|cas)\/(?<hash>[0-9a-f]{64})$/;

export function createHttpCache(options: HttpCacheOptions): HttpCache {
  const { blobs, values, logger } = options;
  const maxBlobBytes = options.maxBlobBytes ?? 2 ** 40;
  const maxBufferedBytes = options.maxBufferedBytes ?? 64 * 2 ** 20;
  const headersTimeout = options.headersTimeoutMs ?? 10_000;
  const serverOptions = {
    headersTimeout,
    requestTimeout: 0,
    connectionsCheckingInterval: Math.ceil(headersTimeout / 2),
  };
  const server: Server = options.tls
    ? createTlsServer({ ...serverOptions, ...options.tls })
    : createServer(serverOptions);
  // A body may take as long as it flows; one that stalls ends here.
  server.setTimeout(options.idleTimeoutMs ?? 60_000, (socket) => socket.destroy());
  server.maxConnections = 1024;
  let port = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse, awaitsContinue: boolean): Promise<void> => {
    const hostNames = [options.address.host, ...(options.hostNames ?? [])];
    const refused = refusal(request.headers, { hostNames, port, key: options.key });
    if (refused === 403) return reply(response, 403);
    if (refused === 401) {
      response.setHeader('www-authenticate', 'Basic realm="Outboard"');
      return reply(
        response,
        401,
        'send the key: as x-outboard-key, a bearer token, or the password of basic authentication',
      );
    }
    const { pathname, method } = { pathname: (request.url ?? '').split('?', 1)[0]!, method: request.method };
    const isRead = method === 'GET' || method === 'HEAD';
    if (pathname === '/status' && isRead)
      return reply(response, 200, JSON.stringify({ ServerTime: Math.floor(Date.now() / 1000) }));
    const parts = path.exec(pathname)?.groups as { instance?: string; kind: 'ac' | 'cas'; hash: string } | undefined;
    if (!parts)
      return reply(
        response,
        404,
        'expected [/<instance>]/ac/<hash> or [/<instance>]/cas/<hash>, with 64 lower-case hex digits',
      );
    // Instances share the blobs, whose names are their content, and not the values.
    const key =
      parts.instance === undefined ? parts.hash : hashOnce('sha256', `${parts.instance}/${parts.hash}`, 'hex');
    if (isRead) return parts.kind === 'ac' ? sendValue(response, key) : sendBlob(request, response, parts.hash);
    if (method !== 'PUT') {
      response.setHeader('allow', 'GET, HEAD, PUT');
      return reply(response, 405, 'only GET, HEAD and PUT; what is stored goes by age, or by `outboard evict`');
    }
    const length = contentLength(request);
    const bound = parts.kind === 'ac' || length === undefined ? maxBufferedBytes : maxBlobBytes;
    if (length !== undefined && length > bound) return reply(response, 413, `at most ${bound} bytes`);
    if (awaitsContinue) response.writeContinue();
    if (parts.kind === 'cas' && length !== undefined) {
      await storeBlob(bodyOf(request), { hash: parts.hash, sizeBytes: length });
    } else {
      const body = await readWhole(request, bound);
      if (parts.kind === 'ac') await values.put(key, body);
      else await storeBlob([body], { hash: parts.hash, sizeBytes: body.length });
    }
    return reply(response, 200);
  };

  const sendValue = async (response: ServerResponse, key: string): Promise<void> => {
    const value = await values.get(key);
    if (value === undefined) return reply(response, 404);
    return reply(response, 200, value);
  };

  const sendBlob = async (request: IncomingMessage, response: ServerResponse, hash: string): Promise<void> => {
    const digest = blobs.lookupHash(hash);
    if (!digest || !blobs.has(digest)) return reply(response, 404);
    if (request.method === 'HEAD') {
      response.writeHead(200, { ...inertHeaders, 'content-length': digest.sizeBytes });
      response.end();
    } else if (digest.sizeBytes <= wholeBytes) {
      reply(response, 200, await blobs.get(digest));
    } else {
      response.writeHead(200, { ...inertHeaders, 'content-length': digest.sizeBytes });
      await pipeline(Readable.from(blobs.read(digest, 0, 0), { objectMode: false }), response);
    }
  };

  const storeBlob = async (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, digest: Digest): Promise<void> => {
    const writer = blobs.openWriter(digest);
    try {
      for await (const chunk of chunks) await writer.write(chunk);
    } catch (error) {
      await writer.abort();
      throw error;
    }
    await writer.commit();
  };

  const handle = (request: IncomingMessage, response: ServerResponse, awaitsContinue: boolean): void => {
    answer(request, response, awaitsContinue).catch((error: unknown) => {
      if (response.headersSent || response.destroyed || request.errored) return void response.destroy();
      const status = statusOf(error);
      if (status === 500) logger.error('http cache: a request failed', { error });
      reply(response, status, error instanceof Error ? error.message : undefined);
    });
  };
  server.on('request', (request, response) => handle(request, response, false));
  server.on('checkContinue', (request, response) => handle(request, response, true));

  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.address.port, options.address.host, () => {
          server.off('error', reject);
          server.on('error', (error) => logger.error('the HTTP cache failed to take a connection', { error }));
          const bound = server.address() as AddressInfo;
          port = bound.port;
          resolve({ host: bound.address, port });
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class TooLarge extends Error {}

/** Ends the response; where a body is still coming, the connection closes rather than reading it all. */
function reply(response: ServerResponse, status: number, body: string | Uint8Array = ''): void {
  const bytes = typeof body === 'string' ? Buffer.from(body === '' ? '' : `${body}\n`) : body;
  const unread = !response.req.complete && status >= 400;
  response.writeHead(status, {
    ...inertHeaders,
    'content-length': bytes.length,
    ...(unread ? { connection: 'close' } : {}),
  });
  response.end(bytes);
}

function contentLength(request: IncomingMessage): number | undefined {
  const given = request.headers['content-length'];
  return given === undefined ? undefined : Number(given);
}

/** Leaving the loop early keeps the connection, so that the answer arrives. */
const bodyOf = (request: IncomingMessage): AsyncIterable<Buffer> => ({
  [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>,
});

async function readWhole(request: IncomingMessage, bound: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bodyOf(request)) {
    size += chunk.length;
    if (size > bound) throw new TooLarge(`at most ${bound} bytes without Content-Length and for /ac/`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function statusOf(error: unknown): number {
  if (error instanceof TooLarge) return 413;
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return 507;
  if (!(error instanceof RpcError)) return 500;
  if (error.code === Code.INVALID_ARGUMENT) return 400;
  if (error.code === Code.RESOURCE_EXHAUSTED) return 507;
  // A blob that is gone or damaged since it was looked up is a miss for a cache.
  return error.code === Code.NOT_FOUND ? 404 : 500;
}
