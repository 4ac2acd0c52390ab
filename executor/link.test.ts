import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { silentLogger } from '../main/base/logger.ts';
import { reapi, rpc, worker } from '../proto/messages.ts';
import { Code } from '../proto/status.ts';
import { type Executor, startExecutor } from './executor.ts';
import { parseOptions } from './options.ts';
import { openNativeSlot } from './sandbox/native-slot.ts';
import { addFiles, desiredAction, type TestCommand, TestEngine } from './test-engine.ts';
import type { DesiredAction } from './wire.ts';

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

const { RUNNING } = worker.ActionState.Stage;

async function run(command: TestCommand) {
  const action = desiredAction(engine, command);
  const name = action.operationName ?? '';
  engine.want(action);
  const finished = await engine.finished(name);
  engine.drop(name);
  const result = engine.result(finished);
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
  return { finished, result, stdout: text(result.stdoutRaw), stderr: text(result.stderrRaw) };
}

const content = (hash: string | null | undefined): string => Buffer.from(engine.cas.get(hash ?? '') ?? []).toString();

const nameOf = (action: DesiredAction): string => action.operationName ?? '';

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

test('a dropped action is killed and its slot is free again', async () => {
  const sleepers = [1, 2, 3].map(() => desiredAction(engine, { script: 'sleep 1000' }));
  for (const sleeper of sleepers) engine.want(sleeper);
  await engine.until(() => engine.states.get(nameOf(sleepers[1] as DesiredAction))?.stage === RUNNING || undefined);
  for (const sleeper of sleepers) engine.drop(nameOf(sleeper));
  const { stdout } = await run({ script: 'echo free' });
  assert.equal(stdout, 'free\n');
});

test('an action goes on without an engine, and the next engine gets its report', async () => {
  const engineContext = Buffer.from('of the engine');
  const action = desiredAction(engine, { script: 'sleep 0.4; echo survived', action: { engineContext } });
  engine.want(action);
  await engine.until(() => engine.states.get(nameOf(action))?.stage === RUNNING || undefined);
  const hellos = engine.hellos.length;
  engine.stop();
  await engine.start();
  // An engine that has just started knows the action by name alone.
  engine.desired.set(nameOf(action), { operationName: nameOf(action) });
  await engine.until(() => engine.hellos[hellos]);
  assert.equal(engine.hellos[hellos]?.executorId, engine.hellos[0]?.executorId);
  const snapshot = engine.states.get(nameOf(action))?.action;
  assert.deepEqual(Buffer.from(snapshot?.engineContext ?? []), engineContext);
  assert.deepEqual(Buffer.from(snapshot?.action ?? []), Buffer.from(action.action ?? []));
  const result = engine.result(await engine.finished(nameOf(action)));
  assert.equal(Buffer.from(result.stdoutRaw).toString(), 'survived\n');
  engine.drop(nameOf(action));
});

test('a report is kept until it is dropped', async () => {
  const action = desiredAction(engine, { script: 'echo kept' });
  engine.want(action);
  await engine.finished(nameOf(action));
  const restart = async (): Promise<void> => {
    const hellos = engine.hellos.length;
    engine.stop();
    await engine.start();
    await engine.until(() => engine.hellos[hellos]);
  };
  await restart();
  assert.ok(engine.states.get(nameOf(action))?.finished, 'the snapshot has the report again');
  engine.desired.delete(nameOf(action));
  await restart();
  await run({});
  await restart();
  assert.equal(engine.states.get(nameOf(action)), undefined, 'a snapshot without it dropped it');
});

test('what an executor never held is ABORTED, so that it is scheduled again', async () => {
  engine.want({ operationName: 'of-another-life' });
  const finished = await engine.finished('of-another-life');
  assert.equal(finished.status?.code, Code.ABORTED);
  engine.drop('of-another-life');
});

