/** Operations from Execute to their end: the cache, merging, timeouts, signals, waiting, cancelling, listing. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Digest } from '../../proto/digest.ts';
import { longrunning, type Operation, reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { until } from '../harness/wait.ts';
import { type Api, codeName, execution, operations } from './api.ts';
import { engineStatus, refuse, row, useEngine } from './rows.ts';
import { type ActionParts, buildAction, runAction } from './trees.ts';

const fixture = useEngine();
/** Two runs that show the same text share one run. */
const witness = 'cat /proc/sys/kernel/random/uuid';

async function uploaded(api: Api, parts: ActionParts) {
  const { digest, blobs } = buildAction(parts);
  await api.upload(...blobs);
  return digest;
}
const stdout = (response: { result?: { stdoutRaw?: Uint8Array | null } | null | undefined }): string =>
  Buffer.from(response.result?.stdoutRaw ?? []).toString();

row(fixture, 'the second run is a hit; skip_cache_lookup runs again, and writes the cache', async (api) => {
  const digest = await uploaded(api, { script: witness });
  const first = (await api.execute(digest)).response;
  const hit = (await api.execute(digest)).response;
  assert.deepEqual([first.cachedResult ?? false, hit.cachedResult], [false, true]);
  assert.equal(stdout(hit), stdout(first));
  const again = (await api.execute(digest, { skipCacheLookup: true })).response;
  assert.ok(!again.cachedResult);
  assert.notEqual(stdout(again), stdout(first));
  assert.equal(Buffer.from((await api.getActionResult(digest)).stdoutRaw ?? []).toString(), stdout(again));
});

row(fixture, 'do_not_cache: run each time, never in the cache', async (api) => {
  const digest = await uploaded(api, { script: witness, action: { doNotCache: true } });
  const outputs = [];
  for (let i = 0; i < 2; i++) {
    const { response } = await api.execute(digest);
    assert.ok(!response.cachedResult);
    outputs.push(stdout(response));
    await assert.rejects(api.getActionResult(digest), { code: Code.NOT_FOUND });
  }
  assert.notEqual(outputs[0], outputs[1]);
});

for (const doNotCache of [false, true]) {
  row(
    fixture,
    `identical actions in flight are ${doNotCache ? 'not merged with do_not_cache' : 'merged'}`,
    async (api) => {
      const digest = await uploaded(api, { script: `${witness}; sleep 2`, action: { doNotCache } });
      const runs = await Promise.all([1, 2].map(() => api.execute(digest, { skipCacheLookup: true })));
      const texts = new Set(runs.map(({ response }) => stdout(response)));
      assert.equal(texts.size, doNotCache ? 2 : 1);
    },
  );
}

for (const [script, exitCode] of [
  ['exit 1', 1],
  ['exit 137', 137],
  ['exit 255', 255],
] as const) {
  row(fixture, `${script}: a result with an OK status, and not cached`, async (api) => {
    const { digest, response, result } = await runAction(api, { script: `echo out; echo err >&2; ${script}` });
    assert.equal(codeName(response.status?.code), 'OK');
    assert.deepEqual([result.exitCode, stdout(response), response.message ?? ''], [exitCode, 'out\n', '']);
    assert.equal(Buffer.from(result.stderrRaw ?? []).toString(), 'err\n');
    await assert.rejects(api.getActionResult(digest), { code: Code.NOT_FOUND });
  });
}

for (const [signal, number] of [
  ['KILL', 9],
  ['TERM', 15],
  ['SEGV', 11],
] as const) {
  row(fixture, `SIG${signal}: exit code ${128 + number}, and the message names the signal`, async (api) => {
    const { digest, response, result } = await runAction(api, { script: `echo before; kill -${signal} $$` });
    assert.equal(codeName(response.status?.code), 'OK');
    assert.equal(result.exitCode, 128 + number);
    assert.match(response.message ?? '', new RegExp(`SIG${signal}`));
    assert.equal(stdout(response), 'before\n');
    await assert.rejects(api.getActionResult(digest), { code: Code.NOT_FOUND });
  });
}

