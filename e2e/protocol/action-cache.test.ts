/** ActionCache: opaque keys, results as they were given, and never a hit whose blobs are not all there. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { type Digest, digestOf, emptyDigest } from '../../proto/digest.ts';
import { type ActionResult, type DigestMessage, reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { type Api, actionCache } from './api.ts';
import { evict, refuse, row, sample, useEngine } from './rows.ts';
import { action, command, directory } from './trees.ts';

const fixture = useEngine();
const miss = (call: Promise<unknown>): Promise<void> => assert.rejects(call, { code: Code.NOT_FOUND });

async function hit(api: Api, key: Digest, result: ActionResult): Promise<void> {
  const encode = (message: ActionResult): Buffer => Buffer.from(reapi.ActionResult.encode(message).finish());
  assert.deepEqual(encode(await api.getActionResult(key)), encode(result));
}

refuse(fixture, [
  { name: 'a miss is NOT_FOUND', call: (api, { digest }) => api.getActionResult(digest), code: Code.NOT_FOUND },
  ...[1, -1, 127, 2 ** 31 - 1].map((exitCode) => ({
    name: `a result of exit code ${exitCode} is not taken`,
    call: (api: Api, { digest }: { digest: Digest }) => api.updateActionResult(digest, { exitCode }),
    code: Code.INVALID_ARGUMENT,
  })),
  {
    name: 'an update without a result is not taken',
    call: (api, { digest }) =>
      api.unaryBytes(
        `${actionCache}/UpdateActionResult`,
        reapi.UpdateActionResultRequest.encode({ actionDigest: digest }).finish(),
      ),
    code: Code.INVALID_ARGUMENT,
  },
]);

row(fixture, 'what was refused leaves a miss, or the result that was there', async (api) => {
  const { digest } = sample();
  await assert.rejects(api.updateActionResult(digest, { exitCode: 1 }), { code: Code.INVALID_ARGUMENT });
  await miss(api.getActionResult(digest));
  await api.updateActionResult(digest, { stdoutRaw: Buffer.from('kept') });
  await assert.rejects(api.updateActionResult(digest, { exitCode: 1 }), { code: Code.INVALID_ARGUMENT });
  await hit(api, digest, { stdoutRaw: Buffer.from('kept') });
});

row(fixture, 'an update answers the result; a later one replaces it; another size is another key', async (api) => {
  const { digest } = sample();
  for (const text of ['first', 'second']) {
    const result = { stdoutRaw: Buffer.from(text) };
    const answered = await api.updateActionResult(digest, result);
    assert.equal(Buffer.from(answered.stdoutRaw ?? []).toString(), text);
    await hit(api, digest, result);
  }
  await miss(api.getActionResult({ ...digest, sizeBytes: digest.sizeBytes + 1 }));
});

row(fixture, 'auxiliary_metadata, worker and timestamps come back unchanged (Buck2’s dep files)', async (api) => {
  const { digest } = sample();
  const result: ActionResult = {
    executionMetadata: {
      worker: 'somebody',
      queuedTimestamp: { seconds: 1_700_000_000, nanos: 999_999_999 },
      auxiliaryMetadata: [
        { type_url: 'type.googleapis.com/buck2.dep_file', value: randomBytes(300) },
        { type_url: '', value: Buffer.from([0, 255]) },
      ],
    },
    outputSymlinks: [{ path: 'link', target: '/nix/store/x' }],
  };
  await api.updateActionResult(digest, result);
  await hit(api, digest, result);
});

row(fixture, 'Buck2’s probe: an Action without input_root_digest and an empty result', async (api) => {
  const probe = command({ arguments: ['/command_to_check_permission', sample().digest.hash] });
  const probed = action({ commandDigest: digestOf(probe) });
  await api.upload(probed, probe);
  await api.updateActionResult(digestOf(probed), {});
  await hit(api, digestOf(probed), {});
});

row(fixture, 'moon’s key: the digest of a JSON text, uploaded or not', async (api) => {
  const json = Buffer.from(JSON.stringify({ task: sample().digest.hash }));
  const output = sample();
  await api.upload(output.data);
  const result = { outputFiles: [{ path: 'dist/a.js', digest: output.digest }] };
  await api.updateActionResult(digestOf(json), result);
  await hit(api, digestOf(json), result);
  await api.upload(json);
  await hit(api, digestOf(json), result);
});

/** Every place that names a blob; each is tried absent. Gives the blobs that must be there. */
const places: [what: string, build: (file: DigestMessage) => { result: ActionResult; blobs: Uint8Array[] }][] = [
  ['an output file', (digest) => ({ result: { outputFiles: [{ path: 'a', digest }] }, blobs: [] })],
  ['stdout', (stdoutDigest) => ({ result: { stdoutDigest }, blobs: [] })],
  ['stderr', (stderrDigest) => ({ result: { stderrDigest }, blobs: [] })],
  ['a Tree', (treeDigest) => ({ result: { outputDirectories: [{ path: 'd', treeDigest }] }, blobs: [] })],
  ['a file in a Tree’s root', (digest) => treeResult({ root: { files: [{ name: 'f', digest }] } })],
  [
    'a file in a Tree’s child',
    (digest) => {
      const child = { files: [{ name: 'f', digest }] };
      return treeResult({
        root: { directories: [{ name: 'c', digest: digestOf(directory(child)) }] },
        children: [child],
      });
    },
  ],
  [
    'a root directory',
    (rootDirectoryDigest) => ({ result: { outputDirectories: [{ path: 'd', rootDirectoryDigest }] }, blobs: [] }),
  ],
  ['a file in a root directory', (digest) => rootResult(directory({ files: [{ name: 'f', digest }] }))],
  ['a directory in a root directory', (digest) => rootResult(directory({ directories: [{ name: 'c', digest }] }))],
  [
    'a file deep in a root directory',
    (digest) => {
      const child = directory({ files: [{ name: 'f', digest }] });
      return rootResult(directory({ directories: [{ name: 'c', digest: digestOf(child) }] }), child);
    },
  ],
];

