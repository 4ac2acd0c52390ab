import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Digest, digestOf, emptyDigest } from '../../proto/digest.ts';
import { longrunning, reapi, rpc } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { openActionCache } from '../action-cache/open-action-cache.ts';
import { ManualClock } from '../base/clock.ts';
import { silentLogger } from '../base/logger.ts';
import { openBlobStore } from '../blobs/open-blob-store.ts';
import { BuildQueue } from '../scheduler/build-queue.ts';
import type { Machine } from '../scheduler/types.ts';
import { ActionLoader } from './action-loader.ts';
import type { Report } from './completion.ts';
import { Executions } from './executions.ts';
import type { Operation } from './operation.ts';
import type { MachineLink } from './types.ts';

const machine: Machine = {
  id: 'm',
  slots: 2,
  prefetch: 0,
  properties: [
    { name: 'OSFamily', value: 'linux' },
    { name: 'ISA', value: 'x86-64' },
  ],
  state: 'ready',
};
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

class Link implements MachineLink {
  readonly desired: Operation[] = [];
  readonly dropped: string[] = [];
  desire(operation: Operation): void {
    this.desired.push(operation);
  }
  drop(operationName: string): void {
    this.dropped.push(operationName);
  }
}

async function engine(missing: Digest[] = []) {
  const root = mkdtempSync(join(tmpdir(), 'executions-'));
  folders.push(root);
  const clock = new ManualClock();
  const options = { maxBytes: 64 * 2 ** 20, leaseMs: 3_600_000, syncMs: 0, clock };
  const { store: blobs } = await openBlobStore({ root: join(root, 'blobs'), ...options });
  const { cache: actionCache } = await openActionCache({ root: join(root, 'ac'), blobs, syncMs: 0, clock });
  const completed: Operation[] = [];
  const pins = { held: 0 };
  const queue = new BuildQueue({ waiterGraceMs: 1000, leaseMs: 5000 });
  const executions = new Executions({
    queue,
    loader: new ActionLoader({
      blobs,
      trees: {
        check: () => ({ missing, files: 0, directories: 1, totalBytes: 0, directoryDigests: [], set: undefined }),
        pin() {
          pins.held++;
          return () => {
            pins.held--;
          };
        },
      },
      maxTimeoutMs: 60_000,
    }),
    blobs,
    actionCache,
    clock,
    logger: silentLogger,
    onCompleted: (operation) => completed.push(operation),
    recoveryMs: 500,
  });
  const put = async (bytes: Uint8Array): Promise<Digest> => {
    const digest = digestOf(bytes);
    await blobs.put(digest, bytes);
    return digest;
  };
  const action = async (fields: Parameters<typeof reapi.Action.encode>[0] = {}, argv = ['true']): Promise<Digest> => {
    const commandDigest = await put(reapi.Command.encode({ arguments: argv }).finish());
    return put(reapi.Action.encode({ commandDigest, inputRootDigest: emptyDigest, ...fields }).finish());
  };
  const execute = (actionDigest: Digest, skipCacheLookup = false) =>
    executions.execute({ actionDigest, skipCacheLookup, priority: 0, requestMetadata: {} });
  /** As a machine says after the engine's restart that it holds `actionDigest`. */
  const restorable = async (actionDigest: Digest) => {
    const actionBytes = await blobs.get(actionDigest);
    const commandBytes = await blobs.get(reapi.Action.decode(actionBytes).commandDigest as Digest);
    return { actionDigest, actionBytes, commandBytes, queuedAtMs: 1, priority: 0, requestMetadata: {} };
  };
  return { clock, blobs, queue, actionCache, executions, completed, pins, put, action, execute, restorable };
}

const report = (result: Parameters<typeof reapi.ActionResult.encode>[0], more: Partial<Report> = {}): Report =>
  ({ actionResult: reapi.ActionResult.encode(result).finish(), blobs: [], ...more }) as Report;

const response = (operation: Operation) => {
  const message = longrunning.Operation.decode(operation.encode());
  assert.equal(message.done, true);
  return reapi.ExecuteResponse.decode(message.response!.value!);
};