row(
  fixture,
  'a timeout: DEADLINE_EXCEEDED with the output so far, not cached, and all of it has ended',
  async (api) => {
    const mark = 100_000 + Math.floor(Math.random() * 800_000);
    const { digest, response, result } = await runAction(api, {
      command: {
        arguments: ['/bin/sh', '-c', `echo out; echo err >&2; echo x > file; sleep ${mark} & sleep ${mark}`],
        outputPaths: ['file'],
      },
      action: { timeout: { seconds: 1 } },
    });
    assert.equal(codeName(response.status?.code), 'DEADLINE_EXCEEDED', response.status?.message ?? '');
    assert.deepEqual([stdout(response), Buffer.from(result.stderrRaw ?? []).toString()], ['out\n', 'err\n']);
    assert.deepEqual(
      result.outputFiles?.map((f) => f.path),
      ['file'],
    );
    await assert.rejects(api.getActionResult(digest), { code: Code.NOT_FOUND });
  },
);

row(fixture, 'the timeout excludes the time in the queue', async (api) => {
  const busy = await Promise.all([1, 2].map(() => uploaded(api, { script: 'sleep 4' })));
  const running = busy.map((digest) => api.execute(digest));
  const { response } = await runAction(api, { script: 'sleep 0.5', action: { timeout: { seconds: 2 } } });
  await Promise.all(running);
  assert.equal(codeName(response.status?.code), 'OK', response.status?.message ?? '');
});

/** The messages of an Execute stream until `enough`; then the stream is left. */
async function follow(api: Api, digest: { hash: string; sizeBytes: number }, enough: (seen: Operation[]) => boolean) {
  const stream = api.startExecute(digest);
  stream.on('error', () => undefined);
  const seen: Operation[] = [];
  for await (const message of stream) {
    seen.push(message as Operation);
    if (enough(seen)) break;
  }
  stream.cancel();
  return seen;
}
const metadataOf = (operation: Operation) =>
  reapi.ExecuteOperationMetadata.decode(operation.metadata?.value ?? new Uint8Array());
const { QUEUED, EXECUTING, COMPLETED } = reapi.ExecutionStage.Value;

row(fixture, 'an operation tells its stages: queued, executing on a worker, completed', async (api) => {
  // It has to wait for a slot: one that starts at once need not say that it was queued.
  const busy = await Promise.all([1, 2].map(() => uploaded(api, { script: 'sleep 1' })));
  const running = busy.map((one) => api.execute(one));
  await until('the slots to be taken', async () => (await engineStatus(fixture.engine)).counts.running >= 2);
  const digest = await uploaded(api, { script: 'sleep 1' });
  const seen = await follow(api, digest, (all) => all.at(-1)?.done === true);
  const stages = seen.map((one) => metadataOf(one).stage ?? 0);
  assert.deepEqual(stages, [...stages].sort(), 'stages never go back');
  assert.deepEqual([stages[0], stages.includes(EXECUTING), stages.at(-1)], [QUEUED, true, COMPLETED]);
  assert.equal(new Set(seen.map((one) => one.name)).size, 1);
  assert.ok(seen.every((one) => metadataOf(one).actionDigest?.hash === digest.hash));
  assert.ok(seen.slice(0, -1).every((one) => !one.done && !one.response && !one.error));
  const executing = seen.find((one) => metadataOf(one).stage === EXECUTING) as Operation;
  assert.ok(metadataOf(executing).partialExecutionMetadata?.queuedTimestamp);
  assert.ok(metadataOf(executing).partialExecutionMetadata?.worker);
  await Promise.all(running);
});

row(fixture, 'lower priority numbers go first', async (api) => {
  // Two run, and two are given to the machine ahead of their time, so that it fetches their inputs meanwhile.
  const busy = await Promise.all([1, 2, 3, 4].map(() => uploaded(api, { script: 'sleep 3' })));
  const running = busy.map((digest) => api.execute(digest));
  const priorities = [5, 0, -5, 2 ** 31 - 1, 1, -(2 ** 31)];
  const waiting = await Promise.all(priorities.map(() => uploaded(api, { script: 'sleep 0.5' })));
  await until('the four to be taken', async () => {
    const { running, queued } = (await engineStatus(fixture.engine)).counts;
    return running + queued >= 4;
  });
  const runs = priorities.map(async (priority, i) => {
    const { response } = await api.execute(waiting[i] as Digest, { executionPolicy: { priority } });
    const start = response.result?.executionMetadata?.executionStartTimestamp;
    return { priority, started: (start?.seconds ?? 0) * 1000 + (start?.nanos ?? 0) / 1e6 };
  });
  const order = (await Promise.all(runs)).sort((a, b) => a.started - b.started).map((one) => one.priority);
  await Promise.all(running);
  // Two slots: pairs begin together.
  const pairs = [order.slice(0, 2), order.slice(2, 4), order.slice(4)].map((pair) => pair.sort((a, b) => a - b));
  assert.deepEqual(pairs, [
    [-(2 ** 31), -5],
    [0, 1],
    [5, 2 ** 31 - 1],
  ]);
});

