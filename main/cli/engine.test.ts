import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { outboard, type Running, startOutboard } from './testing.ts';

const notLinux = process.platform === 'linux' ? false : 'actions run on Linux only';
const noCompiler =
  notLinux || (spawnSync('cc', ['--version']).status === 0 ? false : 'there is no C compiler (cc) here');

const folder = mkdtempSync(join(tmpdir(), 'outboard-engine-'));
const root = join(folder, 'root');
let engine: Running;

const ask = (...args: string[]) => outboard([args[0]!, '--root', root, ...args.slice(1)], folder);
const run = (options: string[], ...command: string[]) => ask('run', ...options, '--', ...command);

before(async () => {
  engine = startOutboard(
    ['serve', '--root', root, '--grpc', '127.0.0.1:0', '--http', '127.0.0.1:0', '--slots', '2'],
    folder,
  );
  await engine.until('paste one line');
});
after(async () => {
  engine.child.kill('SIGTERM');
  const { code, stderr } = await engine.ended;
  assert.equal(code, 0, stderr);
  assert.equal(existsSync(join(root, 'engine.json')), false);
  rmSync(folder, { recursive: true });
});

test('serve tells where it is, and never the key', async () => {
  const file = JSON.parse(readFileSync(join(root, 'engine.json'), 'utf8'));
  const key = readFileSync(join(root, 'key'), 'utf8').trim();
  const ready = await engine.until('paste one line');
  assert.equal(file.pid, engine.child.pid);
  assert.ok(ready.includes(`ready: gRPC at grpc://${file.grpc}`));
  assert.ok(ready.includes(`ready: HTTP cache at http://${file.http}`));
  const { code, stdout } = await ask('clients');
  assert.equal(code, 0);
  assert.match(stdout, /Bazel {2,}bazel --bazelrc=.*\n {2}Buck2 {2,}.*\n {2}Pants {2,}/);
  const ccache = / {2}ccache {2}(.*)\n/.exec(stdout)?.[1];
  const { stdout: storage } = spawnSync('sh', ['-c', `${ccache}; echo "$CCACHE_REMOTE_STORAGE"`], { encoding: 'utf8' });
  assert.equal(storage, `http://${file.http}|layout=bazel|bearer-token=${key}\n`);
  assert.ok(!stdout.includes(key) && !ready.includes(key));
  assert.ok(readFileSync(join(root, 'clients', 'bazelrc'), 'utf8').includes(key));
});

test('a second engine on the same folder is refused before it touches anything', async () => {
  const { code, stderr } = await outboard(['serve', '--root', root, '--grpc', '127.0.0.1:0', '--http', 'off'], folder);
  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`another engine \\(pid ${engine.child.pid}\\) uses`));
  assert.equal((await ask('status')).code, 0);
});

test('status as a table and as JSON', async () => {
  assert.match((await ask('status')).stdout, /^engine .*\n[\s\S]*^blobs/m);
  const status = JSON.parse((await ask('status', '--json')).stdout);
  assert.equal(status.auth, 'key');
  assert.equal(typeof status.counts.queued, 'number');
});

test('doctor leaves the running engine’s ports out', async () => {
  const checks = JSON.parse((await ask('doctor', '--json')).stdout);
  assert.ok(checks.some((c: { id: string }) => c.id === 'key'));
  assert.ok(!checks.some((c: { id: string }) => c.id.startsWith('port')));
});

test('run gives the command’s output and exit code', { skip: notLinux }, async () => {
  const good = await run(['--env', 'WORD=hello'], 'sh', '-c', 'echo "$WORD"; echo oops >&2');
  assert.deepEqual(good, { code: 0, stdout: 'hello\n', stderr: 'oops\n' });
  assert.equal((await run([], 'sh', '-c', 'exit 7')).code, 7);
  assert.equal((await run([], 'sh', '-c', 'kill -9 $$')).code, 137);
  const slow = await run(['--timeout', '0.5'], 'sleep', '60');
  assert.equal(slow.code, 124);
  assert.match(slow.stderr, /ended by its timeout/);
  const refused = await run(['--prop', 'colour=red'], 'true');
  assert.equal(refused.code, 125);
  assert.match(refused.stderr, /colour/);
});

