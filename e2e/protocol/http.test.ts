/** The HTTP cache in bazel-remote's layout, and that a web page gets nothing of it. */
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { emptyDigest } from '../../proto/digest.ts';
import { Code } from '../../proto/status.ts';
import { type HttpReply, http } from './http.ts';
import { row, sample, storeUnchanged, useEngine } from './rows.ts';

const fixture = useEngine();
const call = (method: string, path: string, headers = {}, body?: Uint8Array): Promise<HttpReply> =>
  http(fixture.engine.http, method, path, headers, body);

for (const size of [1, 1000, 300_000, 3_000_000]) {
  row(fixture, `a blob of ${size} bytes: put, head, get, and the same by gRPC`, async (api) => {
    const { data, digest } = sample(size);
    const path = `/cas/${digest.hash}`;
    assert.equal((await call('GET', path)).status, 404);
    assert.equal((await call('HEAD', path)).status, 404);
    assert.equal((await call('PUT', path, {}, data)).status, 200);
    const head = await call('HEAD', path);
    assert.deepEqual([head.status, head.headers['content-length'], head.body.length], [200, String(size), 0]);
    assert.ok(data.equals((await call('GET', path)).body));
    assert.ok(data.equals((await call('GET', `/any/instance${path}`)).body));
    assert.ok(data.equals(await api.read(digest)));
    const other = sample(size);
    await api.upload(other.data);
    assert.ok(other.data.equals((await call('GET', `/cas/${other.digest.hash}`)).body));
  });

  row(fixture, `a blob of ${size} bytes without Content-Length`, async () => {
    const { data, digest } = sample(size);
    const headers = { 'transfer-encoding': 'chunked' };
    assert.equal((await call('PUT', `/cas/${digest.hash}`, headers, data)).status, 200);
    assert.ok(data.equals((await call('GET', `/cas/${digest.hash}`)).body));
  });

  row(fixture, `${size} bytes under another hash: 400, and nothing stored`, async (api) => {
    const [one, other] = [sample(size), sample(size)];
    await storeUnchanged(fixture, 0, async () => {
      for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
        assert.equal((await call('PUT', `/cas/${one.digest.hash}`, headers, other.data)).status, 400);
      }
      assert.ok((await api.isMissing(one.digest)) && (await api.isMissing(other.digest)));
    });
  });
}

test('the empty blob is there, and may be put', async () => {
  assert.equal((await call('GET', `/cas/${emptyDigest.hash}`)).status, 200);
  assert.equal((await call('PUT', `/cas/${emptyDigest.hash}`, {}, Buffer.alloc(0))).status, 200);
});

row(fixture, '/ac/ takes any bytes under any key, apart from GetActionResult and from other instances', async (api) => {
  const key = createHash('sha256').update(randomBytes(8)).digest('hex');
  assert.equal((await call('GET', `/ac/${key}`)).status, 404);
  for (const value of [Buffer.from('not an ActionResult'), randomBytes(100_000), Buffer.alloc(0)]) {
    assert.equal((await call('PUT', `/ac/${key}`, {}, value)).status, 200);
    const got = await call('GET', `/ac/${key}`);
    assert.equal(got.status, 200);
    assert.ok(value.equals(got.body));
  }
  assert.equal((await call('GET', `/other/ac/${key}`)).status, 404);
  assert.equal((await call('GET', `/cas/${key}`)).status, 404);
  for (const sizeBytes of [1, 100, 2 ** 40]) {
    await assert.rejects(api.getActionResult({ hash: key, sizeBytes }), { code: Code.NOT_FOUND });
  }
});

row(fixture, 'results of executions are not under /ac/', async (api) => {
  const { digest } = sample();
  await api.updateActionResult(digest, { stdoutRaw: Buffer.from('secret') });
  assert.equal((await call('GET', `/ac/${digest.hash}`)).status, 404);
});