function treeResult(message: Parameters<typeof reapi.Tree.encode>[0]) {
  const blob = reapi.Tree.encode(message).finish();
  return { result: { outputDirectories: [{ path: 'd', treeDigest: digestOf(blob) }] }, blobs: [blob] };
}

function rootResult(...blobs: Uint8Array[]) {
  const [root] = blobs;
  const rootDirectoryDigest = digestOf(root as Uint8Array);
  return { result: { outputDirectories: [{ path: 'd', rootDirectoryDigest }] }, blobs };
}

for (const [what, build] of places) {
  row(fixture, `${what} that is absent makes a miss; that comes, a hit; that is lost, a miss again`, async (api) => {
    // One field that no message has: an empty Directory, an empty Tree, and content of a file.
    const content = Buffer.concat([Buffer.from([0x7a, 32]), randomBytes(32)]);
    const { result, blobs } = build(digestOf(content));
    await api.upload(...blobs);
    const { digest } = sample();
    await api.updateActionResult(digest, result);
    await miss(api.getActionResult(digest));
    await api.upload(content);
    await api.updateActionResult(digest, result);
    await hit(api, digest, result);
    await evict(fixture.engine, digestOf(content));
    await miss(api.getActionResult(digest));
  });
}

row(fixture, 'a Tree, a root directory or a digest that is none makes a miss', async (api) => {
  const garbage = Buffer.concat([Buffer.from([0x0a, 0xff]), randomBytes(20)]);
  await api.upload(garbage);
  for (const result of [
    { outputDirectories: [{ path: 'd', treeDigest: digestOf(garbage) }] },
    { outputDirectories: [{ path: 'd', rootDirectoryDigest: digestOf(garbage) }] },
    { outputFiles: [{ path: 'a', digest: { hash: 'nonsense', sizeBytes: 1 } }] },
    { outputFiles: [{ path: 'a' }] },
  ]) {
    const { digest } = sample();
    await api.updateActionResult(digest, result).catch(() => undefined);
    await miss(api.getActionResult(digest));
  }
});

row(fixture, 'empty files need no blob', async (api) => {
  const { digest } = sample();
  const result = { outputFiles: [{ path: 'a', digest: emptyDigest }], stdoutDigest: emptyDigest };
  await api.updateActionResult(digest, result);
  await hit(api, digest, result);
});

row(fixture, 'the hints to inline change nothing of what a result names', async (api) => {
  const { digest, data } = sample();
  await api.upload(data);
  const key = sample().digest;
  await api.updateActionResult(key, { outputFiles: [{ path: 'a', digest }], stdoutDigest: digest });
  const request = { actionDigest: key, inlineStdout: true, inlineStderr: true, inlineOutputFiles: ['a', 'b'] };
  const bytes = await api.unaryBytes(
    `${actionCache}/GetActionResult`,
    reapi.GetActionResultRequest.encode(request).finish(),
  );
  const result = reapi.ActionResult.decode(bytes);
  assert.equal(result.outputFiles?.[0]?.digest?.hash, digest.hash);
  assert.ok(
    data.equals(Buffer.from(await api.text(result.stdoutRaw, result.stdoutDigest), 'latin1')) ||
      result.stdoutDigest?.hash === digest.hash,
  );
});
