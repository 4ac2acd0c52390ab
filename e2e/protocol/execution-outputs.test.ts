/** ActionResults: all kinds of outputs under their names, Trees canonical, streams, metadata. */
import assert from 'node:assert/strict';
import { checkDigest, digestOf } from '../../proto/digest.ts';
import { type ActionResult, type Command, type Directory, reapi } from '../../proto/messages.ts';
import { type Api, codeName } from './api.ts';
import { row, useEngine } from './rows.ts';
import { buildAction, directory, runAction, tree } from './trees.ts';

const fixture = useEngine();
const { TREE_ONLY, DIRECTORY_ONLY, TREE_AND_DIRECTORY } = reapi.Command.OutputDirectoryFormat;

async function run(api: Api, script: string, fields: Command): Promise<ActionResult> {
  const { response, result } = await runAction(api, { command: { arguments: ['/bin/sh', '-ec', script], ...fields } });
  const stderr = await api.text(result.stderrRaw, result.stderrDigest);
  assert.equal(codeName(response.status?.code), 'OK', response.status?.message ?? '');
  assert.equal(result.exitCode ?? 0, 0, stderr);
  return result;
}

const paths = (list: { path?: string | null }[] | null | undefined): string[] =>
  (list ?? []).map((one) => one.path ?? '');

async function treeOf(api: Api, result: ActionResult): Promise<{ root: Directory; children: Directory[] }> {
  const blob = await api.read(checkDigest(result.outputDirectories?.[0]?.treeDigest, 'tree_digest'));
  const { root, children } = reapi.Tree.decode(blob);
  return { root: root ?? {}, children: children ?? [] };
}

row(fixture, 'output_paths of every kind: file, executable, empty file, directory, symlinks', async (api) => {
  const outputPaths = ['dir', 'empty', 'file', 'to-dir', 'to-file', 'tool', 'absent'];
  const script =
    'echo x > file; : > empty; echo y > tool; chmod +x tool; mkdir dir; echo z > dir/z; ln -s dir to-dir; ln -s file to-file';
  const result = await run(api, script, { outputPaths });
  assert.deepEqual(paths(result.outputFiles), ['empty', 'file', 'tool']);
  assert.deepEqual(
    (result.outputFiles ?? []).map((f) => f.isExecutable ?? false),
    [false, false, true],
  );
  assert.deepEqual(paths(result.outputDirectories), ['dir']);
  // The list of 2.1 and the two older ones: what follows a symlink's target decides which.
  assert.deepEqual(
    (result.outputSymlinks ?? []).map((s) => [s.path, s.target]),
    [
      ['to-dir', 'dir'],
      ['to-file', 'file'],
    ],
  );
  assert.deepEqual(paths(result.outputDirectorySymlinks), ['to-dir']);
  assert.deepEqual(paths(result.outputFileSymlinks), ['to-file']);
  assert.equal((await api.read(checkDigest(result.outputFiles?.[1]?.digest, 'file'))).toString(), 'x\n');
});

row(fixture, 'where output_paths is set, the older lists are ignored', async (api) => {
  const result = await run(api, 'echo x > new; echo y > old', {
    outputPaths: ['new'],
    outputFiles: ['old'],
    outputDirectories: ['dir'],
  });
  assert.deepEqual([paths(result.outputFiles), paths(result.outputDirectories)], [['new'], []]);
});

row(
  fixture,
  'the older lists alone (API 2.0): files and directories, parents made, absent ones left out',
  async (api) => {
    const result = await run(api, 'echo x > a/b/file; echo y > c/d/e', {
      outputFiles: ['a/b/file', 'no/file'],
      outputDirectories: ['c/d'],
    });
    assert.deepEqual([paths(result.outputFiles), paths(result.outputDirectories)], [['a/b/file'], ['c/d']]);
  },
);

for (const [list, script] of [
  ['outputFiles', 'mkdir out'],
  ['outputDirectories', 'rmdir out; echo x > out'],
] as const) {
  row(fixture, `${list}: an output of the other kind is FAILED_PRECONDITION, and is not cached`, async (api) => {
    const { digest, response } = await runAction(api, {
      script,
      command: { arguments: ['/bin/sh', '-c', script], [list]: ['out'] },
    });
    assert.equal(codeName(response.status?.code), 'FAILED_PRECONDITION', response.status?.message ?? '');
    await assert.rejects(api.getActionResult(digest), { code: 5 });
  });
}

