import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Digest, digestOf } from '../../proto/digest.ts';
import { reapi, worker } from '../../proto/messages.ts';
import { ManualClock } from '../base/clock.ts';
import { silentLogger } from '../base/logger.ts';
import { openBlobStore } from '../blobs/open-blob-store.ts';
import type { LoadedAction } from '../execution/action-loader.ts';
import type { Executions } from '../execution/executions.ts';
import { Operation } from '../execution/operation.ts';
import type { HeldOperation } from '../execution/types.ts';
import { DispatchEncoder } from './dispatch-encoder.ts';
import { workerService } from './worker-service.ts';

async function openBlobs(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'worker-service-'));
  const clock = new ManualClock();
  const opened = await openBlobStore({ root, maxBytes: 64 * 2 ** 20, leaseMs: 3_600_000, syncMs: 0, clock });
  t.after(async () => {
    await opened.close();
    rmSync(root, { recursive: true });
  });
  return opened.store;
}

test('what a machine is told holds its small inputs, and does without those that are gone', async (t) => {
  const blobs = await openBlobs(t);
  const put = async (bytes: Uint8Array): Promise<Digest> => {
    const digest = digestOf(bytes);
    await blobs.put(digest, bytes);
    return digest;
  };
  const kept = await put(Buffer.from('kept'));
  const gone = await put(Buffer.from('gone'));
  const files = [
    { name: 'a', digest: gone },
    { name: 'b', digest: kept },
  ];
  const root = await put(reapi.Directory.encode({ files }).finish());
  blobs.delete(gone);
  const action = { directoryDigests: [root], actionBytes: Buffer.alloc(1), commandBytes: Buffer.alloc(1) };
  const operation = new Operation({
    name: 'operations/1',
    actionDigest: root,
    requestMetadata: {},
    queuedAtMs: 0,
    action: action as unknown as LoadedAction,
  });
  const encoder = new DispatchEncoder(blobs);
  const sent = () => (encoder.encode(operation).blobs ?? []).map((blob) => blob.digest?.hash);
  assert.deepEqual(sent(), [root.hash, kept.hash]);
  assert.deepEqual(sent(), [], 'what the machine was sent it is believed to hold');
});

test('an action that another engine described in its own way does not keep its machine out', () => {
  const connected: (readonly HeldOperation[])[] = [];
  const executions = {
    machineConnected: (_machine: unknown, _link: unknown, held: readonly HeldOperation[]) => connected.push(held),
  } as unknown as Executions;
  const service = workerService({
    executions,
    logger: silentLogger,
    newEncoder: () => undefined as never,
    machineOf: () => 'm',
    onHello: () => ({ id: 'm', slots: 1, prefetch: 0, properties: [], state: 'ready' }),
    onGone() {},
  });
  const method = service['/outboard.worker.v1.Worker/Connect'];
  assert.equal(method?.kind, 'bidi');
  const context = { path: 'p', header: () => 'secret', signal: new AbortController().signal };
  const sent: Uint8Array[] = [];
  const stream = method.open(context, { send: (...parts) => void sent.push(Buffer.concat(parts)) }, () => {});
  const action = {
    operationName: 'operations/1',
    actionDigest: digestOf(Buffer.from('a')),
    engineContext: Buffer.from('not JSON'),
  };
  const state = { hello: { slots: 1 }, actions: [{ operationName: 'operations/1', action }] };
  stream.message(Buffer.from(worker.CurrentState.encode(state).finish()));
  assert.deepEqual(connected, [[{ operationName: 'operations/1', stage: 'preparing' }]]);
  assert.equal(worker.DesiredState.decode(sent[0]!).snapshot, true);
});
