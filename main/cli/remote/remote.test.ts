import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestKey } from '../../../proto/digest.ts';
import { reapi } from '../../../proto/messages.ts';
import { temporaryFolder } from '../testing.ts';
import { compilerFiles, isCompiler, parseMakeRule } from './compiler-inputs.ts';
import { InputTree, pathInside } from './input-tree.ts';

test('compilers are known by name', () => {
  for (const name of ['gcc', 'g++', 'cc', 'c++', 'clang', 'clang++-18', '/usr/bin/gcc-12', 'aarch64-linux-gnu-gcc'])
    assert.ok(isCompiler([name]), name);
  for (const name of ['gccgo', 'ccache', 'sh', 'clang-format', '']) assert.ok(!isCompiler([name]), name);
});

test('make rules: continued lines, escaped spaces, dollars', () => {
  assert.deepEqual(parseMakeRule('inputs: a.c \\\n my\\ file.h \\\n d$$x.h\n'), ['a.c', 'my file.h', 'd$x.h']);
});

const skip = spawnSync('cc', ['--version']).status === 0 ? false : 'there is no C compiler (cc) here';

test('headers below the folder are inputs, those of the system are not', { skip }, (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'include/deep'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'a.c'), '#include <stdio.h>\n#include <own.h>\nint main(void) { return X; }\n');
  writeFileSync(join(folder, 'include/own.h'), '#include "deep/more.h"\n');
  writeFileSync(join(folder, 'include/deep/more.h'), '#define X 0\n');
  const files = compilerFiles(['cc', '-isystem', 'include', '-Iempty', '-MMD', '-c', 'a.c', '-o', 'out/a.o'], folder);
  assert.deepEqual([...files.inputs].sort(), ['a.c', 'include/deep/more.h', 'include/own.h']);
  assert.deepEqual(files.folders.sort(), ['empty', 'include']);
  assert.deepEqual(files.outputs, ['out/a.o', 'out/a.d']);
  assert.deepEqual(compilerFiles(['cc', '-c', 'a.c', '-Iinclude'], folder).outputs, ['a.o']);
  writeFileSync(join(folder, 'a.o'), '');
  const link = compilerFiles(['cc', 'a.o', '-lm', '-o', 'app'], folder);
  assert.deepEqual([link.inputs, link.outputs], [['a.o'], ['app']]);
  assert.throws(() => compilerFiles(['cc', '-c', 'a.c'], folder), /could not find what is included[\s\S]*own\.h/);
});

test('an input tree is canonical: sorted by bytes, each list by itself, modes and links kept', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'dir/sub'), { recursive: true });
  for (const name of ['b', 'a', 'Z', 'é']) writeFileSync(join(folder, 'dir', name), name);
  writeFileSync(join(folder, 'dir/tool'), '', { mode: 0o755 });
  symlinkSync('a', join(folder, 'dir/link'));
  const tree = new InputTree(folder);
  await tree.add('dir');
  await tree.add('./dir/../dir/a');
  const root = decode(tree, tree.finish());
  assert.deepEqual(
    root.directories?.map((d) => d.name),
    ['dir'],
  );
  const dir = decode(tree, root.directories![0]!.digest as never);
  assert.deepEqual(
    dir.files?.map((f) => f.name),
    ['Z', 'a', 'b', 'tool', 'é'],
  );
  assert.deepEqual(
    dir.files?.filter((f) => f.isExecutable).map((f) => f.name),
    ['tool'],
  );
  assert.deepEqual(
    dir.directories?.map((d) => d.name),
    ['sub'],
  );
  assert.deepEqual(
    dir.symlinks?.map((s) => [s.name, s.target]),
    [['link', 'a']],
  );
});

test('paths stay below the folder', async () => {
  assert.equal(pathInside('/a/b', 'c/../d'), 'd');
  assert.equal(pathInside('/a/b', '/a/b/c'), 'c');
  assert.equal(pathInside('/a/b', '..c'), '..c');
  for (const path of ['..', '../b2', '/a', 'c/../../x'])
    assert.throws(() => pathInside('/a/b', path), /is not below/, path);
  await assert.rejects(new InputTree('/').add('nowhere/at/all'), /no input \/nowhere\/at\/all/);
});

function decode(tree: InputTree, digest: { hash: string; sizeBytes: number }) {
  return reapi.Directory.decode(tree.blobs.get(digestKey(digest))!.source as Uint8Array);
}