row(fixture, 'parents of outputs are there before the command, the outputs themselves are not', async (api) => {
  const script = 'test -d a/b && test ! -e a/b/out && test ! -e d/out && echo x > a/b/out';
  assert.deepEqual(paths((await run(api, script, { outputPaths: ['a/b/out', 'd/out'] })).outputFiles), ['a/b/out']);
});

row(
  fixture,
  'paths are those of the Command: from the working directory, .. within the root, . itself',
  async (api) => {
    const script = 'echo x > ../beside; echo y > here; mkdir -p ../../up; echo z > ../../up/z';
    const result = await run(api, script, { workingDirectory: 'w/d', outputPaths: ['../../up', '../beside', 'here'] });
    assert.deepEqual(
      [paths(result.outputFiles), paths(result.outputDirectories)],
      [['../beside', 'here'], ['../../up']],
    );
    const whole = await run(api, 'echo x > here', { workingDirectory: 'w', outputPaths: ['.'] });
    assert.deepEqual(paths(whole.outputDirectories), ['.']);
    assert.deepEqual(
      (await treeOf(api, whole)).root.files?.map((f) => f.name),
      ['here'],
    );
  },
);

row(fixture, 'output_paths of the root itself holds inputs and outputs', async (api) => {
  const { result } = await runAction(api, {
    root: tree({ 'in/file': 'input' }),
    script: 'echo x > out',
    command: { arguments: ['sh', '-c', 'echo x > out'], outputPaths: [''] },
  });
  const { root } = await treeOf(api, result);
  assert.deepEqual([root.files?.map((f) => f.name), root.directories?.map((d) => d.name)], [['out'], ['in']]);
});

row(
  fixture,
  'a Tree: root first, each directory once, names sorted, every digest that of its canonical bytes',
  async (api) => {
    const script = `mkdir -p out/b/same out/a/same out/empty; for f in z B a ä _ 10 9; do echo $f > out/$f.txt; done
    echo s > out/a/same/f; echo s > out/b/same/f; ln -s ../x out/a/link; ln -s /nix/store/x out/absolute`;
    const { root, children } = await treeOf(api, await run(api, script, { outputPaths: ['out'] }));
    const byHash = new Map(children.map((child) => [digestOf(directory(child)).hash, child]));
    assert.equal(byHash.size, children.length, 'a directory that is there twice');
    assert.equal(children.length, 4, 'a, b, the one same, empty');
    for (const one of [root, ...children]) {
      for (const list of [one.files, one.directories, one.symlinks]) {
        const names = (list ?? []).map((node) => Buffer.from(node.name ?? ''));
        assert.deepEqual(names, [...names].sort(Buffer.compare));
      }
      for (const node of one.directories ?? [])
        assert.ok(byHash.has(node.digest?.hash ?? ''), `no child for ${node.name}`);
    }
    assert.deepEqual(
      root.symlinks?.map((s) => s.target),
      ['/nix/store/x'],
    );
  },
);

for (const [format, hasTree, hasRoot] of [
  [TREE_ONLY, true, false],
  [DIRECTORY_ONLY, false, true],
  [TREE_AND_DIRECTORY, true, true],
] as const) {
  row(
    fixture,
    `output_directory_format ${format}: ${hasTree ? 'a Tree' : ''} ${hasRoot ? 'a root directory' : ''}`,
    async (api) => {
      const result = await run(api, 'mkdir -p out/d/e; echo x > out/d/e/f', {
        outputPaths: ['out'],
        outputDirectoryFormat: format,
      });
      const [output] = result.outputDirectories ?? [];
      assert.equal(Boolean(output?.treeDigest?.hash), hasTree);
      assert.equal(Boolean(output?.rootDirectoryDigest?.hash), hasRoot);
      if (!hasRoot) return;
      const rootDigest = checkDigest(output?.rootDirectoryDigest, 'root_directory_digest');
      const directories = (await api.tree({ rootDigest })).flatMap((page) => page.directories);
      assert.equal(directories.length, 3, 'all Directories are blobs of their own');
      if (hasTree) assert.equal(digestOf(directory((await treeOf(api, result)).root)).hash, rootDigest.hash);
    },
  );
}

row(fixture, 'node properties where they were asked for, and only there', async (api) => {
  const script =
    'mkdir out; echo x > out/f; echo y > g; chmod 640 g; touch -d "2001-02-03 04:05:06 UTC" g; chmod 751 out';
  const asked = await run(api, script, { outputPaths: ['g', 'out'], outputNodeProperties: ['mtime', 'unix_mode'] });
  const [file] = asked.outputFiles ?? [];
  assert.equal((file?.nodeProperties?.unixMode?.value ?? 0) & 0o777, 0o640);
  assert.equal(file?.nodeProperties?.mtime?.seconds, 981_173_106);
  const { root } = await treeOf(api, asked);
  assert.equal((root.nodeProperties?.unixMode?.value ?? 0) & 0o777, 0o751);
  assert.ok(root.files?.[0]?.nodeProperties?.mtime?.seconds);
  const plain = await run(api, script, { outputPaths: ['g', 'out'] });
  assert.equal(plain.outputFiles?.[0]?.nodeProperties ?? null, null);
});

