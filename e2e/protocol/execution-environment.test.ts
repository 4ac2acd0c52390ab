/** What a command sees: its environment, its place, its inputs, the network, another system as its root. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { codeName } from './api.ts';
import { row, useEngine } from './rows.ts';
import { outputOf, platform, runAction, tree } from './trees.ts';

const fixture = useEngine();

row(fixture, 'the environment is exactly what was sent, and a default PATH', async (api) => {
  const command = {
    arguments: ['/usr/bin/env'],
    environmentVariables: [
      { name: 'B', value: '2=3' },
      { name: 'EMPTY', value: '' },
      { name: 'UMLAUT', value: 'ü\n' },
    ],
  };
  const lines = await outputOf(api, { command: { ...command, arguments: ['/usr/bin/env', '-0'] } });
  const [path, ...rest] = lines
    .split('\0')
    .filter((line) => line !== '')
    .sort((a, b) => Number(b.startsWith('PATH=')) - Number(a.startsWith('PATH=')));
  assert.match(path ?? '', /^PATH=.*\/usr\/bin/);
  assert.deepEqual(rest.sort(), ['B=2=3', 'EMPTY=', 'UMLAUT=ü\n']);
});

row(fixture, 'a PATH that was sent is kept, though it be of no use', async (api) => {
  const environmentVariables = [{ name: 'PATH', value: '/nowhere' }];
  const output = await outputOf(api, { command: { arguments: ['/usr/bin/env'], environmentVariables } });
  assert.equal(output, 'PATH=/nowhere\n');
  const { result } = await runAction(api, { command: { arguments: ['sh', '-c', ':'], environmentVariables } });
  assert.equal(result.exitCode, 127);
});

row(fixture, 'a bare argv[0] is found in the PATH; arguments arrive as they were sent', async (api) => {
  const args = ['printf', '%s|', 'a b', '', '*', '$HOME', '"', 'ü'];
  assert.equal(await outputOf(api, { command: { arguments: args } }), 'a b||*|$HOME|"|ü|');
});

for (const [name, program] of [
  ['bare', 'no-such-program'],
  ['relative', './no-such-program'],
  ['absolute', '/no/such/program'],
] as const) {
  row(fixture, `a ${name} program that is not there: a result of exit code 127, not an error`, async (api) => {
    const { response, result } = await runAction(api, { command: { arguments: [program] } });
    assert.equal(codeName(response.status?.code), 'OK', response.status?.message ?? '');
    assert.equal(result.exitCode, 127);
    assert.match(await api.text(result.stderrRaw, result.stderrDigest), /no-such-program|program/);
  });
}

row(fixture, 'a program that may not be executed: exit code 126', async (api) => {
  const { result } = await runAction(api, { root: tree({ plain: 'text' }), command: { arguments: ['./plain'] } });
  assert.equal(result.exitCode, 126);
});

row(fixture, 'an executable input is run, from the working directory', async (api) => {
  const root = tree({ 'w/tool': { executable: '#!/bin/sh\necho from $PWD; cat data' }, 'w/data': 'the data' });
  const output = await outputOf(api, { root, command: { arguments: ['./tool'], workingDirectory: 'w' } });
  assert.match(output, /^from .*\/w\nthe data$/);
});

row(fixture, 'a working directory that is not among the inputs is made', async (api) => {
  assert.match(
    await outputOf(api, { command: { arguments: ['pwd'], workingDirectory: 'not/there' } }),
    /\/not\/there\n$/,
  );
});

row(
  fixture,
  'inputs are as they were sent: contents, x bits, symlinks absolute and dangling, empty directories',
  async (api) => {
    const root = tree({
      'a/plain': 'one',
      'a/tool': { executable: 'two' },
      'a/empty': '',
      'dir/.keep/x': null,
      link: { target: 'a/plain' },
      absolute: { target: '/nix/store/nothing' },
      dangling: { target: '../../../nowhere' },
      'ünï \n "code"': 'three',
    });
    const script = `cat a/plain; echo; test ! -x a/plain && test -x a/tool && test -f a/empty && test ! -s a/empty && test -d dir/.keep &&
    readlink link absolute dangling && cat "$(printf 'ünï \\n "code"')"`;
    assert.equal(await outputOf(api, { root, script }), 'one\na/plain\n/nix/store/nothing\n../../../nowhere\nthree');
  },
);

row(fixture, 'an action cannot change its inputs for the next one', async (api) => {
  const root = tree({ file: 'as it was', 'd/file': 'as it was' });
  const script =
    'for f in file d/file; do chmod u+w $f d; echo changed > $f; rm -f $f; done 2>/dev/null; echo x > new; :';
  await runAction(api, { root, script });
  assert.equal(await outputOf(api, { root, script: 'cat file d/file; ls' }), 'as it wasas it wasd\nfile\n');
});

row(fixture, 'stdin is empty, and the file system outside holds nothing of the engine', async (api) => {
  const script = `cat; test -e ${fixture.engine.root} && echo visible; ls /tmp | wc -l`;
  assert.equal((await outputOf(api, { script })).trim(), '0');
});

for (const [where, value, open] of [
  ['action', undefined, false],
  ['action', 'off', false],
  ['action', 'on', true],
  ['command', 'on', true],
] as const) {
  row(
    fixture,
    `network ${value ?? 'not named'} (${where}): loopback of this computer is ${open ? 'there' : 'not there'}`,
    async (api, t) => {
      const server = createServer((socket) => socket.end('hello'));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      t.after(() => server.close());
      const { port } = server.address() as AddressInfo;
      const probe = `import socket\ntry: print(socket.create_connection(('127.0.0.1', ${port}), 5).recv(9).decode())\nexcept OSError as e: print('closed')`;
      const named = value ? { [where]: { platform: platform({ network: value }) } } : {};
      const args = { arguments: ['python3', '-c', probe] };
      const output = await outputOf(api, {
        ...named,
        command: { ...args, ...(where === 'command' ? named.command : {}) },
      });
      assert.equal(output, open ? 'hello\n' : 'closed\n');
    },
  );
}

row(fixture, 'the Action’s platform counts, the Command’s only where the Action has none', async (api) => {
  // A sandbox without a network has its own loopback and nothing else.
  const arguments_ = ['sh', '-c', 'readlink /proc/self/ns/net'];
  const [off, on, none] = [platform({ network: 'off' }), platform({ network: 'on' }), platform({})];
  const outputs: string[] = [];
  for (const ofAction of [off, on, none, null]) {
    outputs.push(
      await outputOf(api, { action: { platform: ofAction }, command: { arguments: arguments_, platform: on } }),
    );
  }
  const host = readlinkSync('/proc/self/ns/net');
  assert.deepEqual(
    outputs.map((text) => text.trim() === host),
    [false, true, true, true],
  );
});

/** One static program that is a shell: busybox where there is one, else what the C compiler makes. */
function staticProgram(): Uint8Array | undefined {
  for (const path of ['/bin/busybox', '/usr/bin/busybox']) if (existsSync(path)) return readFileSync(path);
  const dir = mkdtempSync(join(tmpdir(), 'outboard-e2e-static-'));
  try {
    const source = `#include <stdio.h>
#include <unistd.h>
#include <sys/stat.h>
int main(void) { struct stat s; printf("%d %d %d %d\\n", getuid(), getgid(), stat("/marker", &s) == 0, stat("/usr", &s) == 0);
  mkdir("/made", 0755); FILE *f = fopen("/made/out", "w"); if (!f) return 1; fputs("made", f); return fclose(f); }`;
    const made = spawnSync('cc', ['-static', '-x', 'c', '-', '-o', join(dir, 'tool')], { input: source });
    return made.status === 0 ? readFileSync(join(dir, 'tool')) : undefined;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const program = staticProgram();
const isBusybox = existsSync('/bin/busybox') || existsSync('/usr/bin/busybox');
test('a sysroot: the input root is /, the command is the user that was asked for (BuildStream)', {
  skip: program ? false : 'neither busybox nor a static libc is here',
}, async (t) => {
  fixture.engine.reportTo(t);
  const { api } = fixture;
  // Executable bits come with the blob below.
  const root = tree({ marker: 'here', 'bin/tool': { executable: Buffer.from(program ?? []) } });
  const script =
    'echo $(/bin/tool id -u) $(/bin/tool id -g) $(test -e /marker && echo 1) $(test -e /usr && echo 1 || echo 0); /bin/tool mkdir /made; printf made > /made/out';
  for (const [unixUID, unixGID] of [
    ['0', '0'],
    ['1000', '100'],
  ] as const) {
    const { response, result } = await runAction(api, {
      root,
      action: { platform: platform({ unixUID, unixGID }) },
      command: { arguments: isBusybox ? ['/bin/tool', 'sh', '-c', script] : ['/bin/tool'], outputPaths: ['made'] },
    });
    assert.equal(codeName(response.status?.code), 'OK', response.status?.message ?? '');
    assert.equal(await api.text(result.stdoutRaw, result.stdoutDigest), `${unixUID} ${unixGID} 1 0\n`);
    assert.equal(result.outputDirectories?.[0]?.path, 'made');
  }
});
