/**
 * The calls of Buck2 as it makes them, in its order and with its omissions. A scripted client stands in where the
 * binary cannot be had; each test names what Buck2 relies on.
 */
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { connect } from 'node:http2';
import { after, before, type TestContext, test } from 'node:test';
import { checkDigest, type Digest, digestOf, emptyDigest } from '../proto/digest.ts';
import { type ActionResult, reapi } from '../proto/messages.ts';
import { Engine } from './harness/engine.ts';
import { ReapiClient, type WriteRequest } from './harness/reapi-client.ts';
import { within } from './harness/wait.ts';

const out = 'buck-out/v2/gen/root/1f2e3d/__rule__';

let engine: Engine;
before(async () => {
  engine = await Engine.start({ auth: 'key' });
});
after(() => engine?.dispose());

/** One connection with the two things that Buck2 says of itself: the tool and the build. */
function buck2(t: TestContext): ReapiClient {
  engine.reportTo(t);
  const metadata = reapi.RequestMetadata.encode({
    toolDetails: { toolName: 'buck2', toolVersion: '0.1.0' },
    toolInvocationId: randomUUID(),
  }).finish();
  const client = new ReapiClient(engine.grpc, {
    key: engine.key,
    receiveBytes: 8 * 1024 * 1024,
    metadata: { 'build.bazel.remote.execution.v2.requestmetadata-bin': Buffer.from(metadata) },
  });
  t.after(() => client.close());
  return client;
}

const directory = (message: Parameters<typeof reapi.Directory.encode>[0]): Uint8Array =>
  reapi.Directory.encode(message).finish();

/** Command and Action of one rule: bare argv[0], no PATH, the Platform in the Command only, output_paths only. */
function rule(script: string): { action: Digest; blobs: Uint8Array[] } {
  const source = Buffer.from(`source ${randomUUID()}\n`);
  const src = directory({
    files: [
      // Asked for by its digest and never uploaded.
      { name: 'empty.h', digest: emptyDigest },
      { name: 'source.txt', digest: digestOf(source) },
    ],
  });
  const root = directory({ directories: [{ name: 'src', digest: digestOf(src) }] });
  const command = reapi.Command.encode({
    arguments: ['sh', '-c', script],
    environmentVariables: [{ name: 'BUCK_SCRATCH_PATH', value: 'buck-out/v2/tmp/root/__rule__' }],
    outputPaths: [`${out}/dir`, `${out}/file.txt`, `${out}/link`],
    // Not sorted: Buck2 appends to the list.
    platform: {
      properties: [
        { name: 'OSFamily', value: 'linux' },
        { name: 'ISA', value: process.arch === 'arm64' ? 'aarch64' : 'x86-64' },
      ],
    },
  }).finish();
  const action = reapi.Action.encode({
    commandDigest: digestOf(command),
    inputRootDigest: digestOf(root),
    timeout: { seconds: 600 },
  }).finish();
  return { action: digestOf(action), blobs: [action, command, root, src, source] };
}

/** Every message carries the resource name; the whole blob goes from offset 0. */
function* buck2Writes(data: Uint8Array, chunk: number): Generator<WriteRequest> {
  const { hash, sizeBytes } = digestOf(data);
  const resourceName = `uploads/${randomUUID()}/blobs/${hash}/${sizeBytes}`;
  for (let writeOffset = 0; writeOffset < data.length; writeOffset += chunk) {
    const end = Math.min(writeOffset + chunk, data.length);
    yield { resourceName, writeOffset, data: data.subarray(writeOffset, end), finishWrite: end === data.length };
  }
}

async function upload(client: ReapiClient, blobs: Uint8Array[]): Promise<void> {
  const missing = await client.findMissing([...blobs.map(digestOf), emptyDigest]);
  assert.ok(!missing.some((digest) => digest.hash === emptyDigest.hash), 'the empty blob is said to be missing');
  const wanted = blobs.filter((blob) => missing.some((digest) => digest.hash === digestOf(blob).hash));
  for (const code of (await client.batchUpdate(wanted)).values()) assert.equal(code, 0);
}