test('inputs that the engine lacks are named', async () => {
  const inputRoot = addFiles(engine, { a: 'lost one', dir: { b: 'lost two' } });
  for (const [hash, data] of engine.cas) if (Buffer.from(data).toString().startsWith('lost')) engine.cas.delete(hash);
  const { finished } = await run({ inputRoot });
  assert.equal(finished.status?.code, Code.FAILED_PRECONDITION);
  const [detail] = finished.status?.details ?? [];
  assert.equal(detail?.type_url, 'type.googleapis.com/google.rpc.PreconditionFailure');
  const { violations } = rpc.PreconditionFailure.decode(detail?.value ?? new Uint8Array(0));
  assert.deepEqual(
    violations.map((v) => v.type),
    ['MISSING', 'MISSING'],
  );
  assert.match(violations[0]?.subject ?? '', /^blobs\/[0-9a-f]{64}\/8$/);
});

test('a missing Directory is named', async () => {
  const lost = addFiles(engine, { x: 'in a lost folder' });
  const inputRoot = addFiles(engine, { 'a file': 'there', sub: { deep: { x: 'in a lost folder' } } });
  const bytes = engine.cas.get(lost.hash) as Uint8Array;
  engine.cas.delete(lost.hash);
  const { finished } = await run({ inputRoot });
  assert.equal(finished.status?.code, Code.FAILED_PRECONDITION);
  const [detail] = finished.status?.details ?? [];
  const { violations } = rpc.PreconditionFailure.decode(detail?.value ?? new Uint8Array(0));
  assert.deepEqual(
    violations.map((v) => v.subject),
    [`blobs/${lost.hash}/${lost.sizeBytes}`],
  );
  engine.add(bytes);
  assert.equal((await run({ inputRoot, script: 'cat sub/deep/x' })).stdout, 'in a lost folder');
});

test('bytes that are not what their digest says are refused, in batches, streams and sent along', async () => {
  engine.corrupt = (data) => Buffer.from(data).fill('z');
  for (const size of [10, 2_000_000]) {
    const { finished } = await run({ inputRoot: addFiles(engine, { big: 'y'.repeat(size) }) });
    assert.equal(finished.status?.code, Code.DATA_LOSS, `${size} bytes`);
  }
  engine.corrupt = (data) => Buffer.concat([data, Buffer.from('more')]);
  const { finished } = await run({ inputRoot: addFiles(engine, { big: 'x'.repeat(2_000_000) }) });
  assert.equal(finished.status?.code, Code.DATA_LOSS);
  engine.corrupt = (data) => data;
  const digest = engine.add('right');
  const sent = await run({ action: { blobs: [{ digest, data: Buffer.from('wrong') }] } });
  assert.equal(sent.finished.status?.code, Code.DATA_LOSS);
});

test('a Directory that names what no folder can hold is refused, and nothing is written outside', async () => {
  const digest = engine.add('attack');
  const names = ['', '.', '..', 'a/b', '/etc/passwd', '../../escape', 'nul\0', 'x'.repeat(256)];
  for (const name of names) {
    for (const directory of [
      { files: [{ name, digest }] },
      { symlinks: [{ name, target: 'x' }] },
      { directories: [{ name, digest: addFiles(engine, {}) }] },
    ]) {
      const inputRoot = engine.add(reapi.Directory.encode(directory).finish());
      const { finished } = await run({ inputRoot });
      assert.equal(finished.status?.code, Code.INVALID_ARGUMENT, JSON.stringify(directory));
    }
  }
  const twice = { files: [{ name: 'a', digest }], symlinks: [{ name: 'a', target: '/etc' }] };
  const inputRoot = engine.add(reapi.Directory.encode(twice).finish());
  assert.equal((await run({ inputRoot })).finished.status?.code, Code.INVALID_ARGUMENT);
});

test('a tree that is small on the wire and endless on disk is refused', async () => {
  let child = addFiles(engine, { leaf: 'x' });
  for (let i = 0; i < 40; i++) {
    const directories = [
      { name: 'a', digest: child },
      { name: 'b', digest: child },
    ];
    child = engine.add(reapi.Directory.encode({ directories }).finish());
  }
  // The test engine would expand it: the Directories are sent along instead.
  const blobs = [...engine.cas.values()].map((data) => ({ digest: engine.add(data), data }));
  const { finished } = await run({ inputRoot: child, action: { blobs } });
  assert.equal(finished.status?.code, Code.INVALID_ARGUMENT);
  assert.match(finished.status?.message ?? '', /more than 2000000 entries/);
});

