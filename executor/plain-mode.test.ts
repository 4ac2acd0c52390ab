import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { silentLogger } from '../main/base/logger.ts';
import { worker } from '../proto/messages.ts';
import { Code } from '../proto/status.ts';
import { type Executor, startExecutor } from './executor.ts';
import { parseOptions } from './options.ts';
import { openNativeSlot } from './sandbox/native-slot.ts';
import { addFiles, desiredAction, type TestCommand, TestEngine } from './test-engine.ts';

const helperPath = join(import.meta.dirname, 'sandbox/bin', `linux-${process.arch}`, 'outboard-sandbox');
const root = mkdtempSync(join(tmpdir(), 'outboard-executor-'));
const engine = new TestEngine();
let executor: Executor;

before(async () => {
  await engine.start();
  const options = parseOptions(['--root', root, '--connect', engine.connectFile, '--slots', '2', '--sandbox', 'off']);
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

function start(command: TestCommand): string {
  const action = desiredAction(engine, command);
  engine.want(action);
  return action.operationName ?? '';
}

const tamper = 'chmod u+w in.txt; printf evil > in.txt';
/** Over the size of which a sum is kept: only the times tell. */
const large = (text: string): string => text.repeat(50_000);

test('the hello says that it is plain', () => {
  assert.equal(engine.hellos[0]?.isolation, 'plain');
});

test('an input that was changed in place is whole again for the next action', async () => {
  const inputRoot = addFiles(engine, { 'in.txt': large('good'), other: { 'in.txt': large('good') } });
  const alone = await engine.finished(start({ inputRoot, script: tamper }));
  assert.equal(alone.status, null, 'it was alone and read what it was given');
  const again = engine.result(await engine.finished(start({ inputRoot, script: 'head -qc 4 in.txt other/in.txt' })));
  assert.equal(Buffer.from(again.stdoutRaw).toString(), 'goodgood');
});

test('what overlapped is to be made again, and is told which action it was', async () => {
  const inputRoot = addFiles(engine, { 'in.txt': large('shared') });
  const gate = join(engine.folder, 'gate');
  const reader = start({ inputRoot, script: `until [ -e ${gate} ]; do sleep 0.01; done; cat in.txt > /dev/null` });
  await engine.until(() => engine.states.get(reader)?.stage === worker.ActionState.Stage.RUNNING || undefined);
  const culprit = start({ inputRoot, script: tamper });
  assert.equal((await engine.finished(culprit)).status?.code, Code.ABORTED);
  writeFileSync(gate, '');
  const { status } = await engine.finished(reader);
  assert.equal(status?.code, Code.ABORTED);
  assert.match(status?.message ?? '', new RegExp(`"in.txt" was changed in place while ${culprit}`));
});

test('an engine that stays away ends the executor', async () => {
  const own = mkdtempSync(join(tmpdir(), 'outboard-executor-'));
  const options = {
    ...parseOptions(['--root', own, '--connect', '/nowhere', '--sandbox', 'off']),
    orphanTimeoutMs: 50,
  };
  const orphan = await startExecutor(
    options,
    (mode, storeRoot, slotDir) => openNativeSlot({ helperPath, storeRoot, slotDir, mode }),
    silentLogger,
  );
  await orphan.done;
  await orphan.close();
  rmSync(own, { recursive: true });
});
