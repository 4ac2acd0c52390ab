import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { silentLogger } from '../main/base/logger.ts';
import { worker } from '../proto/messages.ts';
import { type Executor, startExecutor } from './executor.ts';
import { parseOptions } from './options.ts';
import { openNativeSlot } from './sandbox/native-slot.ts';
import { addFiles, desiredAction, TestEngine } from './test-engine.ts';

const helperPath = join(import.meta.dirname, 'sandbox/bin', `linux-${process.arch}`, 'outboard-sandbox');
const root = mkdtempSync(join(tmpdir(), 'outboard-executor-'));
const engine = new TestEngine();
let executor: Executor;

before(async () => {
  await engine.start();
  const options = parseOptions(['--root', root, '--connect', engine.connectFile, '--slots', '2']);
  const open = (mode: 'sandbox' | 'plain', storeRoot: string, slotDir: string) =>
    openNativeSlot({ helperPath, storeRoot, slotDir, mode });
  executor = await startExecutor(options, open, silentLogger);
  await engine.until(() => engine.hellos[0]);
});

after(async () => {
  await executor.close();
  engine.close();
  rmSync(root, { recursive: true, force: true });
});

test('the hello says what the machine is', () => {
  const hello = engine.hellos[0];
  assert.equal(hello?.secret, 'the secret');
  assert.equal(hello?.slots, 2);
  assert.deepEqual(
    hello?.properties?.map((p) => p.name),
    ['OSFamily', 'ISA'],
  );
});

test('an action runs and its report carries result, blobs, metadata and resource use', async () => {
  const inputRoot = addFiles(engine, { 'in.txt': 'hello', dir: { tool: '!#!/bin/sh\ncat in.txt' } });
  const action = desiredAction(engine, {
    script: 'dir/tool > out/copy; echo said; echo warned >&2; exit 3',
    inputRoot,
    outputs: ['out/copy'],
  });
  engine.want(action);
  const finished = await engine.finished(action.operationName ?? '');
  assert.equal(finished.status, null);
  const result = engine.result(finished);
  assert.equal(result.exitCode, 3);
  assert.equal(Buffer.from(result.stdoutRaw).toString(), 'said\n');
  assert.equal(Buffer.from(result.stderrRaw).toString(), 'warned\n');
  assert.equal(result.outputFiles[0]?.path, 'out/copy');
  assert.equal(Buffer.from(engine.cas.get(result.outputFiles[0]?.digest?.hash ?? '') ?? []).toString(), 'hello');
  assert.ok(result.executionMetadata?.executionStartTimestamp?.seconds);
  assert.ok(result.executionMetadata?.workerCompletedTimestamp?.seconds);
  assert.ok((finished.resourceUse?.maxRssBytes ?? 0) > 0);
  engine.drop(action.operationName ?? '');
});