test('an action is sent to the machine, its result cached and given to all who wait', async () => {
  const { executions, execute, action, put, completed, pins } = await engine();
  const link = new Link();
  executions.machineConnected(machine, link, []);
  const digest = await action();
  const first = await execute(digest);
  const second = await execute(digest);
  assert.equal(second, first, 'identical actions in flight are one');
  const told: boolean[] = [];
  executions.watch(first, (_bytes, done) => told.push(done));
  executions.watch(second, (_bytes, done) => told.push(done));
  assert.deepEqual(link.desired, [first]);
  assert.equal(pins.held, 1, 'inputs stay while the action is in flight');
  const output = await put(Buffer.from('out'));
  await executions.finished('m', first.name, report({ outputFiles: [{ path: 'o', digest: output }] }));
  assert.deepEqual(told, [true, true], 'done before anything else was told');
  assert.deepEqual(link.dropped, [first.name]);
  assert.equal(pins.held, 0);
  assert.equal(response(first).cachedResult, false);
  const again = await execute(digest);
  assert.equal(response(again).cachedResult, true);
  assert.equal(response(again).result!.outputFiles![0]!.path, 'o');
  assert.notEqual(await execute(digest, true), again, 'skip_cache_lookup runs it again');
  assert.equal(completed.length, 2);
  executions.close();
});

test('only exit code 0 with an OK status is cached, and never do_not_cache', async () => {
  const { executions, execute, action, actionCache } = await engine();
  executions.machineConnected(machine, new Link(), []);
  const run = async (digest: Digest, finished: Report): Promise<Operation> => {
    const operation = await execute(digest);
    await executions.finished('m', operation.name, finished);
    assert.equal(operation.done, true);
    assert.equal(await actionCache.get(digest), undefined);
    return operation;
  };
  const failed = await run(await action({ salt: Buffer.from('1') }), report({ exitCode: 3 }));
  assert.equal(response(failed).result!.exitCode, 3);
  await run(await action({ salt: Buffer.from('2') }), report({ exitCode: 137 }, { signal: 'SIGKILL' }));
  await run(await action({ doNotCache: true }), report({}));
  const late = { status: { code: Code.DEADLINE_EXCEEDED, message: 'too long' } } as Partial<Report>;
  const timedOut = await run(
    await action({ salt: Buffer.from('3') }),
    report({ stdoutRaw: Buffer.from('so far') }, late),
  );
  assert.equal(response(timedOut).status!.code, Code.DEADLINE_EXCEEDED);
  assert.equal(Buffer.from(response(timedOut).result!.stdoutRaw!).toString(), 'so far');
  executions.close();
});

test('missing inputs are FAILED_PRECONDITION with a violation each, in the response', async () => {
  const missing = digestOf(Buffer.from('not there'));
  const { execute, action } = await engine([missing]);
  for (const digest of [await action(), digestOf(Buffer.from('no action'))]) {
    const { status } = response(await execute(digest));
    assert.equal(status!.code, Code.FAILED_PRECONDITION);
    const { violations } = rpc.PreconditionFailure.decode(status!.details![0]!.value!);
    assert.equal(violations![0]!.type, 'MISSING');
    assert.match(violations![0]!.subject!, /^blobs\/[0-9a-f]{64}\/\d+$/);
  }
});

test('a timeout over the maximum is refused, a damaged Action is INVALID_ARGUMENT', async () => {
  const { execute, action, put } = await engine();
  assert.equal(response(await execute(await action({ timeout: { seconds: 61 } }))).status!.code, Code.INVALID_ARGUMENT);
  assert.equal(response(await execute(await put(Buffer.from([0xff, 0xff])))).status!.code, Code.INVALID_ARGUMENT);
  assert.equal(response(await execute(await action({}, []))).status!.code, Code.INVALID_ARGUMENT);
});

test('a timeout of less than a millisecond is not none', async () => {
  const { executions, execute, action } = await engine();
  const link = new Link();
  executions.machineConnected(machine, link, []);
  await execute(await action({ timeout: { nanos: 1000 } }));
  assert.equal(link.desired[0]!.action!.timeoutMs, 1);
  executions.close();
});

