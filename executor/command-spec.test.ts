import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDigest } from '../proto/digest.ts';
import { reapi } from '../proto/messages.ts';
import { Code } from '../proto/status.ts';
import { commandSpec, defaultPath } from './command-spec.ts';
import { relativePath, resolveInRoot } from './paths.ts';
import type { CommandMessage } from './wire.ts';

type Properties = Record<string, string>;
const platform = (properties: Properties) => ({
  properties: Object.entries(properties).map(([name, value]) => ({ name, value })),
});

function spec(command: Partial<CommandMessage>, onAction?: Properties) {
  const action = { inputRootDigest: emptyDigest, platform: onAction ? platform(onAction) : null };
  return commandSpec(
    reapi.Action.encode(action).finish(),
    reapi.Command.encode({ arguments: ['true'], ...command }).finish(),
  );
}

test('a command without PATH gets the default one; a given environment is kept as sent', () => {
  assert.deepEqual(spec({}).environment, [['PATH', defaultPath]]);
  const environmentVariables = [
    { name: 'B', value: '=' },
    { name: 'PATH', value: '' },
  ];
  assert.deepEqual(spec({ environmentVariables }).environment, [
    ['B', '='],
    ['PATH', ''],
  ]);
});

test("the Action's platform replaces the Command's", () => {
  assert.equal(spec({ platform: platform({ network: 'on' }) }).network, true);
  assert.equal(spec({ platform: platform({ network: 'on' }) }, { ISA: 'x' }).network, false);
});

test('a sysroot is asked for by its properties', () => {
  assert.equal(spec({}).sysroot, undefined);
  assert.deepEqual(spec({}, { unixUID: '10', unixGID: '20' }).sysroot, { uid: 10, gid: 20 });
  assert.deepEqual(spec({}, { 'chroot-input-root': 'true' }).sysroot, { uid: 0, gid: 0 });
  assert.throws(() => spec({}, { unixUID: '-1' }), { code: Code.INVALID_ARGUMENT });
});

test('output_paths replace the older lists; parents are made, and output directories of the older list themselves', () => {
  const outputs = spec({ outputPaths: ['a/b', 'c'], outputFiles: ['x'] });
  assert.deepEqual(
    outputs.outputs.map((output) => output.path),
    ['a/b', 'c'],
  );
  assert.deepEqual(outputs.makeDirectories, ['a']);
  const older = spec({ workingDirectory: 'w', outputFiles: ['f/g'], outputDirectories: ['d/e', '../o'] });
  assert.deepEqual(older.makeDirectories, ['w', 'w/f', 'w/d/e', 'o']);
  assert.deepEqual(
    older.outputs.map((output) => output.fromWorkingDirectory),
    ['f/g', 'd/e', '../o'],
  );
});

test('what is wrong is refused, naming it', () => {
  const rows: [Partial<CommandMessage>, RegExp][] = [
    [{ arguments: [] }, /arguments is empty/],
    [{ arguments: [''] }, /arguments is empty/],
    [{ arguments: ['a', 'b\0c'] }, /arguments\[1\] holds a NUL/],
    [{ workingDirectory: '/abs' }, /working_directory: "\/abs" is absolute/],
    [{ workingDirectory: 'a/../..' }, /leaves the input root/],
    [{ outputPaths: ['/etc/passwd'] }, /output_paths: "\/etc\/passwd" is absolute/],
    [{ outputPaths: ['../x'] }, /"..\/x" leaves the input root/],
    [{ workingDirectory: 'a', outputPaths: ['../../x'] }, /leaves the input root/],
    [{ outputPaths: ['a', './a'] }, /"\.\/a" is named twice \(as "a"\)/],
    [{ outputFiles: ['a'], outputDirectories: ['a'] }, /output_directories: "a" is named twice/],
    [{ outputPaths: ['a\0b'] }, /holds a NUL/],
    [{ outputPaths: ['d/'.repeat(2500)] }, /longer than a path may be/],
    [{ environmentVariables: [{ name: 'A=B', value: '' }] }, /"A=B" is not a name/],
    [{ outputNodeProperties: ['ctime'] }, /"ctime" is not known/],
    [{ outputDirectoryFormat: 7 as never }, /output_directory_format 7 is not known/],
  ];
  for (const [command, message] of rows) {
    assert.throws(() => spec(command), { code: Code.INVALID_ARGUMENT, message }, JSON.stringify(command));
  }
  assert.throws(() => commandSpec(Buffer.from([0xff]), Buffer.alloc(0)), { message: /not a Action message/ });
});

test('paths are normal, and the way between two leads there', () => {
  assert.equal(resolveInRoot('a/b', './c//../d/', 'p'), 'a/b/d');
  assert.equal(resolveInRoot('a/b', '../..', 'p'), '');
  assert.equal(relativePath('a/b', 'a/b/c'), 'c');
  assert.equal(relativePath('a/b', 'a/c'), '../c');
  assert.equal(relativePath('a/b', ''), '../..');
  assert.equal(relativePath('', 'x/y'), 'x/y');
  assert.equal(relativePath('a', 'a'), '.');
});
