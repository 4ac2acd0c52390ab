/** Digests: every method refuses what is none, a digest is hash and size together, and SHA-256 is the one function. */
import assert from 'node:assert/strict';
import { type Digest, digestOf, emptyDigest } from '../../proto/digest.ts';
import { longrunning, reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { type Api, actionCache, cas, execution } from './api.ts';
import { type Refusal, refuse, row, sample, storeUnchanged, useEngine } from './rows.ts';

const fixture = useEngine();
const hash = digestOf(Buffer.from('a blob')).hash;

const malformed: [name: string, digest: Digest | null][] = [
  ['no digest at all', null],
  ['an empty hash', { hash: '', sizeBytes: 6 }],
  ['upper case', { hash: hash.toUpperCase(), sizeBytes: 6 }],
  ['a hash one digit short', { hash: hash.slice(1), sizeBytes: 6 }],
  ['a hash one digit long', { hash: `${hash}0`, sizeBytes: 6 }],
  ['a SHA-1', { hash: hash.slice(0, 40), sizeBytes: 6 }],
  ['a hash with a letter that is no hex digit', { hash: `${hash.slice(1)}g`, sizeBytes: 6 }],
  ['a hash of other Unicode digits', { hash: '\uff11'.repeat(64), sizeBytes: 6 }],
  ['a hash that is a path', { hash: `../../${hash.slice(6)}`, sizeBytes: 6 }],
  ['a hash and a line feed', { hash: `${hash.slice(1)}\n`, sizeBytes: 6 }],
  ['a negative size', { hash, sizeBytes: -1 }],
  ['the most negative size', { hash, sizeBytes: -(2 ** 63) }],
  ['a size of 2^53', { hash, sizeBytes: 2 ** 53 }],
  ['a size of 2^62', { hash, sizeBytes: 2 ** 62 }],
  ['size 0 with the hash of something', { hash, sizeBytes: 0 }],
];

/** Resource names hold a digest as text, so what text cannot say is left out there. */
const asText = (digest: Digest | null): string =>
  digest ? `blobs/${digest.hash}/${BigInt(digest.sizeBytes)}` : 'blobs//';

const methods: [name: string, call: (api: Api, digest: Digest | null) => Promise<unknown>][] = [
  ['FindMissingBlobs', (api, digest) => api.unaryBytes(`${cas}/FindMissingBlobs`, findMissing(digest))],
  ['BatchReadBlobs', (api, digest) => api.readBlobs([digest ?? ({} as Digest)])],
  ['GetTree', (api, rootDigest) => api.tree({ rootDigest })],
  ['ByteStream.Read', (api, digest) => api.readResource(asText(digest))],
  ['ByteStream.Write', (api, digest) => api.writeWhole(`uploads/u/${asText(digest)}`, Buffer.from('a blob'))],
  ['QueryWriteStatus', (api, digest) => api.writeStatus(`uploads/u/${asText(digest)}`)],
  ['GetActionResult', (api, digest) => api.getActionResult(digest as Digest)],
  ['UpdateActionResult', (api, digest) => api.updateActionResult(digest as Digest, {})],
  ['Execute', (api, digest) => api.execute(digest as Digest)],
];

function findMissing(digest: Digest | null): Uint8Array {
  return reapi.FindMissingBlobsRequest.encode({ blobDigests: [digest ?? {}] }).finish();
}

refuse(
  fixture,
  methods.flatMap(([method, call]) =>
    malformed.map(
      ([what, digest]): Refusal => ({
        name: `${method}: ${what} is INVALID_ARGUMENT`,
        call: (api) => call(api, digest),
        code: Code.INVALID_ARGUMENT,
      }),
    ),
  ),
);

for (const [what, digest] of malformed) {
  row(fixture, `BatchUpdateBlobs: ${what} is INVALID_ARGUMENT of that blob alone`, async (api) => {
    const good = sample();
    await storeUnchanged(fixture, 1, async () => {
      const replies = await api.updateBlobs([
        { digest, data: Buffer.from('a blob') },
        { digest: good.digest, data: good.data },
      ]);
      assert.deepEqual(
        replies.map((one) => one.status?.code ?? 0),
        [Code.INVALID_ARGUMENT, Code.OK],
      );
    });
  });
}

// A good digest before a bad one must not make the bad one pass, in batches that are looked up in blocks too.
for (const place of [1, 511, 512, 513, 1500]) {
  refuse(fixture, [
    {
      name: `FindMissingBlobs: a malformed digest at place ${place} of many`,
      call: (api, { digest }) =>
        api.findMissing([...Array<Digest>(place).fill(digest), { hash: hash.toUpperCase(), sizeBytes: 6 }]),
      code: Code.INVALID_ARGUMENT,
      says: new RegExp(`\\[${place}\\]`),
    },
  ]);
}

row(fixture, 'a digest with another size is another blob', async (api) => {
  const { data, digest } = sample(1000);
  await api.upload(data);
  for (const sizeBytes of [999, 1001, 1, 2 ** 53 - 1]) {
    const other = { hash: digest.hash, sizeBytes };
    const missing = await api.findMissing([other, digest]);
    assert.deepEqual(
      missing.map((d) => [d.hash, d.sizeBytes]),
      [[other.hash, other.sizeBytes]],
    );
    await assert.rejects(api.read(other), { code: Code.NOT_FOUND });
    if (sizeBytes > 4_000_000) continue;
    const [one] = await api.readBlobs([other]);
    assert.equal(one?.status?.code, Code.NOT_FOUND);
  }
  assert.ok(data.equals(await api.read(digest)));
});

refuse(
  fixture,
  [99, 101, 0, 2 ** 40].map(
    (sizeBytes): Refusal => ({
      name: `BatchUpdateBlobs: 100 bytes under a digest of ${sizeBytes}`,
      call: async (api, { data, digest }) => {
        const [reply] = await api.updateBlobs([{ digest: { hash: digest.hash, sizeBytes }, data }]);
        assert.equal(reply?.status?.code, Code.INVALID_ARGUMENT, reply?.status?.message ?? '');
        assert.ok(reply?.status?.message);
      },
      code: Code.OK,
    }),
  ),
);

row(fixture, 'the empty blob is there for every call, though nobody uploaded it', async (api) => {
  await storeUnchanged(fixture, 0, async () => {
    assert.deepEqual(await api.findMissing([emptyDigest]), []);
    assert.equal((await api.read(emptyDigest)).length, 0);
    assert.equal((await api.readBlobs([emptyDigest]))[0]?.status?.code ?? 0, Code.OK);
    assert.equal((await api.updateBlobs([{ digest: emptyDigest }]))[0]?.status?.code ?? 0, Code.OK);
    assert.equal((await api.tree({ rootDigest: emptyDigest })).flatMap((page) => page.directories).length, 1);
    assert.equal(await api.writeWhole(`uploads/u/blobs/${emptyDigest.hash}/0`, Buffer.alloc(0)), 0);
    assert.deepEqual(await api.writeStatus(`uploads/u/blobs/${emptyDigest.hash}/0`), {
      committedSize: 0,
      complete: true,
    });
  });
});

const functions: [path: string, encode: (digestFunction: number) => Uint8Array, streams?: boolean][] = [
  [`${cas}/FindMissingBlobs`, (digestFunction) => reapi.FindMissingBlobsRequest.encode({ digestFunction }).finish()],
  [`${cas}/BatchUpdateBlobs`, (digestFunction) => reapi.BatchUpdateBlobsRequest.encode({ digestFunction }).finish()],
  [`${cas}/BatchReadBlobs`, (digestFunction) => reapi.BatchReadBlobsRequest.encode({ digestFunction }).finish()],
  [
    `${cas}/GetTree`,
    (digestFunction) => reapi.GetTreeRequest.encode({ rootDigest: emptyDigest, digestFunction }).finish(),
    true,
  ],
  [
    `${actionCache}/UpdateActionResult`,
    (digestFunction) =>
      reapi.UpdateActionResultRequest.encode({ actionDigest: emptyDigest, actionResult: {}, digestFunction }).finish(),
  ],
  [
    `${actionCache}/GetActionResult`,
    (digestFunction) => reapi.GetActionResultRequest.encode({ actionDigest: emptyDigest, digestFunction }).finish(),
  ],
  [
    `${execution}/Execute`,
    (digestFunction) => reapi.ExecuteRequest.encode({ actionDigest: emptyDigest, digestFunction }).finish(),
    true,
  ],
];

const { SHA256, SHA1, MD5, BLAKE3, SHA512, UNKNOWN } = reapi.DigestFunction.Value;
for (const [path, encode, streams] of functions) {
  const call = (api: Api, value: number) =>
    streams ? api.streamBytes(path, encode(value)) : api.unaryBytes(path, encode(value));
  const name = path.split('/').at(-1);
  refuse(
    fixture,
    [SHA1, MD5, BLAKE3, SHA512, 99].map(
      (value): Refusal => ({
        name: `${name}: digest function ${value} is INVALID_ARGUMENT`,
        call: (api) => call(api, value),
        code: Code.INVALID_ARGUMENT,
        says: /SHA256/,
      }),
    ),
  );
  row(fixture, `${name}: digest function unknown or SHA-256 is taken`, async (api) => {
    for (const value of [UNKNOWN, SHA256]) await call(api, value);
  });
}

row(fixture, 'Execute of the empty digest is an answer: an Action that names no Command', async (api) => {
  const [reply] = (
    await api.streamBytes(
      `${execution}/Execute`,
      reapi.ExecuteRequest.encode({ actionDigest: emptyDigest, skipCacheLookup: true }).finish(),
    )
  ).slice(-1);
  const { response } = longrunning.Operation.decode(reply as Buffer);
  const { status } = reapi.ExecuteResponse.decode(response?.value ?? new Uint8Array());
  assert.equal(status?.code, Code.INVALID_ARGUMENT);
});