const hash = 'a'.repeat(64);
for (const path of [
  '/',
  '/cas/',
  `/cas/${hash.toUpperCase()}`,
  `/cas/${hash.slice(1)}`,
  `/cas/${hash}0`,
  `/cas/${hash}/100`,
  `/../../etc/passwd`,
  `//cas/${hash}`,
  `/CAS/${hash}`,
  `/cas.v2/${hash}`,
  `/ac/%2e%2e/${hash.slice(6)}`,
  `/ac/${hash}%00`,
]) {
  test(`${path} is 404 to read and to write`, async () => {
    assert.equal((await call('GET', path)).status, 404);
    assert.equal((await call('PUT', path, {}, Buffer.from('x'))).status, 404);
  });
}

for (const method of ['DELETE', 'POST', 'PATCH', 'OPTIONS']) {
  row(fixture, `${method} is refused, and what is there stays`, async (api) => {
    const { data, digest } = sample();
    await api.upload(data);
    assert.equal((await call(method, `/cas/${digest.hash}`, {}, data)).status, 405);
    assert.ok(!(await api.isMissing(digest)));
  });
}

const port = (): string => fixture.engine.http.split(':')[1] ?? '';
const hostile: [what: string, headers: () => Record<string, string>][] = [
  ['a foreign Host', () => ({ host: `evil.example:${port()}` })],
  ['a Host that begins as ours', () => ({ host: `127.0.0.1.evil.example:${port()}` })],
  ['a Host of localhost’s subdomain', () => ({ host: `x.localhost.evil.example:${port()}` })],
  ['our Host with another port', () => ({ host: '127.0.0.1:1' })],
  ['our Host without a port', () => ({ host: '127.0.0.1' })],
  ['a Host with a user', () => ({ host: `127.0.0.1:${port()}@evil.example` })],
  ['a foreign Origin', () => ({ origin: 'https://evil.example' })],
  ['a null Origin', () => ({ origin: 'null' })],
  ['an Origin of another port here', () => ({ origin: 'http://127.0.0.1:1' })],
  ['Sec-Fetch-Site cross-site', () => ({ 'sec-fetch-site': 'cross-site' })],
  ['Sec-Fetch-Site same-site', () => ({ 'sec-fetch-site': 'same-site' })],
  [
    'our Host as the Origin of a rebound name',
    () => ({ host: `evil.example:${port()}`, origin: `http://evil.example:${port()}` }),
  ],
];
for (const [what, headers] of hostile) {
  row(fixture, `${what}: 403 to read and to write, nothing stored, nothing told`, async (api) => {
    const [there, fresh] = [sample(), sample()];
    await api.upload(there.data);
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      const reply = await call(method, `/cas/${there.digest.hash}`, headers());
      assert.deepEqual([reply.status, reply.body.length], [403, 0], method);
      assert.equal(reply.headers['access-control-allow-origin'], undefined);
    }
    assert.equal((await call('GET', '/status', headers())).status, 403);
    assert.equal((await call('PUT', `/cas/${fresh.digest.hash}`, headers(), fresh.data)).status, 403);
    assert.ok(await api.isMissing(fresh.digest));
  });
}

for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]', '127.1.2.3']) {
  test(`Host ${host} with our port is ours`, async () => {
    assert.equal((await call('GET', '/status', { host: `${host}:${port()}` })).status, 200);
  });
}

row(fixture, 'what is answered is inert in a browser', async (api) => {
  const page = Buffer.from(`<script>alert(${Math.random()})</script>`);
  await api.upload(page);
  const { headers } = await call('GET', `/cas/${createHash('sha256').update(page).digest('hex')}`);
  assert.equal(headers['content-type'], 'application/octet-stream');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.match(String(headers['content-disposition']), /attachment/);
  assert.equal(headers['access-control-allow-origin'], undefined);
});

test('gRPC on the HTTP port, and HTTP on the gRPC port, do no harm', async () => {
  const { status } = await http(fixture.engine.grpc, 'GET', '/status').catch(() => ({ status: 0 }));
  assert.notEqual(status, 200);
  assert.equal((await call('GET', '/status')).status, 200);
});