row(
  fixture,
  'WaitExecution follows what another stream left, to the same result; and after its end too',
  async (api) => {
    const digest = await uploaded(api, { script: `${witness}; sleep 2` });
    const [first] = await follow(api, digest, (all) => all.length === 1);
    const name = first?.name ?? '';
    const { response } = await api.wait(name);
    assert.equal(codeName(response.status?.code), 'OK');
    assert.equal(stdout((await api.wait(name)).response), stdout(response));
    assert.equal(stdout((await api.execute(digest)).response), stdout(response), 'it ran once');
  },
);

const operationCall = (method: string, request: Uint8Array) => (api: Api) =>
  api.unaryBytes(`${operations}/${method}`, request);
const unknown = `operations/${randomUUID()}`;
row(fixture, 'GetOperation and CancelOperation: a running operation, then how it ended', async (api) => {
  const digest = await uploaded(api, { script: 'sleep 60' });
  const ended = api.execute(digest);
  const find = async () =>
    (await api.listOperations()).find(
      (one) => metadataOf(one).actionDigest?.hash === digest.hash && metadataOf(one).stage === EXECUTING,
    );
  const { name } = await until('the operation to run', find);
  const get = async (): Promise<Operation> =>
    longrunning.Operation.decode(
      await operationCall('GetOperation', longrunning.GetOperationRequest.encode({ name: name ?? '' }).finish())(api),
    );
  assert.equal((await get()).done ?? false, false);
  await api.cancelOperation(name ?? '');
  assert.equal(codeName((await ended).response.status?.code), 'CANCELLED');
  assert.equal((await get()).done, true);
  await until('its slot to be free', async () => (await engineStatus(fixture.engine)).counts.running === 0);
  // An ended operation can be cancelled again without harm.
  await api.cancelOperation(name ?? '');
});

row(fixture, 'ListOperations in pages: each operation once', async (api) => {
  for (let i = 0; i < 5; i++) await runAction(api, { script: ':' });
  const names: string[] = [];
  let pageToken = '';
  do {
    const request = longrunning.ListOperationsRequest.encode({ pageSize: 2, pageToken }).finish();
    const page = longrunning.ListOperationsResponse.decode(await operationCall('ListOperations', request)(api));
    assert.ok((page.operations ?? []).length <= 2);
    names.push(...(page.operations ?? []).map((one) => one.name ?? ''));
    pageToken = page.nextPageToken ?? '';
  } while (pageToken !== '' && names.length < 10_000);
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.length >= 5);
});

refuse(fixture, [
  {
    name: 'GetOperation of an unknown name',
    call: operationCall('GetOperation', longrunning.GetOperationRequest.encode({ name: unknown }).finish()),
    code: Code.NOT_FOUND,
  },
  {
    name: 'CancelOperation of an unknown name',
    call: operationCall('CancelOperation', longrunning.CancelOperationRequest.encode({ name: unknown }).finish()),
    code: Code.NOT_FOUND,
  },
  {
    name: 'WaitExecution of an unknown name',
    call: (api) =>
      api.streamBytes(`${execution}/WaitExecution`, reapi.WaitExecutionRequest.encode({ name: unknown }).finish()),
    code: Code.NOT_FOUND,
  },
  {
    name: 'ListOperations: a negative page size',
    call: operationCall('ListOperations', longrunning.ListOperationsRequest.encode({ pageSize: -1 }).finish()),
    code: Code.INVALID_ARGUMENT,
  },
  {
    name: 'ListOperations: a token that was never given',
    call: operationCall('ListOperations', longrunning.ListOperationsRequest.encode({ pageToken: 'x' }).finish()),
    code: Code.INVALID_ARGUMENT,
  },
  {
    name: 'ListOperations: a filter',
    call: operationCall('ListOperations', longrunning.ListOperationsRequest.encode({ filter: 'x' }).finish()),
    code: Code.INVALID_ARGUMENT,
  },
  {
    name: 'DeleteOperation',
    call: operationCall('DeleteOperation', longrunning.DeleteOperationRequest.encode({ name: unknown }).finish()),
    code: Code.UNIMPLEMENTED,
  },
]);