test('a report that lacks a blob is a failure of the machine: the action runs again', async () => {
  const { executions, execute, action } = await engine();
  const link = new Link();
  executions.machineConnected(machine, link, []);
  const operation = await execute(await action());
  const lacking = report({ outputFiles: [{ path: 'o', digest: digestOf(Buffer.from('never uploaded')) }] });
  await executions.finished('m', operation.name, lacking);
  assert.equal(operation.done, false);
  assert.deepEqual(link.dropped, [operation.name]);
  assert.deepEqual(link.desired, [operation, operation]);
  const wrong = { blobs: [{ digest: digestOf(Buffer.from('a')), data: Buffer.from('b') }] } as Partial<Report>;
  await executions.finished('m', operation.name, report({}, wrong));
  for (let i = 0; i < 5 && !operation.done; i++) await executions.finished('m', operation.name, lacking);
  assert.equal(response(operation).status!.code, Code.INTERNAL);
  executions.close();
});

test('after a restart, what a machine holds is taken back, and WaitExecution finds it', async () => {
  const { executions, action, restorable } = await engine();
  const actionDigest = await action();
  const waiting = executions.wait('operations/before');
  const link = new Link();
  const restore = await restorable(actionDigest);
  executions.machineConnected(machine, link, [{ operationName: 'operations/before', stage: 'running', restore }]);
  const operation = await waiting;
  assert.equal(operation.stage, 'EXECUTING');
  assert.equal(
    await executions.execute({ actionDigest, skipCacheLookup: false, priority: 0, requestMetadata: {} }),
    operation,
  );
  await executions.finished('m', operation.name, report({}));
  assert.equal(response(operation).result!.exitCode, 0);
  await assert.rejects(executions.wait('operations/never'), { code: Code.NOT_FOUND });
  executions.close();
});

test('what a machine holds twice is one, and WaitExecution of either name is told its end', async () => {
  const { executions, action, restorable } = await engine();
  const waiting = executions.wait('operations/second');
  const restore = await restorable(await action());
  const held = ['operations/first', 'operations/second'].map(
    (operationName) => ({ operationName, stage: 'running', restore }) as const,
  );
  executions.machineConnected(machine, new Link(), held);
  const operation = await waiting;
  assert.equal(operation.name, 'operations/first');
  executions.close();
});

test('a client that leaves after its operation was merged into another waits no more', async () => {
  const { executions, execute, action, queue, restorable } = await engine();
  const actionDigest = await action();
  const queued = await execute(actionDigest);
  const leave = executions.watch(queued, () => {});
  const restore = await restorable(actionDigest);
  executions.machineConnected(machine, new Link(), [{ operationName: 'operations/before', stage: 'running', restore }]);
  assert.equal(queue.operation('operations/before')?.waiters, 1);
  leave();
  assert.equal(queue.operation('operations/before')?.waiters, 0);
  assert.equal(executions.get('operations/before')?.watchers.size, 0);
  executions.close();
});

test('an operation that ended while its machine was away is not taken up again', async () => {
  const { executions, execute, action, completed, restorable } = await engine();
  const link = new Link();
  executions.machineConnected(machine, link, []);
  const actionDigest = await action();
  const { name: operationName } = await execute(actionDigest);
  executions.machineDisconnected('m', link);
  executions.cancel(operationName);
  const again = new Link();
  const restore = await restorable(actionDigest);
  executions.machineConnected(machine, again, [{ operationName, stage: 'finished', restore, report: report({}) }]);
  assert.ok(again.dropped.includes(operationName));
  assert.equal(response(executions.get(operationName)!).status!.code, Code.CANCELLED);
  await new Promise(setImmediate);
  assert.equal(completed.length, 1);
  executions.close();
});

test('a machine that went away and came back empty gets its actions again', async () => {
  const { executions, execute, action } = await engine();
  const first = new Link();
  executions.machineConnected(machine, first, []);
  const operation = await execute(await action());
  executions.machineDisconnected('m', first);
  const second = new Link();
  executions.machineConnected(machine, second, []);
  assert.deepEqual(second.desired, [operation]);
  executions.cancel(operation.name);
  assert.equal(response(operation).status!.code, Code.CANCELLED);
  assert.deepEqual(second.dropped, [operation.name, operation.name], 'forgotten there before it came again, and now');
  executions.close();
});

test('nothing registered could ever match: FAILED_PRECONDITION at once', async () => {
  const { executions, execute, action } = await engine();
  executions.machineConnected(machine, new Link(), []);
  const digest = await action({ platform: { properties: [{ name: 'Pool', value: 'gpu' }] } });
  const { status } = response(await execute(digest));
  assert.equal(status!.code, Code.FAILED_PRECONDITION);
  assert.match(status!.message!, /Pool/);
  executions.close();
});
