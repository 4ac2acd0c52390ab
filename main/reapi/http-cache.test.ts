import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { type Digest, digestKey, digestOf, emptyDigest } from '../../proto/digest.ts';
import { invalidArgument, notFound, RpcError } from '../../proto/status.ts';
import { silentLogger } from '../base/logger.ts';
import { createHttpCache, type HttpCacheBlobs, type HttpCacheOptions } from './http-cache.ts';

class MemoryBlobs implements HttpCacheBlobs {
  readonly stored = new Map<string, Buffer>([[digestKey(emptyDigest), Buffer.alloc(0)]]);
  open = 0;
  failWith: Error | undefined;

  lookupHash(hash: string): Digest | undefined {
    for (const data of this.stored.values()) if (digestOf(data).hash === hash) return digestOf(data);
    return undefined;
  }
  has = (digest: Digest): boolean => this.stored.has(digestKey(digest));
  get(digest: Digest): Buffer {
    const data = this.stored.get(digestKey(digest));
    if (!data) throw notFound('absent');
    return data;
  }
  async *read(digest: Digest, offset: number): AsyncIterable<Buffer> {
    const data = this.get(digest);
    for (let at = offset; at < data.length; at += 65_536) yield data.subarray(at, at + 65_536);
  }
  openWriter(digest: Digest) {
    const chunks: Uint8Array[] = [];
    this.open++;
    return {
      writtenBytes: 0,
      write: (chunk: Uint8Array): void => {
        if (this.failWith) throw this.failWith;
        chunks.push(Buffer.from(chunk));
      },
      commit: async (): Promise<void> => {
        this.open--;
        const data = Buffer.concat(chunks);
        if (digestKey(digestOf(data)) !== digestKey(digest)) throw invalidArgument('the content has another hash');
        this.stored.set(digestKey(digest), data);
      },
      abort: async (): Promise<void> => void this.open--,
    };
  }
}

const key = 'k'.repeat(43);

async function serve(t: TestContext, overrides: Partial<HttpCacheOptions> = {}) {
  const blobs = new MemoryBlobs();
  const values = new Map<string, Uint8Array>();
  const cache = createHttpCache({
    address: { host: '127.0.0.1', port: 0 },
    blobs,
    values: { get: (k) => values.get(k), put: (k, v) => void values.set(k, v) },
    key: undefined,
    logger: silentLogger,
    ...overrides,
  });
  const { port } = await cache.start();
  t.after(() => cache.stop());
  const url = (path: string): string => `http://127.0.0.1:${port}${path}`;
  const put = (path: string, body: RequestInit['body'], headers: Record<string, string> = {}) =>
    fetch(url(path), { method: 'PUT', body, headers, duplex: 'half' } as RequestInit);
  return { blobs, values, port, url, put };
}

/** Sends text as it is and gives what comes back until the server closes or `until` is seen. */
function raw(port: number, text: string, until?: string): Promise<string> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.on('data', (data) => {
      received += data.toString('latin1');
      if (until && received.includes(until)) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(received));
  });
}

const statusOf = async (port: number, headers: string, line = 'GET /status'): Promise<number> =>
  Number((await raw(port, `${line} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`)).split(' ')[1]);

test('cas: what is put is got, small and large, and a wrong hash is refused', async (t) => {
  const { blobs, put, url } = await serve(t);
  for (const data of [Buffer.from('small'), randomBytes(1_000_000)]) {
    const { hash } = digestOf(data);
    assert.equal((await fetch(url(`/cas/${hash}`))).status, 404);
    assert.equal((await put(`/cas/${hash}`, data)).status, 200);
    assert.equal((await put(`/cas/${hash}`, data)).status, 200);
    const head = await fetch(url(`/any/instance/cas/${hash}`), { method: 'HEAD' });
    assert.deepEqual([head.status, head.headers.get('content-length')], [200, String(data.length)]);
    assert.deepEqual(Buffer.from(await (await fetch(url(`/cas/${hash}`))).arrayBuffer()), data);
  }
  const before = blobs.stored.size;
  assert.equal((await put(`/cas/${'0'.repeat(64)}`, 'other')).status, 400);
  assert.equal(blobs.stored.size, before);
  assert.equal((await put(`/cas/${emptyDigest.hash}`, '')).status, 200);
  assert.equal((await fetch(url(`/cas/${emptyDigest.hash}`))).status, 200);
});