test('Ctrl-C cancels the action, though a terminal and its launchers send it several times', {
  skip: notLinux,
}, async () => {
  const mark = `interrupted-${process.pid}`;
  const running = startOutboard(['run', '--root', root, '--', 'sh', '-c', `: ${mark}; sleep 600`], folder);
  const states = async (...args: string[]): Promise<string[]> =>
    JSON.parse((await ask('actions', '--json', '--text', mark, ...args)).stdout).map(
      (action: { state: string; statusCode: number }) => `${action.state} ${action.statusCode}`,
    );
  while ((await states('--running')).length === 0) await setTimeout(50);
  running.child.kill('SIGINT');
  running.child.kill('SIGTERM');
  const { code, stderr } = await running.ended;
  assert.deepEqual([code, stderr], [130, 'outboard run: cancelled\n']);
  assert.deepEqual(await states(), ['finished 1']);
});

test('run sends inputs, writes outputs, and takes results from the cache unless told not to', {
  skip: notLinux,
}, async () => {
  writeFileSync(join(folder, 'in.txt'), 'given\n', { mode: 0o755 });
  const options = ['-v', '--input', 'in.txt', '--output', 'made', '--output', 'one.txt'];
  const command = [
    'sh',
    '-c',
    'test -x in.txt && mkdir -p made/a && cat in.txt > made/a/b && ln -s b made/a/c && cp in.txt one.txt',
  ];
  const first = await run(options, ...command);
  assert.equal(first.code, 0, first.stderr);
  assert.equal(readFileSync(join(folder, 'made/a/c'), 'utf8'), 'given\n');
  assert.equal(statSync(join(folder, 'one.txt')).mode & 0o100, 0o100);
  assert.match((await run(options, ...command)).stderr, /from cache/);
  assert.match((await run([...options, '--no-cache'], ...command)).stderr, /ran on/);
  const missing = await run(['--output', 'never'], 'true');
  assert.deepEqual([missing.code, /made no never/.test(missing.stderr)], [1, true]);
  const outside = await run(['--input', '../x'], 'true');
  assert.deepEqual([outside.code, /is not below/.test(outside.stderr)], [1, true]);
});

test('actions, logs, ls, cat, evict and scrub', { skip: notLinux }, async () => {
  const mark = `mark-${process.pid}`;
  await run(['--output', 'out.txt'], 'sh', '-c', `echo said; echo ${mark} > out.txt`);
  await run([], 'sh', '-c', `echo ${mark}; echo bad >&2; exit 3`);
  const list = async (...args: string[]) =>
    JSON.parse((await ask('actions', '--json', '--text', mark, ...args)).stdout);
  const [failed] = await list('--failed');
  assert.deepEqual([failed.exitCode, (await list('--failed')).length, (await list()).length], [3, 1, 2]);
  assert.match((await ask('actions', '--text', mark)).stdout, /ACTION[\s\S]*exit 3[\s\S]*ok/);

  const { hash } = failed.actionDigest;
  for (const reference of [hash, hash.slice(0, 16), failed.operationName]) {
    const logs = await ask('logs', reference);
    assert.deepEqual([logs.code, logs.stdout], [0, `${mark}\n`]);
    assert.match(logs.stderr, /^bad\n\[.*: exit 3, ran .* on .*\]\n$/);
  }
  assert.match((await ask('logs', 'operations/')).stderr, /fits several actions|no action/);

  const [good] = await list('--succeeded');
  const listing = (await ask('ls', good.actionDigest.hash)).stdout;
  const digest = /out\.txt {2}([0-9a-f]{64}\/\d+)/.exec(listing)?.[1] ?? '';
  assert.equal((await ask('cat', digest)).stdout, `${mark}\n`);
  assert.equal((await ask('evict', digest)).code, 0);
  assert.equal((await ask('cat', digest)).code, 1);
  assert.match((await ask('cat', digest.slice(0, 12))).stderr, /fix: give the whole hash/);
  assert.match((await ask('scrub')).stdout, /^\d+ blobs, .*: 0 damaged$/m);
});

test('try shows a failure, a build and cache hits', { skip: noCompiler }, async () => {
  const { code, stdout, stderr } = await ask('try');
  assert.equal(code, 0, stdout + stderr);
  assert.match(
    stdout,
    /1\. A build that fails[\s\S]*error[\s\S]*exit 1[\s\S]*2\. [\s\S]*Hello from Linux[\s\S]*3\. [\s\S]*4 of 4 actions came from the cache/,
  );
});