async function checkOutputs(client: ReapiClient, result: ActionResult, source: Uint8Array): Promise<void> {
  assert.equal(result.exitCode ?? 0, 0);
  assert.ok(result.executionMetadata, 'without execution_metadata Buck2 fails the action');
  assert.ok(result.executionMetadata.worker);
  assert.ok(result.executionMetadata.executionStartTimestamp);
  assert.ok(result.executionMetadata.executionCompletedTimestamp);

  const [file] = result.outputFiles ?? [];
  assert.equal(file?.path, `${out}/file.txt`);
  const contents = await client.batchRead([checkDigest(file.digest, 'file')]);
  assert.deepEqual(Buffer.from([...contents.values()][0] ?? []), Buffer.from(source));

  const [link] = result.outputSymlinks ?? [];
  assert.equal(link?.path, `${out}/link`);
  assert.equal(link.target, 'file.txt');

  const [tree] = result.outputDirectories ?? [];
  assert.equal(tree?.path, `${out}/dir`);
  await checkTree(client, checkDigest(tree.treeDigest, 'tree_digest'));
}

/** Buck2 reads the Tree and hashes each Directory again: every digest in it must be that of its canonical bytes. */
async function checkTree(client: ReapiClient, digest: Digest): Promise<void> {
  const blob = (await client.batchRead([digest])).get(digest.hash);
  assert.ok(blob, 'the Tree is not there');
  const { root, children } = reapi.Tree.decode(blob);
  assert.ok(root);
  const byHash = new Map(
    (children ?? []).map((child) => [digestOf(reapi.Directory.encode(child).finish()).hash, child]),
  );
  for (const node of [root, ...byHash.values()].flatMap((one) => one.directories ?? [])) {
    assert.ok(byHash.has(node.digest?.hash ?? ''), `no child of the Tree has the digest of ${node.name}`);
  }
  assert.equal(byHash.size, 2, 'a child that is there twice, or is missing');
  for (const names of [root, ...byHash.values()].map((one) => (one.files ?? []).map((file) => file.name ?? ''))) {
    assert.deepEqual(names, [...names].sort());
  }
}

const script = `set -e
cat src/source.txt > ${out}/file.txt
ln -s file.txt ${out}/link
mkdir -p ${out}/dir/a/same ${out}/dir/b/same
for f in z y x; do echo $f > ${out}/dir/$f; done
echo same > ${out}/dir/a/same/file; echo same > ${out}/dir/b/same/file
test -f src/empty.h`;

test('a rule: miss, upload, execute, read back; then a hit that is the same', async (t) => {
  const client = buck2(t);
  const capabilities = await client.capabilities();
  assert.equal(capabilities.executionCapabilities?.execEnabled, true);
  const { action, blobs } = rule(script);
  await assert.rejects(client.getActionResult(action), { code: 5 });
  await upload(client, blobs);
  const { response } = await client.execute(action);
  assert.equal(response.status?.code ?? 0, 0, response.status?.message ?? '');
  assert.equal(response.result?.exitCode ?? 0, 0, Buffer.from(response.result?.stderrRaw ?? []).toString());
  const source = blobs[4] ?? new Uint8Array();
  await checkOutputs(client, response.result ?? {}, source);
  await checkOutputs(client, await client.getActionResult(action), source);
});

test('argv[0] is bare and no PATH is sent: a default PATH finds it', async (t) => {
  const client = buck2(t);
  const { action, blobs } = rule(`mkdir -p ${out}; env > ${out}/file.txt; python3 -c 1 || command -v sh`);
  await upload(client, blobs);
  const { response } = await client.execute(action);
  assert.equal(response.result?.exitCode ?? 0, 0, Buffer.from(response.result?.stderrRaw ?? []).toString());
});

test('a rule that fails: an OK status, the exit code and both streams', async (t) => {
  const client = buck2(t);
  const { action, blobs } = rule('echo to-stdout; echo to-stderr >&2; exit 9');
  await upload(client, blobs);
  const { response } = await client.execute(action);
  // With another status Buck2 would lose the output.
  assert.equal(response.status?.code ?? 0, 0);
  assert.equal(response.result?.exitCode, 9);
  assert.ok(response.result?.executionMetadata);
  const { stdoutRaw, stdoutDigest, stderrRaw, stderrDigest } = response.result ?? {};
  assert.equal(await client.text(stdoutRaw, stdoutDigest), 'to-stdout\n');
  assert.equal(await client.text(stderrRaw, stderrDigest), 'to-stderr\n');
  await assert.rejects(client.getActionResult(action), { code: 5 });
});

