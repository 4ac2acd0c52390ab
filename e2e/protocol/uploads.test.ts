/** ByteStream.Write and QueryWriteStatus: what is refused leaves nothing, what broke off can be resumed. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Digest, digestOf } from '../../proto/digest.ts';
import { Code } from '../../proto/status.ts';
import type { WriteRequest } from '../harness/reapi-client.ts';
import { until } from '../harness/wait.ts';
import type { Api } from './api.ts';
import { OpenWrite } from './open-write.ts';
import { type Refusal, refuse, row, type Sample, sample, storeFiles, storeUnchanged, useEngine } from './rows.ts';

const fixture = useEngine();
const nameOf = ({ hash, sizeBytes }: Digest, id: string = randomUUID()): string =>
  `uploads/${id}/blobs/${hash}/${sizeBytes}`;

/** The content cut at `ends`, as messages of one Write that is not finished. */
function pieces(resourceName: string, data: Uint8Array, ...ends: number[]): WriteRequest[] {
  return [0, ...ends.slice(0, -1)].map((writeOffset, i) => ({
    resourceName,
    writeOffset,
    data: data.subarray(writeOffset, ends[i]),
  }));
}

const finish = (messages: WriteRequest[]): WriteRequest[] =>
  messages.map((message, i) => (i === messages.length - 1 ? { ...message, finishWrite: true } : message));

/** Small blobs are held in memory and large ones in files: each rule holds for both. */
const sizes: [what: string, size: number][] = [
  ['small', 1000],
  ['large', 3_000_000],
];

type Call = (api: Api, fresh: Sample) => Promise<unknown>;
const refusedContent: [name: string, call: Call, says?: RegExp][] = [
  [
    'another content of the same size',
    (api, { data, digest }) => api.writeWhole(nameOf(digest), flipped(data)),
    /hash/,
  ],
  ['the last byte missing', (api, { data, digest }) => api.writeWhole(nameOf(digest), data.subarray(1)), /ends after/],
  [
    'one byte too many',
    (api, { data, digest }) => api.writeWhole(nameOf(digest), Buffer.concat([data, data.subarray(0, 1)])),
  ],
  [
    'twice the content',
    (api, { data, digest }) =>
      api.writeMessages(finish([...pieces(nameOf(digest), data, data.length), { writeOffset: data.length, data }])),
  ],
  ['no content at all', (api, { digest }) => api.writeMessages([{ resourceName: nameOf(digest), finishWrite: true }])],
  [
    'a first offset of 1',
    (api, { data, digest }) => api.writeWhole(nameOf(digest), data.subarray(1), { writeOffset: 1 }),
    /QueryWriteStatus/,
  ],
  [
    'a first offset at the end',
    (api, { data, digest }) => api.writeWhole(nameOf(digest), Buffer.alloc(0), { writeOffset: data.length }),
  ],
  [
    'a first offset over the size',
    (api, { data, digest }) => api.writeWhole(nameOf(digest), data, { writeOffset: 2 ** 40 }),
  ],
  ['a negative offset', (api, { data, digest }) => api.writeWhole(nameOf(digest), data, { writeOffset: -1 })],
  [
    'a gap between messages',
    (api, { data, digest }) =>
      api.writeMessages(
        finish(pieces(nameOf(digest), data, 400, 900).map((m, i) => (i ? { ...m, writeOffset: 401 } : m))),
      ),
    /gap/,
  ],
  [
    'an overlap between messages',
    (api, { data, digest }) =>
      api.writeMessages(
        finish(pieces(nameOf(digest), data, 400, data.length).map((m, i) => (i ? { ...m, writeOffset: 399 } : m))),
      ),
  ],
  [
    'a second message at offset 0',
    (api, { data, digest }) =>
      api.writeMessages(finish(pieces(nameOf(digest), data, 400, data.length).map((m) => ({ ...m, writeOffset: 0 })))),
  ],
  [
    'another resource name in the second message',
    (api, { data, digest }) =>
      api.writeMessages(
        finish(
          pieces(nameOf(digest), data, 400, data.length).map((m, i) =>
            i ? { ...m, resourceName: nameOf(digest) } : m,
          ),
        ),
      ),
    /changed/,
  ],
];

refuse(
  fixture,
  sizes.flatMap(([what, size]) =>
    refusedContent.map(
      ([name, call, says]): Refusal => ({
        name: `${what}: ${name} is INVALID_ARGUMENT`,
        call,
        code: Code.INVALID_ARGUMENT,
        size,
        ...(says ? { says } : {}),
      }),
    ),
  ),
);

row(fixture, 'refused large content leaves no file behind', async (api) => {
  const files = storeFiles(fixture.engine);
  for (const [, call] of refusedContent) {
    const fresh = sample(3_000_000);
    await call(api, fresh).catch(() => undefined);
  }
  await until('removal of temporary files', () => storeFiles(fixture.engine).length === files.length);
  assert.deepEqual(storeFiles(fixture.engine), files);
});