row(fixture, 'an output that is a pipe is FAILED_PRECONDITION, the rest is there all the same', async (api) => {
  const { response, result } = await runAction(api, {
    command: { arguments: ['/bin/sh', '-c', 'mkfifo pipe; echo x > file'], outputPaths: ['file', 'pipe'] },
  });
  assert.equal(codeName(response.status?.code), 'FAILED_PRECONDITION', response.status?.message ?? '');
  assert.deepEqual(paths(result.outputFiles), ['file']);
});

row(fixture, 'outputs of a command that fails come with its exit code', async (api) => {
  const { response, result } = await runAction(api, {
    command: { arguments: ['/bin/sh', '-c', 'echo x > log; exit 3'], outputPaths: ['log'] },
  });
  assert.equal(codeName(response.status?.code), 'OK');
  assert.deepEqual([result.exitCode, paths(result.outputFiles)], [3, ['log']]);
});

for (const bytes of [0, 1, 1000, 32 * 1024, 32 * 1024 + 1, 3_000_000]) {
  row(fixture, `stdout and stderr of ${bytes} bytes, whole, inline or by digest`, async (api) => {
    const script = `head -c ${bytes} /dev/zero | tr '\\0' o; head -c ${bytes} /dev/zero | tr '\\0' e >&2`;
    const result = await run(api, script, {});
    assert.equal(await api.text(result.stdoutRaw, result.stdoutDigest), 'o'.repeat(bytes));
    assert.equal(await api.text(result.stderrRaw, result.stderrDigest), 'e'.repeat(bytes));
  });
}

row(fixture, 'an output of 20 MB is read back as it was written', async (api) => {
  const result = await run(api, 'head -c 20000000 /dev/zero | tr "\\0" x > out', { outputPaths: ['out'] });
  assert.deepEqual(checkDigest(result.outputFiles?.[0]?.digest, 'out'), digestOf(Buffer.alloc(20_000_000, 'x')));
  assert.equal((await api.read(checkDigest(result.outputFiles?.[0]?.digest, 'out'))).length, 20_000_000);
});

row(
  fixture,
  'inline_output_files is a hint: contents are right where they are there, and digests always',
  async (api) => {
    const script = 'echo small > small; head -c 3500000 /dev/zero > large-1; head -c 3500000 /dev/zero > large-2';
    const { digest, blobs } = buildAction({
      command: { arguments: ['sh', '-c', script], outputPaths: ['large-1', 'large-2', 'small'] },
    });
    await api.upload(...blobs);
    // The client takes 4 MiB: an answer with all of it inline would be lost.
    const { response } = await api.execute(digest, {
      inlineOutputFiles: ['large-1', 'large-2', 'small'],
      inlineStdout: true,
    });
    const files = response.result?.outputFiles ?? [];
    assert.deepEqual(paths(files), ['large-1', 'large-2', 'small']);
    for (const file of files) {
      const whole = checkDigest(file.digest, file.path ?? '');
      if (file.contents?.length) assert.deepEqual(digestOf(file.contents), whole);
      assert.ok(!(await api.isMissing(whole)));
    }
  },
);

row(fixture, 'execution metadata: the worker, and every timestamp in its order', async (api) => {
  const metadata = (await run(api, 'echo x > out', { outputPaths: ['out'] })).executionMetadata;
  assert.ok(metadata?.worker);
  const names = [
    'queued',
    'workerStart',
    'inputFetchStart',
    'inputFetchCompleted',
    'executionStart',
    'executionCompleted',
    'outputUploadStart',
    'outputUploadCompleted',
    'workerCompleted',
  ] as const;
  const times = names.map((name) => {
    const time = metadata[`${name}Timestamp`];
    assert.ok(time?.seconds, `${name}_timestamp`);
    return time.seconds * 1000 + (time.nanos ?? 0) / 1e6;
  });
  // Two clocks of one machine: to a millisecond.
  for (const [i, time] of times.entries()) {
    assert.ok(i === 0 || time >= (times[i - 1] ?? 0) - 1, `${names[i]} is before ${names[i - 1]}`);
  }
  assert.ok(metadata.virtualExecutionDuration);
});
