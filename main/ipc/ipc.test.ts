import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { type Digest, digestOf } from '../../proto/digest.ts';
import type { StoredAction } from '../history/records.ts';
import { CallError } from './call-error.ts';
import type { ActionSummary, EngineStatus } from './contract.ts';
import { createHandlers, type HandlerDeps } from './handlers.ts';
import { createSocketTransport } from './transport-socket.ts';

const folder = mkdtempSync(join(tmpdir(), 'outboard-ipc-'));
after(() => rmSync(folder, { recursive: true }));

const blob = Buffer.from('hello blob');
const blobDigest = digestOf(blob);

const inFlight: ActionSummary = {
  operationName: 'operations/running-1',
  actionDigest: digestOf(Buffer.from('running')),
  state: 'running',
  toolName: 'bazel',
  invocationId: 'build',
  mnemonic: 'CppLink',
  target: '//app:app',
  firstOutput: 'app',
  argv: 'gcc -o app',
  machine: 'This computer',
  cached: false,
  signal: '',
  statusCode: 0,
  statusMessage: '',
  queuedAtMs: 1,
};

const stored = (name: string): StoredAction => {
  const { state: _, ...rest } = inFlight;
  return {
    ...rest,
    id: 1,
    operationName: `operations/${name}`,
    actionDigest: digestOf(Buffer.from(name)),
    toolVersion: '1',
    exitCode: 1,
    completedAtMs: 2,
    stdoutRaw: Buffer.from('out'),
    stderrDigest: blobDigest,
  };
};

function fakes(): HandlerDeps {
  const blobs = new Map([[blobDigest.hash, blob]]);
  return {
    engine: {
      status: () => ({ version: '0' }) as EngineStatus,
      operations: () => [inFlight],
      why: () => undefined,
      cancel: (name) => name === inFlight.operationName,
    },
    history: {
      list: (filter) => (filter?.state === 'failed' ? [stored('a')] : [stored('a'), stored('b')]),
      get: (reference) => [stored('a'), stored('b')].filter((a) => a.operationName.startsWith(reference)),
    },
    blobs: {
      has: (digest) => blobs.has(digest.hash),
      lookupHash: (hash) => (blobs.has(hash) ? blobDigest : undefined),
      async *read(_: Digest, offset: number, limit: number) {
        yield blob.subarray(offset, limit === 0 ? undefined : offset + limit);
      },
      evict: (digest) => blobs.delete(digest.hash),
      scrub: async () => ({ blobs: 1, bytes: 10, damaged: [] }),
    },
    actionCache: { get: () => new Uint8Array([1, 2]) },
    doctor: async () => [],
    clients: () => [],
  };
}

const failure = (code: string, message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof CallError);
  assert.equal(error.code, code);
  assert.match(error.message, message);
  return true;
};

test('requests are checked, each wrong field is named', async () => {
  const { call, readBlob } = createHandlers(fakes());
  await assert.rejects(
    call('status', { more: 1 }),
    failure('INVALID_ARGUMENT', /unknown field "more"; known are none/),
  );
  await assert.rejects(call('status', []), failure('INVALID_ARGUMENT', /must be a JSON object/));
  await assert.rejects(call('actions.get', {}), failure('INVALID_ARGUMENT', /action must be a text/));
  await assert.rejects(
    call('actions.list', { limit: 1e9 }),
    failure('INVALID_ARGUMENT', /limit must be a whole number/),
  );
  await assert.rejects(
    call('actions.list', { state: 'x' }),
    failure('INVALID_ARGUMENT', /state must be one of queued/),
  );
  assert.throws(() => readBlob({ digest: blobDigest.hash, offset: -1 }), failure('INVALID_ARGUMENT', /offset/));
  assert.throws(() => readBlob({ digest: blobDigest.hash, offset: 11 }), failure('INVALID_ARGUMENT', /past the end/));
});

