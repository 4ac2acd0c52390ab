/** GetCapabilities and health: what is said is what the other rows prove. */
import assert from 'node:assert/strict';
import { health, reapi, type semver } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { type Api, codeName, outcomeOf } from './api.ts';
import { refuse, row, useEngine } from './rows.ts';

const fixture = useEngine();
const { SHA256 } = reapi.DigestFunction.Value;
type SemVer = Parameters<typeof semver.SemVer.encode>[0];
const version = (one: SemVer | null | undefined): string => `${one?.major ?? 0}.${one?.minor ?? 0}.${one?.patch ?? 0}`;

row(fixture, 'API 2.0 to 2.12, and no deprecated range', async (api) => {
  const { lowApiVersion, highApiVersion, deprecatedApiVersion } = await api.capabilities();
  assert.deepEqual([version(lowApiVersion), version(highApiVersion)], ['2.0.0', '2.12.0']);
  assert.equal(deprecatedApiVersion ?? null, null);
});

row(fixture, 'the cache: SHA-256, batches below 4 MiB, updates, zstd and deflate, absolute symlinks', async (api) => {
  const cache = (await api.capabilities()).cacheCapabilities;
  assert.deepEqual(cache?.digestFunctions, [SHA256]);
  assert.equal(cache?.actionCacheUpdateCapabilities?.updateEnabled, true);
  assert.ok((cache?.maxBatchTotalSizeBytes ?? 0) > 1_000_000 && (cache?.maxBatchTotalSizeBytes ?? 0) < 4 * 2 ** 20);
  const { ZSTD, DEFLATE } = reapi.Compressor.Value;
  assert.deepEqual([...(cache?.supportedCompressors ?? [])].sort(), [ZSTD, DEFLATE].sort());
  assert.deepEqual([...(cache?.supportedBatchUpdateCompressors ?? [])].sort(), [ZSTD, DEFLATE].sort());
  assert.equal(cache?.symlinkAbsolutePathStrategy, reapi.SymlinkAbsolutePathStrategy.Value.ALLOWED);
});

row(fixture, 'what is not offered is not advertised: splitting, splicing, a largest blob', async (api) => {
  const cache = (await api.capabilities()).cacheCapabilities as Record<string, unknown>;
  for (const name of ['splitBlobSupport', 'spliceBlobSupport', 'blobSplitSupport', 'blobSpliceSupport'])
    assert.ok(!cache[name], name);
  assert.equal(Number(cache.maxCasBlobSizeBytes ?? 0), 0);
});

row(fixture, 'execution: enabled, SHA-256 in the old field and the new, priorities, node properties', async (api) => {
  const capabilities = (await api.capabilities()).executionCapabilities;
  assert.equal(capabilities?.execEnabled, true);
  assert.equal(capabilities?.digestFunction, SHA256);
  assert.deepEqual(capabilities?.digestFunctions, [SHA256]);
  const [range] = capabilities?.executionPriorityCapabilities?.priorities ?? [];
  assert.ok((range?.minPriority ?? 0) < 0 && (range?.maxPriority ?? 0) > 0);
  assert.deepEqual([...(capabilities?.supportedNodeProperties ?? [])].sort(), ['mtime', 'unix_mode']);
});

row(fixture, 'any instance name, the same answer', async (api) => {
  const path = '/build.bazel.remote.execution.v2.Capabilities/GetCapabilities';
  const ask = (instanceName: string) =>
    api.unaryBytes(path, reapi.GetCapabilitiesRequest.encode({ instanceName }).finish());
  const [plain, ...named] = await Promise.all(['', 'main', 'a/b/c'].map(ask));
  for (const answer of named) assert.ok(plain?.equals(answer));
});

const check = (api: Api, service: string) =>
  api.channel.unary('/grpc.health.v1.Health/Check', health.HealthCheckRequest, health.HealthCheckResponse, { service });

row(fixture, 'health: the server and each of its services serve', async (api) => {
  const v2 = 'build.bazel.remote.execution.v2';
  for (const service of [
    '',
    `${v2}.Execution`,
    `${v2}.ContentAddressableStorage`,
    `${v2}.ActionCache`,
    'google.bytestream.ByteStream',
  ]) {
    assert.equal((await check(api, service)).status, health.HealthCheckResponse.ServingStatus.SERVING, service);
  }
});

refuse(fixture, [
  { name: 'health of a service that is not here', call: (api) => check(api, 'no.such.Service'), code: Code.NOT_FOUND },
  {
    name: 'the machines’ own service is not on the public port',
    call: (api) => api.unaryBytes('/outboard.worker.v1.Worker/Link', Buffer.alloc(0)),
    code: Code.UNIMPLEMENTED,
  },
  {
    name: 'bytes that are no message',
    call: (api) =>
      api.unaryBytes('/build.bazel.remote.execution.v2.Capabilities/GetCapabilities', Buffer.from([0x0a, 0xff])),
    code: Code.INVALID_ARGUMENT,
  },
]);

row(fixture, 'health Watch answers at once and stays open', async (api) => {
  const stream = api.channel.serverStream(
    '/grpc.health.v1.Health/Watch',
    health.HealthCheckRequest,
    health.HealthCheckResponse,
    { service: '' },
  );
  stream.on('error', () => undefined);
  for await (const message of stream) {
    assert.equal((message as { status?: number }).status, health.HealthCheckResponse.ServingStatus.SERVING);
    break;
  }
  stream.cancel();
  assert.equal(codeName((await outcomeOf(check(api, ''))).code), 'OK');
});
