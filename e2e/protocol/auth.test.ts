/** The key: every service asks for it, by gRPC and HTTP, and it is taken as a header or as a bearer token. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Code } from '../../proto/status.ts';
import { Api, actionCache, byteStream, cas, execution, operations, outcomeOf } from './api.ts';
import { http } from './http.ts';
import { blobCount, sample, useEngine } from './rows.ts';

const fixture = useEngine({ auth: 'key' });

const wrongKeys: [what: string, metadata: (key: string) => Record<string, string>][] = [
  ['no key', () => ({})],
  ['an empty key', () => ({ 'x-outboard-key': '' })],
  ['another key', () => ({ 'x-outboard-key': 'wrong' })],
  ['the key cut short', (key) => ({ 'x-outboard-key': key.slice(0, -1) })],
  ['the key and more', (key) => ({ 'x-outboard-key': `${key}0` })],
  ['the key in other letters', (key) => ({ 'x-outboard-key': flipCase(key) })],
  ['a wrong bearer token', () => ({ authorization: 'Bearer wrong' })],
  ['the key as another scheme', (key) => ({ authorization: `Token ${key}` })],
  ['the bare key as authorization', (key) => ({ authorization: key })],
  ['a wrong header beside the right token', (key) => ({ 'x-outboard-key': 'wrong', authorization: `Bearer ${key}` })],
];
const rightKeys: [what: string, metadata: (key: string) => Record<string, string>][] = [
  ['the header', (key) => ({ 'x-outboard-key': key })],
  ['a bearer token', (key) => ({ authorization: `Bearer ${key}` })],
  ['a bearer token in small letters', (key) => ({ authorization: `bearer ${key}` })],
];

const methods = [
  `${cas}/FindMissingBlobs`,
  `${cas}/BatchUpdateBlobs`,
  `${cas}/BatchReadBlobs`,
  `${cas}/GetTree`,
  `${actionCache}/GetActionResult`,
  `${actionCache}/UpdateActionResult`,
  `${execution}/Execute`,
  `${execution}/WaitExecution`,
  `${operations}/ListOperations`,
  `${operations}/CancelOperation`,
  `${byteStream}/Read`,
  `${byteStream}/QueryWriteStatus`,
  '/build.bazel.remote.execution.v2.Capabilities/GetCapabilities',
  '/grpc.health.v1.Health/Check',
  '/no.such.Service/Method',
];

const flipCase = (key: string): string =>
  [...key].map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join('');
const key = (): string => fixture.engine.key ?? '';

for (const [what, metadata] of wrongKeys) {
  test(`gRPC with ${what}: UNAUTHENTICATED for every method, and nothing of the key in the message`, async (t) => {
    fixture.engine.reportTo(t);
    const api = new Api(fixture.engine.grpc, { metadata: metadata(key()) });
    t.after(() => api.close());
    const before = await blobCount(fixture.engine);
    for (const path of methods) {
      const { code, message } = await outcomeOf(api.unaryBytes(path, Buffer.alloc(0)));
      assert.equal(code, Code.UNAUTHENTICATED, path);
      assert.ok(message !== '' && !message.includes(key()));
    }
    const { data } = sample();
    assert.equal((await outcomeOf(api.write(data))).code, Code.UNAUTHENTICATED);
    assert.equal((await outcomeOf(api.batchUpdate([data]))).code, Code.UNAUTHENTICATED);
    assert.equal(await blobCount(fixture.engine), before);
  });

  test(`HTTP with ${what}: 401`, async () => {
    const { data, digest } = sample();
    const put = await http(fixture.engine.http, 'PUT', `/cas/${digest.hash}`, metadata(key()), data);
    const get = await http(fixture.engine.http, 'GET', '/status', metadata(key()));
    assert.deepEqual([put.status, get.status], [401, 401]);
    assert.ok(!get.body.toString().includes(key()));
    assert.ok(await fixture.api.isMissing(digest));
  });
}

for (const [what, metadata] of rightKeys) {
  test(`${what} with the key is taken, by gRPC and HTTP`, async (t) => {
    fixture.engine.reportTo(t);
    const api = new Api(fixture.engine.grpc, { metadata: metadata(key()) });
    t.after(() => api.close());
    const { data, digest } = sample();
    await api.upload(data);
    assert.ok(data.equals(await api.read(digest)));
    const got = await http(fixture.engine.http, 'GET', `/cas/${digest.hash}`, metadata(key()));
    assert.equal(got.status, 200);
    assert.ok(data.equals(got.body));
  });
}

test('HTTP: the key as the password of basic authentication, for tools that have no headers', async () => {
  const basic = (password: string) => ({
    authorization: `Basic ${Buffer.from(`user:${password}`).toString('base64')}`,
  });
  assert.equal((await http(fixture.engine.http, 'GET', '/status', basic(key()))).status, 200);
  assert.equal((await http(fixture.engine.http, 'GET', '/status', basic('wrong'))).status, 401);
});
