import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { outboard, temporaryFolder } from './testing.ts';

const subcommands = [
  'serve',
  'status',
  'actions',
  'logs',
  'why',
  'cancel',
  'cat',
  'ls',
  'evict',
  'scrub',
  'doctor',
  'run',
  'try',
  'clients',
];

test('--help names every subcommand, and each has help of its own', async () => {
  const { code, stdout } = await outboard(['--help']);
  assert.equal(code, 0);
  for (const name of subcommands) assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
  for (const name of subcommands) {
    const help = await outboard([name, '--help']);
    assert.equal(help.code, 0, name);
    assert.match(help.stdout, new RegExp(`^Usage: outboard ${name}`), name);
    assert.match(help.stdout, /--root DIR/, name);
  }
});

test('a wrong command line exits 2 and says what is right', async () => {
  const rows: [string[], RegExp][] = [
    [[], /^Usage: outboard/],
    [['nothing'], /no subcommand "nothing"/],
    [['toString'], /no subcommand "toString"/],
    [['status', '--colour'], /Unknown option '--colour'\n {2}fix: see `outboard status --help`/],
    [['status', 'more'], /unexpected "more"/],
    [['logs'], /missing ACTION/],
    [['actions', '--failed', '--running'], /exclude each other/],
    [['actions', '--limit', '0'], /--limit takes a number/],
    [['run'], /missing -- COMMAND/],
    [['run', '--prop', 'x', '--', 'true'], /--prop x: expected NAME=VALUE/],
    [['serve', '--grpc', '8980'], /expected HOST:PORT/],
    [['serve', '--grpc', '127.0.0.1:99999'], /expected HOST:PORT/],
    [['serve', '--slots', '0'], /whole number from 1/],
    [['serve', '--disk-max', '5 bananas'], /expected a size, for example 50G/],
    [['serve', '--sandbox', 'maybe'], /expected one of auto, on, off/],
    [['serve', '--tls-cert', 'x.pem'], /belong together/],
  ];
  for (const [args, message] of rows) {
    const { code, stderr } = await outboard(args);
    assert.match(stderr, message, args.join(' '));
    assert.equal(code, 2, args.join(' '));
  }
});

test('an address that others can reach is refused without TLS and a key', async () => {
  for (const [args, missing] of [
    [['--grpc', '0.0.0.0:0'], 'without TLS'],
    [['--http', '0.0.0.0:0'], 'without TLS'],
    [['--grpc', '[::]:0', '--auth', 'none'], 'without a key and TLS'],
  ] as const) {
    const { code, stderr } = await outboard(['serve', ...args]);
    assert.equal(code, 2);
    assert.match(
      stderr,
      new RegExp(`${missing} anyone there could run commands as you\\n {2}fix: listen on 127\\.0\\.0\\.1`),
    );
  }
});

test('without an engine, commands exit 3 and say how to start one', async (t) => {
  const root = join(temporaryFolder(t), 'none');
  for (const args of [
    ['status'],
    ['actions'],
    ['logs', 'x'],
    ['cat', 'x'],
    ['clients'],
    ['run', '--', 'true'],
    ['try'],
  ]) {
    const { code, stderr } = await outboard([args[0]!, '--root', root, ...args.slice(1)]);
    assert.equal(code, 3, args.join(' '));
    assert.match(stderr, /no engine runs on .*\n {2}fix: start one with `npm start`/);
  }
});

test('run says so where the engine is gone without a word, and where the key is none', async (t) => {
  const root = temporaryFolder(t);
  writeFileSync(join(root, 'engine.json'), '{"pid":1,"grpc":"127.0.0.1:1","http":""}');
  const gone = await outboard(['run', '--root', root, '--', 'true']);
  assert.deepEqual([gone.code, /127\.0\.0\.1:1 does not answer\n {2}fix: start it again/.test(gone.stderr)], [3, true]);
  writeFileSync(join(root, 'key'), 'no key', { mode: 0o600 });
  const wrong = await outboard(['run', '--root', root, '--', 'true']);
  assert.deepEqual([wrong.code, /^outboard run: the key file .*\n$/.test(wrong.stderr)], [1, true]);
});

test('serve names who holds a port, and a folder that cannot be', async (t) => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  t.after(() => void server.close());
  const root = temporaryFolder(t);
  const taken = await outboard(['serve', '--root', root, '--grpc', `127.0.0.1:${port}`, '--http', 'off']);
  assert.equal(taken.code, 1);
  assert.match(
    taken.stderr,
    new RegExp(`port ${port} is taken by .*pid ${process.pid}[\\s\\S]*fix: .*--grpc 127\\.0\\.0\\.1:`),
  );
  const doctor = await outboard(['doctor', '--json', '--root', root, '--grpc', `127.0.0.1:${port}`]);
  assert.equal(doctor.code, 1);
  const check = JSON.parse(doctor.stdout).find((c: { id: string }) => c.id === `port ${port}`);
  assert.deepEqual([check.passed, check.fixes.length > 0], [false, true]);
  for (const root of process.platform === 'linux' ? ['/proc/none', '/proc/none/at/all'] : []) {
    const { code, stderr } = await outboard(['serve', '--root', root]);
    assert.equal(code, 1);
    assert.match(stderr, /cannot make the folder .*--root DIR/);
  }
  const wrong = await outboard(['serve', '--root', '/dev/null/x']);
  assert.equal(wrong.code, 1);
  assert.match(wrong.stderr, /cannot make the folder .*--root DIR/);
});