test('large inputs and outputs travel as streams; what was put out needs no fetch', async () => {
  const big = 'b'.repeat(3_000_000);
  const inputRoot = addFiles(engine, { big });
  engine.calls.length = 0;
  const { result } = await run({ inputRoot, script: 'cat big big > out; chmod +x out; echo x', outputs: ['out'] });
  assert.deepEqual(engine.calls, ['GetTree', 'Read', 'FindMissingBlobs', 'Write']);
  const digest = result.outputFiles[0]?.digest;
  assert.equal(content(digest?.hash), big + big);
  assert.equal(result.outputFiles[0]?.isExecutable, true);
  const next = engine.add(
    reapi.Directory.encode({ files: [{ name: 'in', digest: digest ?? null, isExecutable: true }] }).finish(),
  );
  engine.calls.length = 0;
  assert.equal((await run({ inputRoot: next, script: 'wc -c < in' })).stdout.trim(), '6000000');
  assert.deepEqual(engine.calls, ['GetTree']);
});

test("a small output is the next action's input without a fetch", async () => {
  const { result } = await run({ script: 'echo "echo ran" > out; chmod +x out', outputs: ['out'] });
  const digest = result.outputFiles[0]?.digest ?? null;
  const next = engine.add(reapi.Directory.encode({ files: [{ name: 'in', digest, isExecutable: true }] }).finish());
  engine.calls.length = 0;
  assert.equal((await run({ inputRoot: next, script: './in' })).stdout, 'ran\n');
  assert.deepEqual(engine.calls, ['GetTree']);
});

test('a warm action asks the engine for nothing, whatever its inputs', async () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, `content ${i}`]));
  const inputRoot = addFiles(engine, { lib: { many }, 'main.c': 'one' });
  assert.equal((await run({ inputRoot, script: 'ls lib/many | wc -l' })).stdout.trim(), '1000');
  engine.calls.length = 0;
  assert.equal((await run({ inputRoot, script: 'cat lib/many/f7 main.c' })).stdout, 'content 7one');
  assert.deepEqual(engine.calls, []);
  const other = addFiles(engine, { lib: { many }, 'main.c': 'two' });
  assert.equal((await run({ inputRoot: other, script: 'cat lib/many/f7 main.c' })).stdout, 'content 7two');
  assert.deepEqual(engine.calls, ['GetTree', 'BatchReadBlobs'], 'the root Directory and the one new file');
});

test('output directories are Trees and Directories as the Command asks', async () => {
  const script = 'mkdir -p o/a o/b o/empty; echo 1 | tee o/a/f > o/b/f; ln -s a/f o/link; chmod +x o/b/f o/a/f';
  for (const [outputDirectoryFormat, tree, directory] of [
    [0, true, false],
    [1, false, true],
    [2, true, true],
  ] as const) {
    const { result } = await run({ script, outputs: ['o'], command: { outputDirectoryFormat } });
    const [output] = result.outputDirectories;
    assert.equal(output?.path, 'o');
    assert.equal(output?.treeDigest != null, tree);
    assert.equal(output?.rootDirectoryDigest != null, directory);
    if (tree) {
      const message = reapi.Tree.decode(engine.cas.get(output?.treeDigest?.hash ?? '') as Uint8Array);
      assert.deepEqual(
        message.root?.directories?.map((d) => d.name),
        ['a', 'b', 'empty'],
      );
      assert.equal(message.children.length, 2, 'a and b are the same Directory');
      assert.equal(output?.isTopologicallySorted, true);
    }
    if (directory) {
      const top = reapi.Directory.decode(engine.cas.get(output?.rootDirectoryDigest?.hash ?? '') as Uint8Array);
      for (const child of top.directories) assert.ok(engine.cas.has(child.digest?.hash ?? ''));
    }
  }
});

