/** Random and mutated bytes in every place that takes bytes: an answer each time, never INTERNAL, and the engine lives. */
import assert from 'node:assert/strict';
import { digestOf } from '../../proto/digest.ts';
import { bytestream, type ExecuteResponse, longrunning, reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { chooseSeed, type Random, seededRandom } from '../harness/random.ts';
import { type Api, actionCache, byteStream, cas, codeName, execution, operations, outcomeOf } from './api.ts';
import { row, useEngine } from './rows.ts';
import { buildAction, runAction, tree } from './trees.ts';

const fixture = useEngine();
const seed = chooseSeed();
const rounds = 60;

/** Codes that say the server broke rather than the client. */
const broken: ReadonlySet<number> = new Set([
  Code.INTERNAL,
  Code.UNKNOWN,
  Code.UNAVAILABLE,
  Code.DEADLINE_EXCEEDED,
  Code.DATA_LOSS,
]);

function fuzz(name: string, run: (api: Api, random: Random) => Promise<number>): void {
  row(fixture, name, async (api) => {
    const random = seededRandom(seed);
    for (let i = 0; i < rounds; i++) {
      const code = await run(api, random);
      assert.ok(!broken.has(code), `${codeName(code)} in round ${i} of seed ${seed} (OUTBOARD_E2E_SEED)`);
    }
    await alive(api);
  });
}

async function alive(api: Api): Promise<void> {
  const { response } = await runAction(api, { script: 'echo alive' });
  assert.equal(Buffer.from(response.result?.stdoutRaw ?? []).toString(), 'alive\n', response.status?.message ?? '');
}

/** One change of those that break decoders: bits, lengths, cuts, doubled parts. */
function mutated(bytes: Uint8Array, random: Random): Buffer {
  const data = Buffer.from(bytes);
  for (let n = random.between(1, 4); n > 0 && data.length > 0; n--) {
    const at = random.between(0, data.length);
    const kind = random.between(0, 5);
    if (kind === 0) data[at] = random.between(0, 256);
    else if (kind === 1) data[at] = 0xff;
    else if (kind === 2) data[at] = ((data[at] ?? 0) ^ (1 << random.between(0, 8))) & 0xff;
    else if (kind === 3) return mutated(data.subarray(0, at), random);
    else return Buffer.concat([data.subarray(0, at), random.bytes(random.between(1, 12)), data.subarray(at)]);
  }
  return data;
}

const content = Buffer.from('content');
const digest = digestOf(content);
const name = `blobs/${digest.hash}/${digest.sizeBytes}`;
const unary: [path: string, example: Uint8Array][] = [
  [
    `${cas}/FindMissingBlobs`,
    reapi.FindMissingBlobsRequest.encode({ instanceName: 'a', blobDigests: [digest, digest] }).finish(),
  ],
  [
    `${cas}/BatchUpdateBlobs`,
    reapi.BatchUpdateBlobsRequest.encode({
      requests: [
        { digest, data: content },
        { digest, data: content, compressor: 1 },
      ],
    }).finish(),
  ],
  [
    `${cas}/BatchReadBlobs`,
    reapi.BatchReadBlobsRequest.encode({ digests: [digest], acceptableCompressors: [1, 2] }).finish(),
  ],
  [`${cas}/SplitBlob`, reapi.SplitBlobRequest.encode({ blobDigest: digest }).finish()],
  [`${cas}/SpliceBlob`, reapi.SpliceBlobRequest.encode({ blobDigest: digest, chunkDigests: [digest] }).finish()],
  [
    `${actionCache}/GetActionResult`,
    reapi.GetActionResultRequest.encode({ actionDigest: digest, inlineOutputFiles: ['a'] }).finish(),
  ],
  [
    `${actionCache}/UpdateActionResult`,
    reapi.UpdateActionResultRequest.encode({
      actionDigest: digest,
      actionResult: { outputFiles: [{ path: 'a', digest }] },
    }).finish(),
  ],
  [
    `${byteStream}/QueryWriteStatus`,
    bytestream.QueryWriteStatusRequest.encode({ resourceName: `uploads/u/${name}` }).finish(),
  ],
  [`${operations}/GetOperation`, longrunning.GetOperationRequest.encode({ name: 'operations/x' }).finish()],
  [`${operations}/ListOperations`, longrunning.ListOperationsRequest.encode({ pageSize: 5, pageToken: 'x' }).finish()],
  [`${operations}/CancelOperation`, longrunning.CancelOperationRequest.encode({ name: 'operations/x' }).finish()],
  [
    '/build.bazel.remote.execution.v2.Capabilities/GetCapabilities',
    reapi.GetCapabilitiesRequest.encode({ instanceName: 'a' }).finish(),
  ],
  ['/grpc.health.v1.Health/Check', Buffer.from([0x0a, 1, 0x61])],
];
const streams: [path: string, example: Uint8Array][] = [
  [`${cas}/GetTree`, reapi.GetTreeRequest.encode({ rootDigest: digest, pageSize: 3, pageToken: '1' }).finish()],
  [`${byteStream}/Read`, bytestream.ReadRequest.encode({ resourceName: name, readOffset: 2, readLimit: 3 }).finish()],
  [
    `${execution}/Execute`,
    reapi.ExecuteRequest.encode({ actionDigest: digest, executionPolicy: { priority: 1 } }).finish(),
  ],
  [`${execution}/WaitExecution`, reapi.WaitExecutionRequest.encode({ name: 'operations/x' }).finish()],
];

for (const [path, example] of [...unary, ...streams]) {
  fuzz(`${path.split('.').at(-1)}: random and mutated requests`, async (api, random) => {
    const request = random.next() < 0.2 ? random.bytes(random.between(0, 200)) : mutated(example, random);
    const isStream = streams.some(([streamed]) => streamed === path);
    return (await outcomeOf(isStream ? api.streamBytes(path, request) : api.unaryBytes(path, request))).code;
  });
}

fuzz('ByteStream/Write: mutated streams of messages', async (api, random) => {
  const data = random.bytes(300);
  const { hash, sizeBytes } = digestOf(data);
  const kind = random.between(0, 3);
  const resource = ['blobs', 'compressed-blobs/zstd', 'compressed-blobs/deflate'][kind];
  const messages = [
    bytestream.WriteRequest.encode({
      resourceName: `uploads/u/${resource}/${hash}/${sizeBytes}`,
      data: data.subarray(0, 100),
    }).finish(),
    bytestream.WriteRequest.encode({ writeOffset: 100, data: data.subarray(100), finishWrite: true }).finish(),
  ];
  const broken = random.between(0, messages.length);
  const sent = messages.map((message, i) => (i === broken ? mutated(message, random) : message));
  const { code } = await outcomeOf(api.writeBytes(sent));
  if (code === Code.OK && !(await api.isMissing({ hash, sizeBytes }))) {
    assert.ok(data.equals(await api.read({ hash, sizeBytes })), 'a blob is what its digest says');
  }
  return code;
});

/** Which blob of an action is mutated: its Action, Command or root Directory. */
for (const [what, place] of [
  ['Action', 0],
  ['Command', 1],
  ['Directory', 2],
] as const) {
  fuzz(`mutated ${what} blobs, executed`, async (api, random) => {
    const root = tree({ a: 'text', 'b/c': 'text', l: { target: 'a' } });
    const good = buildAction({
      root,
      command: {
        arguments: ['/bin/true'],
        outputPaths: ['out', 'a/b'],
        workingDirectory: 'b',
        environmentVariables: [{ name: 'A', value: 'b' }],
      },
    });
    const [actionBlob, commandBlob] = good.blobs as [Uint8Array, Uint8Array];
    const blobs = {
      Action: actionBlob,
      Command: commandBlob,
      Directory: root.blobs.find((blob) => digestOf(blob).hash === root.digest.hash) as Uint8Array,
    };
    const bad = mutated(blobs[what], random);
    const decoded = reapi.Action.decode(actionBlob);
    const wrapped =
      place === 0
        ? bad
        : reapi.Action.encode({
            ...decoded,
            // It must end by itself whatever the mutation makes of it.
            timeout: { seconds: 5 },
            ...(place === 1 ? { commandDigest: digestOf(bad) } : { inputRootDigest: digestOf(bad) }),
          }).finish();
    await api.upload(...good.blobs, bad, wrapped);
    let response: ExecuteResponse = {};
    const { code } = await outcomeOf(
      api.execute(digestOf(wrapped)).then((done) => {
        response = done.response;
      }),
    );
    const status = response.status?.code ?? 0;
    // A command may time out; that is no fault of the server.
    return code || (status === Code.DEADLINE_EXCEEDED ? Code.OK : status);
  });
}