const hash = '0'.repeat(64);
const badNames: string[] = [
  '',
  '/',
  'blobs',
  `blobs/${hash}/5`,
  `uploads/blobs/${hash}/5`,
  `uploads//blobs/${hash}/5`,
  `uploads/u/${hash}/5`,
  `uploads/u/blobs/${hash}`,
  `uploads/u/blobs/${hash}/`,
  `uploads/u/blobs/${hash}/five`,
  `uploads/u/blobs/${hash}/0x5`,
  `uploads/u/blobs/${hash}/5.0`,
  `uploads/u/blobs/${hash}/+5`,
  `uploads/u/blobs/${hash}/ 5`,
  `uploads/u/blobs/${hash}/-5`,
  `uploads/u/blobs/${hash}/1e3`,
  `uploads/u/blobs/${hash}/99999999999999999999`,
  `uploads/u/blobs//${hash}/5`,
  `uploads/u/blobs/blake3/${hash}/5`,
  `uploads/u/Blobs/${hash}/5`,
  `uploads/u/compressed-blobs/${hash}/5`,
  `uploads/u/compressed-blobs/gzip/${hash}/5`,
  `uploads/u/compressed-blobs/identity/${hash}/5`,
  `uploads/u/compressed-blobs/ZSTD/${hash}/5`,
  `uploads/u/compressed-blobs//${hash}/5`,
];
refuse(
  fixture,
  badNames.flatMap((resourceName): Refusal[] => [
    {
      name: `Write to ${JSON.stringify(resourceName)}`,
      call: (api) => api.writeWhole(resourceName, Buffer.from('12345')),
      code: Code.INVALID_ARGUMENT,
    },
    {
      name: `QueryWriteStatus of ${JSON.stringify(resourceName)}`,
      call: (api) => api.writeStatus(resourceName),
      code: Code.INVALID_ARGUMENT,
    },
  ]),
);

refuse(fixture, [
  { name: 'a Write of no message', call: (api) => api.writeMessages([]), code: Code.INVALID_ARGUMENT },
  {
    name: 'a first message without a resource name',
    call: (api, { data }) => api.writeMessages([{ data, finishWrite: true }]),
    code: Code.INVALID_ARGUMENT,
  },
]);

const goodNames: [what: string, name: (suffix: string) => string][] = [
  ['no instance', (s) => `uploads/u/${s}`],
  ['a slash first, as moon has it', (s) => `/uploads/u/${s}`],
  ['an instance', (s) => `main/uploads/u/${s}`],
  ['an instance of several parts', (s) => `a/b/c/uploads/u/${s}`],
  ['an instance with a final uploads', (s) => `a/uploads/uploads/u/${s}`],
  ['metadata after the size', (s) => `uploads/u/${s}/bin/foo.o`],
  ['metadata with empty parts', (s) => `uploads/u/${s}//x/`],
  ['metadata that looks like a name', (s) => `uploads/u/${s}/blobs/${hash}/7`],
  ['an id that is no UUID', (s) => `uploads/anything at all/${s}`],
];
for (const [what, name] of goodNames) {
  row(fixture, `a resource name with ${what} is taken`, async (api) => {
    const { data, digest } = sample();
    await storeUnchanged(fixture, 1, async () => {
      const resourceName = name(`blobs/${digest.hash}/${digest.sizeBytes}`);
      assert.deepEqual(await api.writeStatus(resourceName), { committedSize: 0, complete: false });
      assert.equal(await api.writeWhole(resourceName, data), data.length);
      assert.deepEqual(await api.writeStatus(resourceName), { committedSize: data.length, complete: true });
    });
    assert.ok(data.equals(await api.read(digest)));
  });
}