test('ac: opaque values of any bytes, one key space an instance, none of them a blob', async (t) => {
  const { put, url, blobs } = await serve(t);
  const hash = digestOf(Buffer.from('key')).hash;
  const body = randomBytes(5000);
  assert.equal((await put(`/ac/${hash}`, body)).status, 200);
  assert.equal((await put(`/main/ac/${hash}`, 'another')).status, 200);
  assert.deepEqual(Buffer.from(await (await fetch(url(`/ac/${hash}`))).arrayBuffer()), body);
  assert.equal(await (await fetch(url(`/main/ac/${hash}`))).text(), 'another');
  assert.equal((await fetch(url(`/ac/${hash}`), { method: 'HEAD' })).status, 200);
  assert.equal((await fetch(url(`/other/ac/${hash}`))).status, 404);
  assert.equal(blobs.stored.size, 1);
});

test('chunked uploads of unknown length, up to the bound', async (t) => {
  const { put, url, blobs } = await serve(t, { maxBufferedBytes: 1000, maxBlobBytes: 2000 });
  const stream = (data: Uint8Array) => new Blob([data as Uint8Array<ArrayBuffer>]).stream();
  const data = randomBytes(900);
  const { hash } = digestOf(data);
  assert.equal((await put(`/cas/${hash}`, stream(data))).status, 200);
  assert.equal((await fetch(url(`/cas/${hash}`))).status, 200);
  const before = blobs.stored.size;
  const over = randomBytes(1500);
  assert.equal((await put(`/cas/${digestOf(over).hash}`, stream(over))).status, 413);
  assert.equal((await put(`/ac/${digestOf(over).hash}`, over)).status, 413);
  assert.equal((await put(`/cas/${digestOf(over).hash}`, over)).status, 200);
  assert.equal((await put(`/cas/${hash}`, randomBytes(2001))).status, 413);
  assert.equal(blobs.stored.size, before + 1);
});

test('Expect: 100-continue is answered, and not where the request is refused', async (t) => {
  const { port } = await serve(t);
  const { hash } = digestOf(Buffer.from('hello'));
  const headers = (host: string) =>
    `PUT /cas/${hash} HTTP/1.1\r\nHost: ${host}\r\nExpect: 100-continue\r\nContent-Length: 5\r\nConnection: close\r\n\r\n`;
  assert.match(await raw(port, headers(`127.0.0.1:${port}`), '100 Continue'), /^HTTP\/1\.1 100/);
  assert.match(await raw(port, `${headers(`127.0.0.1:${port}`)}hello`), /^HTTP\/1\.1 100[\s\S]*HTTP\/1\.1 200/);
  assert.match(await raw(port, headers('evil.example')), /^HTTP\/1\.1 403/);
});

test('a web page and a rebound name get nothing', async (t) => {
  const { port } = await serve(t, { hostNames: ['desk.lan'] });
  const own = `Host: 127.0.0.1:${port}`;
  const rows: [string, number][] = [
    [own, 200],
    [`Host: localhost:${port}`, 200],
    [`Host: LOCALHOST:${port}`, 200],
    [`Host: [::1]:${port}`, 200],
    [`Host: desk.lan:${port}`, 200],
    [`${own}\r\nSec-Fetch-Site: none`, 200],
    [`${own}\r\nSec-Fetch-Site: same-origin\r\nOrigin: http://127.0.0.1:${port}`, 200],
    [`Host: evil.example:${port}`, 403],
    [`Host: 127.0.0.1.evil.example:${port}`, 403],
    [`Host: localhost.evil.example:${port}`, 403],
    ['Host: 127.0.0.1', 403],
    ['Host: localhost:1', 403],
    [`Host: user@127.0.0.1:${port}`, 403],
    [`Host: 127.0.0.1:${port}:${port}`, 403],
    ['Host: ', 403],
    [`${own}\r\nOrigin: http://evil.example`, 403],
    [`${own}\r\nOrigin: null`, 403],
    [`${own}\r\nOrigin: http://localhost:3000`, 403],
    [`${own}\r\nSec-Fetch-Site: cross-site`, 403],
    [`${own}\r\nSec-Fetch-Site: same-site`, 403],
  ];
  for (const [headers, expected] of rows) assert.equal(await statusOf(port, headers), expected, headers);
  const refused = await raw(port, 'GET /status HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
  assert.match(refused, /content-length: 0/);
  assert.equal(await statusOf(port, `Host: evil.example\r\nOrigin: http://evil.example`, 'OPTIONS /ac/x'), 403);
});

test('nothing that is sent would be rendered, and no site is told that it may read', async (t) => {
  const { put, url } = await serve(t);
  const page = '<script>alert(1)</script>';
  const { hash } = digestOf(Buffer.from(page));
  await put(`/cas/${hash}`, page);
  const { headers } = await fetch(url(`/cas/${hash}`));
  assert.equal(headers.get('content-type'), 'application/octet-stream');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('content-disposition'), 'attachment');
  assert.match(headers.get('content-security-policy') ?? '', /sandbox/);
  assert.equal(headers.get('access-control-allow-origin'), null);
});