test('large blobs: the resource name on every message, a message of 4 MiB and its name', async (t) => {
  const client = buck2(t);
  for (const [size, chunk] of [
    [9_000_000, 4 * 1024 * 1024],
    [300_000, 16 * 1024],
  ] as const) {
    const data = Buffer.alloc(size, randomUUID());
    assert.equal(await client.writeMessages(buck2Writes(data, chunk)), size);
    assert.ok(data.equals(await client.read(digestOf(data))));
    // Another build uploads it again, from offset 0 under another name.
    assert.equal(await client.writeMessages(buck2Writes(data, chunk)), size);
  }
});

test('a batch of 60,000 tiny blobs, past the advertised size', async (t) => {
  const client = buck2(t);
  const salt = randomBytes(4);
  const blobs = Array.from({ length: 60_000 }, (_, i) => Buffer.from([...salt, i >> 16, i >> 8, i]));
  const codes = await client.batchUpdate(blobs);
  assert.equal(codes.size, blobs.length);
  assert.ok([...codes.values()].every((code) => code === 0));
  assert.deepEqual(await client.findMissing(blobs.map(digestOf)), []);
});

test('the empty blob is there for every call, though nobody uploads it', async (t) => {
  const client = buck2(t);
  assert.deepEqual(await client.findMissing([emptyDigest]), []);
  assert.equal((await client.batchRead([emptyDigest])).get(emptyDigest.hash)?.length, 0);
  assert.equal((await client.read(emptyDigest)).length, 0);
});

test('the probe of cache upload: an Action without input_root_digest, an empty result', async (t) => {
  const client = buck2(t);
  const command = reapi.Command.encode({ arguments: ['/command_to_check_permission', randomUUID()] }).finish();
  const action = reapi.Action.encode({ commandDigest: digestOf(command) }).finish();
  await upload(client, [action, command]);
  await client.updateActionResult(digestOf(action), {});
});

test('auxiliary_metadata survives the action cache unchanged', async (t) => {
  const client = buck2(t);
  const { action, blobs } = rule(script);
  await upload(client, blobs);
  // Dep files travel here; the type is Buck2's own and means nothing to a server.
  const auxiliaryMetadata = [
    { type_url: 'type.googleapis.com/buck2.dep_file', value: Buffer.from([0, 1, 2, 255, 254]) },
    { type_url: 'type.googleapis.com/buck2.other', value: Buffer.from('second') },
  ];
  await client.updateActionResult(action, { executionMetadata: { worker: 'local', auxiliaryMetadata } });
  const result = await client.getActionResult(action);
  const survived = (result.executionMetadata?.auxiliaryMetadata ?? []).map((any) => ({
    type_url: any.type_url,
    value: Buffer.from(any.value ?? []),
  }));
  assert.deepEqual(survived, auxiliaryMetadata);
  assert.equal(result.executionMetadata?.worker, 'local');
});

test('keepalive pings with no stream open are answered, however many', async (t) => {
  engine.reportTo(t);
  const session = connect(`http://${engine.grpc}`);
  t.after(() => session.destroy());
  const ended = new Promise<never>((_, reject) => {
    session.once('goaway', (code) => reject(new Error(`GOAWAY ${code}: too many pings`)));
    session.once('error', reject);
    session.once('close', () => reject(new Error('the server closed the connection')));
  });
  ended.catch(() => undefined);
  await within('connection', Promise.race([new Promise((resolve) => session.once('connect', resolve)), ended]));
  const ping = (): Promise<void> =>
    new Promise((resolve, reject) => session.ping((error) => (error ? reject(error) : resolve())));
  // A server that counts pings gives up after two or three; an hour of Buck2 is 120.
  for (let i = 0; i < 120; i++) await within('answer to a ping', Promise.race([ping(), ended]));

  const request = session.request({
    ':method': 'POST',
    ':path': '/build.bazel.remote.execution.v2.Capabilities/GetCapabilities',
    'content-type': 'application/grpc',
    te: 'trailers',
    'x-outboard-key': engine.key,
  });
  // One gRPC message: not compressed, length 0.
  request.end(Buffer.alloc(5));
  const trailers = new Promise<Record<string, unknown>>((resolve) => request.once('trailers', resolve));
  request.resume();
  const { 'grpc-status': status } = await within('a call after the pings', Promise.race([trailers, ended]));
  assert.equal(status, '0');
});