test('actions: in flight before history, ambiguous names refused', async () => {
  const { call } = createHandlers(fakes());
  assert.equal((await call('actions.get', { action: 'operations/running' })).state, 'running');
  assert.equal((await call('actions.get', { action: inFlight.actionDigest.hash.slice(0, 12) })).state, 'running');
  const a = await call('actions.get', { action: 'operations/a' });
  assert.deepEqual([a.state, a.stdout, a.stderr], ['finished', { base64: 'b3V0' }, { digest: blobDigest }]);
  const deps = fakes();
  deps.engine.operations = () => [];
  const quiet = createHandlers(deps);
  await assert.rejects(
    quiet.call('actions.get', { action: 'operations/' }),
    failure('AMBIGUOUS', /fits several actions/),
  );
  await assert.rejects(quiet.call('actions.get', { action: 'nothing' }), failure('NOT_FOUND', /no action nothing/));
});

test('actions.list takes what is in flight from the engine and the rest from history', async () => {
  const { call } = createHandlers(fakes());
  const names = async (request: object) => (await call('actions.list', request)).actions.map((a) => a.operationName);
  assert.deepEqual(await names({ state: 'running' }), ['operations/running-1']);
  assert.deepEqual(await names({ state: 'running', text: 'APP' }), ['operations/running-1']);
  assert.deepEqual(await names({ state: 'running', text: 'other' }), []);
  assert.deepEqual(await names({ state: 'queued' }), []);
  assert.deepEqual(await names({ state: 'failed' }), ['operations/a']);
  assert.deepEqual(await names({}), ['operations/a', 'operations/b']);
});

test('actions.cancel and actions.why on one that has ended', async () => {
  const { call } = createHandlers(fakes());
  assert.deepEqual(await call('actions.cancel', { action: 'operations/running-1' }), {
    operationName: 'operations/running-1',
  });
  await assert.rejects(
    call('actions.cancel', { action: 'operations/a' }),
    failure('FAILED_PRECONDITION', /ended already/),
  );
  assert.match((await call('actions.why', { action: 'operations/a' })).summary, /has ended/);
});

test('blobs by hash and by digest; evict', async () => {
  const { call, readBlob } = createHandlers(fakes());
  const { hash } = blobDigest;
  assert.deepEqual(await call('blobs.stat', { digest: hash }), { digest: blobDigest });
  assert.deepEqual(await call('blobs.stat', { digest: `${hash}/10` }), { digest: blobDigest });
  await assert.rejects(call('blobs.stat', { digest: 'f'.repeat(64) }), failure('NOT_FOUND', /no blob/));
  await assert.rejects(call('blobs.stat', { digest: 'zz/1' }), failure('INVALID_ARGUMENT', /64 lower-case hex/));
  await call('blobs.evict', { digest: hash });
  assert.throws(() => readBlob({ digest: hash }), failure('NOT_FOUND', /no blob/));
});

async function serve(t: TestContext, path: string) {
  const transport = createSocketTransport(path, createHandlers(fakes()));
  await transport.start();
  t.after(() => transport.stop());
}

function send(socketPath: string, method: string, path: string, body = ''): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, method, path }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
      resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
    });
    sent.on('error', reject).end(body);
  });
}

test('the socket carries calls, failures and blobs', async (t) => {
  const path = join(folder, 'a.sock');
  await serve(t, path);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(await send(path, 'POST', '/call/status'), { status: 200, body: '{"result":{"version":"0"}}' });
  const wrong = await send(path, 'POST', '/call/actions.get', '{"action": "none"}');
  assert.equal(wrong.status, 400);
  assert.deepEqual(JSON.parse(wrong.body).error.code, 'NOT_FOUND');
  assert.equal(
    JSON.parse((await send(path, 'POST', '/call/status', '{"')).body).error.message,
    'the request is not JSON',
  );
  assert.equal((await send(path, 'POST', '/call/toString')).status, 400);
  assert.equal((await send(path, 'POST', '/call/blobs.read')).status, 400);
  assert.equal((await send(path, 'GET', '/call/status')).status, 400);
  assert.equal((await send(path, 'GET', `/blob?digest=${blobDigest.hash}&offset=6`)).body, 'blob');
  assert.equal((await send(path, 'GET', '/blob?digest=zz')).status, 400);
});

test('a second engine on the same socket is refused, a socket left behind is replaced', async (t) => {
  const path = join(folder, 'b.sock');
  writeFileSync(path, '');
  await serve(t, path);
  await assert.rejects(serve(t, path), /another engine already runs here/);
  assert.equal((await send(path, 'POST', '/call/status')).status, 200);
});