test('the key is asked for, as header, bearer token or password', async (t) => {
  const { port } = await serve(t, { key });
  const own = `Host: 127.0.0.1:${port}`;
  const basic = (text: string) => `Authorization: Basic ${Buffer.from(text).toString('base64')}`;
  const rows: [string, number][] = [
    [own, 401],
    [`${own}\r\nX-Outboard-Key: ${key}`, 200],
    [`${own}\r\nX-Outboard-Key: ${key.slice(1)}`, 401],
    [`${own}\r\nAuthorization: Bearer ${key}`, 200],
    [`${own}\r\nAuthorization: Bearer wrong`, 401],
    [`${own}\r\nAuthorization: Bearer`, 401],
    [`${own}\r\n${basic(`anyone:${key}`)}`, 200],
    [`${own}\r\n${basic(`${key}:`)}`, 401],
    [`Host: evil.example\r\nX-Outboard-Key: ${key}`, 403],
  ];
  for (const [headers, expected] of rows) assert.equal(await statusOf(port, headers), expected, headers);
});

test('wrong paths and methods', async (t) => {
  const { port } = await serve(t);
  const own = `Host: 127.0.0.1:${port}`;
  const hash = 'a'.repeat(64);
  const rows: [string, number][] = [
    [`GET /cas/${hash.slice(1)}`, 404],
    [`GET /cas/${hash.toUpperCase()}`, 404],
    [`GET /cas/../cas/${hash}`, 404],
    [`GET /`, 404],
    [`GET //cas/${hash}`, 404],
    [`DELETE /cas/${hash}`, 405],
    [`POST /ac/${hash}`, 405],
    [`PUT /status`, 404],
  ];
  for (const [line, expected] of rows) assert.equal(await statusOf(port, own, line), expected, line);
});

test('a full disk is 507, a failure of the store 500', async (t) => {
  const { put, blobs } = await serve(t);
  const { hash } = digestOf(Buffer.from('x'));
  const noSpace = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  for (const [error, status] of [
    [new RpcError(8, 'the bound is reached'), 507],
    [noSpace, 507],
    [new Error('broken'), 500],
  ] as const) {
    blobs.failWith = error;
    assert.equal((await put(`/cas/${hash}`, 'x')).status, status);
  }
  assert.equal(blobs.open, 0);
});

test('an upload that breaks off stores nothing', async (t) => {
  const { port, blobs, values } = await serve(t);
  const { hash } = digestOf(Buffer.from('hello'));
  for (const path of [`/cas/${hash}`, `/ac/${hash}`]) {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`PUT ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 5\r\n\r\nhel`, () =>
          setTimeout(() => resolve(void socket.destroy()), 50),
        );
      });
    });
  }
  while (blobs.open > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(blobs.stored.size, 1);
  assert.equal(values.size, 0);
});

test('a client that dribbles is cut off, in its headers and in its body', async (t) => {
  const { port, blobs } = await serve(t, { headersTimeoutMs: 100, idleTimeoutMs: 200 });
  assert.match(await raw(port, 'GET /status HTTP/1.1\r\nHost: '), /^(HTTP\/1\.1 408|$)/);
  const { hash } = digestOf(Buffer.from('hello'));
  await raw(port, `PUT /cas/${hash} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 5\r\n\r\nh`);
  while (blobs.open > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(blobs.stored.size, 1);
});
