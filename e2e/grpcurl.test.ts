/** grpcurl knows nothing of us but what reflection says: the services, their messages, and a call built from them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { grpcurl, skipWithoutFile } from './harness/clients.ts';
import { Engine } from './harness/engine.ts';
import { type RunResult, run } from './harness/run.ts';

const skip = skipWithoutFile(grpcurl, 'grpcurl');

let engine: Engine;
before(async () => {
  if (!skip) engine = await Engine.start({ auth: 'key' });
});
after(() => engine?.dispose());

/** The key goes by the environment: a command line is everyone's to read. */
function call(args: readonly string[]): Promise<RunResult> {
  const env = { ...process.env, OUTBOARD_KEY: engine.key };
  // biome-ignore lint/suspicious/noTemplateCurlyInString: grpcurl fills it in
  const header = ['-expand-headers', '-H', 'x-outboard-key: ${OUTBOARD_KEY}'];
  return run(grpcurl, ['-plaintext', ...header, ...args], { env });
}

test('list names every service', { skip }, async (t) => {
  engine.reportTo(t);
  const result = await call([engine.grpc, 'list']);
  assert.equal(result.code, 0, result.output);
  const services = result.stdout.trim().split('\n');
  for (const service of [
    'build.bazel.remote.execution.v2.ActionCache',
    'build.bazel.remote.execution.v2.Capabilities',
    'build.bazel.remote.execution.v2.ContentAddressableStorage',
    'build.bazel.remote.execution.v2.Execution',
    'google.bytestream.ByteStream',
    'google.longrunning.Operations',
    'grpc.health.v1.Health',
  ]) {
    assert.ok(services.includes(service), `${service} is not in the list:\n${result.stdout}`);
  }
});

test('describe shows a method and a message', { skip }, async (t) => {
  engine.reportTo(t);
  const method = await call([engine.grpc, 'describe', 'build.bazel.remote.execution.v2.Execution']);
  assert.equal(method.code, 0, method.output);
  assert.match(method.stdout, /rpc Execute .*ExecuteRequest.*returns \( stream .*Operation/);
  const message = await call([engine.grpc, 'describe', 'build.bazel.remote.execution.v2.Digest']);
  assert.match(message.stdout, /string hash = 1;/);
  assert.match(message.stdout, /int64 size_bytes = 2/);
});

test('GetCapabilities through reflection', { skip }, async (t) => {
  engine.reportTo(t);
  const result = await call([engine.grpc, 'build.bazel.remote.execution.v2.Capabilities/GetCapabilities']);
  assert.equal(result.code, 0, result.output);
  const capabilities = JSON.parse(result.stdout);
  assert.equal(capabilities.lowApiVersion.major, 2);
  assert.equal(capabilities.lowApiVersion.minor, undefined, 'low is 2.0');
  assert.equal(capabilities.executionCapabilities.execEnabled, true);
  assert.ok(capabilities.cacheCapabilities.digestFunctions.includes('SHA256'));
});

test('health: SERVING, for the whole and for a service', { skip }, async (t) => {
  engine.reportTo(t);
  for (const service of ['', 'build.bazel.remote.execution.v2.Execution']) {
    const result = await call(['-d', JSON.stringify({ service }), engine.grpc, 'grpc.health.v1.Health/Check']);
    assert.equal(result.code, 0, result.output);
    assert.equal(JSON.parse(result.stdout).status, 'SERVING');
  }
});

test('without the key: Unauthenticated', { skip }, async (t) => {
  engine.reportTo(t);
  const result = await run(grpcurl, [
    ...['-plaintext', '-H', 'x-outboard-key: wrong'],
    ...[engine.grpc, 'build.bazel.remote.execution.v2.Capabilities/GetCapabilities'],
  ]);
  assert.notEqual(result.code, 0, result.output);
  assert.match(result.output, /Unauthenticated/);
});
