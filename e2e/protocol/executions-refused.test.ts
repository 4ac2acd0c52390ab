/** Executions that never run: the code is in ExecuteResponse.status, nothing is cached and nothing stored. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { digestOf, emptyDigest } from '../../proto/digest.ts';
import { type Action, type Command, rpc } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { codeName } from './api.ts';
import { row, sample, storeUnchanged, useEngine } from './rows.ts';
import { action, buildAction, platform } from './trees.ts';

const fixture = useEngine();

interface Refused {
  name: string;
  command?: Command;
  action?: Action;
  code?: number;
  says?: RegExp;
}

const outputs = (what: string, path: string): Refused[] =>
  (['outputPaths', 'outputFiles', 'outputDirectories'] as const).map((list) => ({
    name: `${list}: ${what}`,
    command: { [list]: [path] },
  }));

const rows: Refused[] = [
  { name: 'no arguments', command: { arguments: [] }, says: /arguments/ },
  { name: 'an empty program name', command: { arguments: [''] } },
  { name: 'a NUL in an argument', command: { arguments: ['/bin/sh', 'a\0b'] } },
  { name: 'a variable without a name', command: { environmentVariables: [{ name: '', value: 'x' }] } },
  { name: 'a variable named a=b', command: { environmentVariables: [{ name: 'a=b', value: 'x' }] } },
  { name: 'a NUL in a variable', command: { environmentVariables: [{ name: 'a', value: 'x\0y' }] } },
  { name: 'a working directory outside', command: { workingDirectory: '..' } },
  { name: 'an absolute working directory', command: { workingDirectory: '/tmp' } },
  { name: 'a working directory that leaves and comes back', command: { workingDirectory: 'a/../../b' } },
  ...outputs('a path that leaves the root', '../out'),
  ...outputs('a path that leaves the root from within', 'a/../../out'),
  ...outputs('an absolute path', '/etc/out'),
  ...outputs('a NUL', 'a\0b'),
  ...outputs('a name of 256 bytes', 'x'.repeat(256)),
  {
    name: 'a path that leaves the root from the working directory',
    command: { workingDirectory: 'a', outputPaths: ['../../out'] },
  },
  { name: 'an output_directory_format that is none', command: { outputDirectoryFormat: 9 as never } },
  { name: 'a node property that is not known', command: { outputNodeProperties: ['owner'] }, says: /unix_mode/ },
  { name: 'a timeout over the maximum', action: { timeout: { seconds: 25 * 3600 } }, says: /maximum/ },
  { name: 'a timeout of centuries', action: { timeout: { seconds: 2 ** 50 } }, says: /maximum/ },
  { name: 'a negative timeout', action: { timeout: { seconds: -1 } } },
  { name: 'no command digest', action: { commandDigest: null } },
  { name: 'a malformed command digest', action: { commandDigest: { hash: 'x', sizeBytes: 1 } } },
  { name: 'no input root digest', action: { inputRootDigest: null } },
  { name: 'a malformed input root digest', action: { inputRootDigest: { hash: 'A'.repeat(64), sizeBytes: 1 } } },
  { name: 'unixUID that is no number', action: { platform: platform({ unixUID: 'root', unixGID: '0' }) } },
  { name: 'unixUID that is negative', action: { platform: platform({ unixUID: '-1', unixGID: '0' }) } },
];

for (const { name, code = Code.INVALID_ARGUMENT, says, ...parts } of rows) {
  row(fixture, `${name}: ${codeName(code)}`, async (api) => {
    const { digest, blobs } = buildAction({ script: `: ${randomUUID()}`, ...parts });
    await api.upload(...blobs);
    await storeUnchanged(fixture, 0, async () => {
      const { response } = await api.execute(digest);
      assert.equal(codeName(response.status?.code), codeName(code), response.status?.message ?? '');
      assert.ok(response.status?.message, 'a refusal says why');
      if (says) assert.match(response.status.message, says);
      assert.ok(!response.cachedResult);
    });
    await assert.rejects(api.getActionResult(digest), { code: Code.NOT_FOUND });
  });
}

for (const [name, properties] of [
  ['a property that no machine has', { Pool: 'gpu', 'made-up': 'x' }],
  ['an OS that is not here', { OSFamily: 'windows' }],
  ['an ISA that is not here', { ISA: process.arch === 'arm64' ? 'x86-64' : 'aarch64' }],
  ['a container image', { 'container-image': 'docker://debian' }],
] as [string, Record<string, string>][]) {
  for (const where of ['action', 'command'] as const) {
    row(fixture, `${name}, in the ${where}: FAILED_PRECONDITION at once, with what there is`, async (api) => {
      const { digest, blobs } = buildAction({ [where]: { platform: platform(properties) } });
      await api.upload(...blobs);
      await storeUnchanged(fixture, 0, async () => {
        const { status } = (await api.execute(digest)).response;
        assert.equal(codeName(status?.code), 'FAILED_PRECONDITION', status?.message ?? '');
        assert.match(status?.message ?? '', /OSFamily/);
        assert.match(status?.message ?? '', /ISA/);
        const [detail] = status?.details ?? [];
        const [violation] = rpc.PreconditionFailure.decode(detail?.value ?? new Uint8Array()).violations ?? [];
        assert.ok(Object.keys(properties).includes(violation?.subject ?? ''), violation?.subject ?? 'no violation');
        assert.notEqual(violation?.type, 'MISSING', 'a client would upload and try again for ever');
      });
    });
  }
}

for (const what of ['Action', 'Command'] as const) {
  row(fixture, `a blob that is no ${what}: INVALID_ARGUMENT`, async (api) => {
    const garbage = Buffer.concat([Buffer.from([0x0a, 0xff, 0xff]), sample(20).data]);
    const wrapped = action({ commandDigest: digestOf(garbage), inputRootDigest: emptyDigest });
    await api.upload(garbage, wrapped);
    const { status } = (await api.execute(digestOf(what === 'Action' ? garbage : wrapped))).response;
    assert.equal(codeName(status?.code), 'INVALID_ARGUMENT', status?.message ?? '');
  });
}

for (const [name, command] of [
  ['an output that is named twice', { outputPaths: ['a', 'a'] }],
  ['an output in another spelling', { outputPaths: ['a', './a'] }],
] as [string, Command][]) {
  row(fixture, `${name} is refused, or given once for each name`, async (api) => {
    const { digest, blobs } = buildAction({
      script: 'echo x > a',
      command: { arguments: ['sh', '-c', 'echo x > a'], ...command },
    });
    await api.upload(...blobs);
    const { status, result } = (await api.execute(digest)).response;
    if (status?.code) assert.equal(codeName(status.code), 'INVALID_ARGUMENT');
    else
      assert.deepEqual(
        result?.outputFiles?.map((f) => f.path),
        [...new Set(command.outputPaths)],
      );
  });
}