for (const [what, size] of sizes) {
  row(fixture, `${what}: one Write in many messages, the name in each or in the first`, async (api) => {
    for (const named of [true, false]) {
      const { data, digest } = sample(size);
      const messages = finish(pieces(nameOf(digest), data, 1, 2, 500, 500, size)).map((m, i) =>
        named || i === 0 ? m : { ...m, resourceName: '' },
      );
      assert.equal(await api.writeMessages(messages), size);
      assert.ok(data.equals(await api.read(digest)));
    }
  });

  row(fixture, `${what}: without finish_write a whole blob is complete`, async (api) => {
    const { data, digest } = sample(size);
    assert.equal(await api.writeMessages(pieces(nameOf(digest), data, size)), size);
    assert.ok(data.equals(await api.read(digest)));
  });

  row(fixture, `${what}: without finish_write a part is kept out of sight, and resumed`, async (api) => {
    const { data, digest } = sample(size);
    const name = nameOf(digest);
    await storeUnchanged(fixture, 0, async () => {
      assert.equal(await api.writeMessages(pieces(name, data, 300, 700)), 700);
      await stillMissing(api, digest);
      assert.deepEqual(await api.writeStatus(name), { committedSize: 700, complete: false });
      // Another upload of the same blob knows nothing of it.
      assert.deepEqual(await api.writeStatus(nameOf(digest)), { committedSize: 0, complete: false });
    });
    const [, rest] = finish(pieces(name, data, 700, size));
    assert.equal(await api.writeMessages([rest as WriteRequest]), size);
    assert.deepEqual(await api.writeStatus(name), { committedSize: size, complete: true });
    assert.ok(data.equals(await api.read(digest)));
  });

  row(fixture, `${what}: a Write that begins anew drops what it sent before`, async (api) => {
    const { data, digest } = sample(size);
    const name = nameOf(digest);
    await api.writeMessages(pieces(name, flipped(data), 500));
    assert.equal(await api.writeWhole(name, data), size);
    assert.ok(data.equals(await api.read(digest)));
  });

  row(fixture, `${what}: a resume from another offset is refused, and then from the right one taken`, async (api) => {
    const { data, digest } = sample(size);
    const name = nameOf(digest);
    await api.writeMessages(pieces(name, data, 500));
    for (const writeOffset of [499, 501]) {
      const refused = api.writeWhole(name, data.subarray(writeOffset), { writeOffset });
      await assert.rejects(refused, { code: Code.INVALID_ARGUMENT });
    }
    await stillMissing(api, digest);
    const { committedSize: writeOffset } = await api.writeStatus(name);
    assert.equal(await api.writeWhole(name, data.subarray(writeOffset), { writeOffset }), size);
    assert.ok(data.equals(await api.read(digest)));
  });

  row(fixture, `${what}: a broken stream keeps nothing visible, and is resumed where it broke`, async (api) => {
    const { data, digest } = sample(size);
    const name = nameOf(digest);
    await storeUnchanged(fixture, 0, async () => {
      const stream = new OpenWrite(fixture.engine.grpc);
      for (const message of pieces(name, data, 600)) stream.write(message);
      await until('600 bytes to arrive', async () => (await api.writeStatus(name)).committedSize === 600);
      stream.cancel();
      await stream.ended;
      await stillMissing(api, digest);
    });
    const { committedSize: writeOffset } = await api.writeStatus(name);
    assert.equal(writeOffset, 600);
    assert.equal(await api.writeWhole(name, data.subarray(writeOffset), { writeOffset }), size);
    assert.ok(data.equals(await api.read(digest)));
  });

  row(fixture, `${what}: a second writer of one name takes over, the first is ABORTED`, async (api) => {
    const { data, digest } = sample(size);
    const name = nameOf(digest);
    const first = new OpenWrite(fixture.engine.grpc);
    for (const message of pieces(name, data, 600)) first.write(message);
    await until('600 bytes to arrive', async () => (await api.writeStatus(name)).committedSize === 600);
    const rest = { resourceName: name, writeOffset: 600, data: data.subarray(600), finishWrite: true };
    assert.equal(await api.writeMessages([rest]), size);
    first.write(rest);
    assert.equal(await first.ended, Code.ABORTED);
    assert.ok(data.equals(await api.read(digest)));
  });

  row(
    fixture,
    `${what}: eight writers of one blob under their own names all succeed, and it is there once`,
    async (api) => {
      const { data, digest } = sample(size);
      await storeUnchanged(fixture, 1, async () => {
        const committed = await Promise.all(Array.from({ length: 8 }, () => api.write(data)));
        assert.deepEqual(new Set(committed), new Set([size]));
      });
      assert.ok(data.equals(await api.read(digest)));
    },
  );

  row(fixture, `${what}: a Write of what exists answers at once with the full size`, async (api) => {
    const { data, digest } = sample(size);
    await api.write(data);
    await storeUnchanged(fixture, 0, async () => {
      const early = new OpenWrite(fixture.engine.grpc);
      // The stream stays open: the answer does not wait for the rest.
      early.write({ resourceName: nameOf(digest), data: data.subarray(0, 10) });
      assert.equal(await early.ended, Code.OK);
      assert.equal(early.committedSize, size);
      const compressed = `uploads/u/compressed-blobs/zstd/${digest.hash}/${size}`;
      assert.equal(await api.writeWhole(compressed, Buffer.from('x')), -1);
      // Nothing of other bytes than those of the blob is looked at, let alone kept.
      assert.equal(await api.writeWhole(nameOf(digest), flipped(data)), size);
      assert.ok(data.equals(await api.read(digest)));
    });
  });

  row(fixture, `${what}: what comes after finish_write changes nothing`, async (api) => {
    const { data, digest } = sample(size);
    await storeUnchanged(fixture, 1, async () => {
      const more = { writeOffset: size, data: Buffer.from('more'), finishWrite: true };
      assert.equal(await api.writeMessages([...finish(pieces(nameOf(digest), data, size)), more]), size);
    });
    assert.ok(data.equals(await api.read(digest)));
  });
}

async function stillMissing(api: Api, digest: Digest): Promise<void> {
  assert.ok(await api.isMissing(digest));
  await assert.rejects(api.read(digest), { code: Code.NOT_FOUND });
  assert.equal((await api.readBlobs([digest]).catch(() => []))[0]?.status?.code ?? Code.NOT_FOUND, Code.NOT_FOUND);
}

function flipped(data: Uint8Array): Buffer {
  const other = Buffer.from(data);
  other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
  assert.notEqual(digestOf(other).hash, digestOf(data).hash);
  return other;
}