test('symlinks, outputs beside the working directory, node properties, missing outputs', async () => {
  const { result } = await run({
    script:
      'mkdir ../d; echo x > ../f; chmod 750 ../f; touch -d @1000000000.5 ../f; ln -s f ../l; ln -s d ../m; ln -s /nowhere n',
    outputs: ['../f', '../l', '../m', 'n', 'not/made'],
    command: { workingDirectory: 'w', outputNodeProperties: ['mtime', 'unix_mode'] },
  });
  assert.equal(result.exitCode, 0);
  assert.equal(result.outputFiles.length, 1);
  assert.equal(result.outputFiles[0]?.path, '../f');
  assert.equal(result.outputFiles[0]?.nodeProperties?.unixMode?.value, 0o750);
  assert.deepEqual({ ...result.outputFiles[0]?.nodeProperties?.mtime }, { seconds: 1e9, nanos: 5e8 });
  assert.deepEqual(
    result.outputSymlinks.map((link) => [link.path, link.target]),
    [
      ['../l', 'f'],
      ['../m', 'd'],
      ['n', '/nowhere'],
    ],
  );
});

test('an output of the older lists that is of the other kind is FAILED_PRECONDITION', async () => {
  const file = await run({ script: 'mkdir f', command: { outputFiles: ['f'] } });
  assert.equal(file.finished.status?.code, Code.FAILED_PRECONDITION);
  const made = await run({ script: 'echo x > d/f', command: { outputDirectories: ['d'] } });
  assert.equal(made.finished.status, null);
  const pipe = await run({ script: 'mkfifo p', outputs: ['p'] });
  assert.equal(pipe.finished.status?.code, Code.FAILED_PRECONDITION);
});

test('a timeout keeps what was put out so far', async () => {
  const { finished, result, stdout } = await run({
    script: 'echo before; echo half > out; sleep 1000',
    outputs: ['out'],
    action: { timeoutMs: 300 },
  });
  assert.equal(finished.status?.code, Code.DEADLINE_EXCEEDED);
  assert.equal(stdout, 'before\n');
  assert.equal(content(result.outputFiles[0]?.digest?.hash), 'half\n');
  assert.notEqual(result.exitCode, 0);
});

test('a signal keeps its name; exit 137 is none', async () => {
  const killed = await run({ script: 'kill -KILL $$' });
  assert.equal(killed.finished.signal, 'SIGKILL');
  assert.equal(killed.result.exitCode, 137);
  const exited = await run({ script: 'exit 137' });
  assert.equal(exited.finished.signal, '');
  assert.equal(exited.result.exitCode, 137);
});

test('a program that is not there fails as a shell would say it', async () => {
  const missing = await run({ arguments: ['no-such-program'] });
  assert.equal(missing.finished.status, null);
  assert.equal(missing.result.exitCode, 127);
  assert.match(missing.stderr, /no-such-program/);
  const plain = addFiles(engine, { script: 'text' });
  assert.equal((await run({ arguments: ['./script'], inputRoot: plain })).result.exitCode, 126);
});

test('large stdout is a blob, small stdout is in the result', async () => {
  const { result } = await run({ script: 'head -c 40000 /dev/zero; head -c 400000 /dev/zero >&2' });
  assert.equal(result.stdoutDigest?.sizeBytes, 40_000);
  assert.equal(result.stderrDigest?.sizeBytes, 400_000);
  assert.equal(engine.cas.get(result.stdoutDigest?.hash ?? '')?.length, 40_000);
  assert.equal(engine.cas.get(result.stderrDigest?.hash ?? '')?.length, 400_000);
});

test('asked for inline, small outputs are in the result too', async () => {
  const { result } = await run({
    script: 'echo x | tee a > b',
    outputs: ['a', 'b'],
    action: { inlineOutputFiles: ['b'] },
  });
  assert.deepEqual(
    result.outputFiles.map((file) => Buffer.from(file.contents ?? []).toString()),
    ['', 'x\n'],
  );
});

test('another executor on the same root is refused, saying who holds it', async () => {
  const options = parseOptions(['--root', root, '--connect', engine.connectFile]);
  await assert.rejects(
    startExecutor(options, () => Promise.reject(new Error('not asked')), silentLogger),
    new RegExp(`in use by the executor with process id ${process.pid}`),
  );
});

test('shutdown ends it', async () => {
  engine.say({ shutdown: true });
  await executor.done;
});
