/** compressed-blobs and batch compressors: zstd and raw deflate, both ways; what does not inflate to its digest is refused. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import {
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  inflateRawSync,
  zstdCompressSync,
  zstdDecompressSync,
} from 'node:zlib';
import { type Digest, digestOf, emptyDigest } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import type { WriteRequest } from '../harness/reapi-client.ts';
import { until } from '../harness/wait.ts';
import { OpenWrite } from './open-write.ts';
import { type Refusal, refuse, row, type Sample, storeFiles, storeUnchanged, useEngine } from './rows.ts';

const fixture = useEngine();
const { IDENTITY, ZSTD, DEFLATE, BROTLI } = reapi.Compressor.Value;

interface Format {
  name: 'zstd' | 'deflate';
  value: number;
  compress(data: Uint8Array): Buffer;
  inflate(data: Uint8Array): Buffer;
}
const formats: Format[] = [
  {
    name: 'zstd',
    value: ZSTD,
    compress: (data) => zstdCompressSync(data),
    inflate: (data) => zstdDecompressSync(data),
  },
  {
    name: 'deflate',
    value: DEFLATE,
    compress: (data) => deflateRawSync(data),
    inflate: (data) => inflateRawSync(data),
  },
];

/** Content that compresses, and that nobody has sent before. */
function text(size: number): Sample {
  const line = `${randomUUID()} `;
  const data = Buffer.alloc(size, line);
  return { data, digest: digestOf(data) };
}

const writeName = (format: string, { hash, sizeBytes }: Digest): string =>
  `uploads/${randomUUID()}/compressed-blobs/${format}/${hash}/${sizeBytes}`;
const readName = (format: string, { hash, sizeBytes }: Digest): string =>
  `compressed-blobs/${format}/${hash}/${sizeBytes}`;

/** Messages of one compressed Write: later offsets count the compressed bytes sent. */
function compressedWrites(resourceName: string, bytes: Uint8Array, chunk: number): WriteRequest[] {
  const messages: WriteRequest[] = [];
  for (let writeOffset = 0; writeOffset < bytes.length; writeOffset += chunk) {
    const end = Math.min(bytes.length, writeOffset + chunk);
    messages.push({
      resourceName,
      writeOffset,
      data: bytes.subarray(writeOffset, end),
      finishWrite: end === bytes.length,
    });
  }
  return messages;
}

for (const format of formats) {
  for (const size of [1, 1000, 3_000_000]) {
    row(fixture, `${format.name}: ${size} bytes written in pieces, read plain and compressed`, async (api) => {
      const { data, digest } = text(size);
      const bytes = format.compress(data);
      await storeUnchanged(fixture, 1, async () => {
        const name = writeName(format.name, digest);
        const committed = await api.writeMessages(compressedWrites(name, bytes, Math.ceil(bytes.length / 3)));
        assert.ok([bytes.length, -1].includes(committed), `committed_size ${committed}: the compressed bytes, or -1`);
        assert.deepEqual(await api.writeStatus(name), { committedSize: -1, complete: true });
      });
      assert.ok(data.equals(await api.read(digest)));
      assert.ok(data.equals(format.inflate(await api.readResource(readName(format.name, digest)))));
    });
  }

  row(fixture, `${format.name}: written plain, read compressed from any offset of the content`, async (api) => {
    const { data, digest } = text(2_500_000);
    await api.write(data);
    for (const offset of [0, 1, 999_999, data.length - 1, data.length]) {
      const compressed = await api.readResource(readName(format.name, digest), offset);
      assert.ok(data.subarray(offset).equals(format.inflate(compressed)), `from ${offset}`);
    }
  });

  row(fixture, `${format.name}: the empty blob both ways`, async (api) => {
    const compressed = await api.readResource(readName(format.name, emptyDigest));
    assert.equal(format.inflate(compressed).length, 0);
    await api.writeWhole(writeName(format.name, emptyDigest), format.compress(Buffer.alloc(0)));
  });

  row(fixture, `${format.name}: what finish_write was left out of is still complete`, async (api) => {
    const { data, digest } = text(5000);
    await api.writeMessages([{ resourceName: writeName(format.name, digest), data: format.compress(data) }]);
    assert.ok(data.equals(await api.read(digest)));
  });

  row(fixture, `${format.name}: a broken stream is forgotten, and the same name begins at 0 again`, async (api) => {
    const { data, digest } = text(3_000_000);
    const name = writeName(format.name, digest);
    const bytes = format.compress(data);
    await storeUnchanged(fixture, 0, async () => {
      const write = new OpenWrite(fixture.engine.grpc);
      write.write({ resourceName: name, data: bytes.subarray(0, bytes.length - 5) });
      write.cancel();
      await write.ended;
      await until('the broken upload to be forgotten', async () => {
        const status = await api.writeStatus(name);
        return status.committedSize === 0 && !status.complete;
      });
      assert.ok(await api.isMissing(digest));
    });
    await api.writeMessages(compressedWrites(name, bytes, 1000));
    assert.ok(data.equals(await api.read(digest)));
  });

  refuse(fixture, [
    ...(
      [
        ['data that is none', () => Buffer.from('this was never compressed')],
        ['no data', () => Buffer.alloc(0)],
        ['data cut off', (data) => format.compress(data).subarray(0, -1)],
        ['the head alone', (data) => format.compress(data).subarray(0, 4)],
        ['other content of the same size', (data) => format.compress(Buffer.alloc(data.length))],
        ['content one byte short', (data) => format.compress(data.subarray(1))],
        ['content one byte long', (data) => format.compress(Buffer.concat([data, Buffer.of(1)]))],
        ['the plain content', (data) => data],
        ['gzip', (data) => gzipSync(data)],
        ['deflate with zlib’s header', (data) => deflateSync(data)],
        ['a bomb of 256 MiB', () => bomb(format)],
      ] satisfies [string, (data: Buffer) => Uint8Array][]
    ).flatMap(([what, bytes]): Refusal[] => [
      {
        name: `${format.name}: Write of ${what} is INVALID_ARGUMENT`,
        call: (api, { data, digest }) => api.writeWhole(writeName(format.name, digest), bytes(data)),
        code: Code.INVALID_ARGUMENT,
      },
      {
        name: `${format.name}: BatchUpdateBlobs of ${what} is INVALID_ARGUMENT of that blob`,
        call: async (api, { data, digest }) => {
          const [reply] = await api.updateBlobs([{ digest, data: bytes(data), compressor: format.value }]);
          assert.equal(reply?.status?.code, Code.INVALID_ARGUMENT, reply?.status?.message ?? '');
          assert.ok(reply?.status?.message);
        },
        code: Code.OK,
      },
    ]),
    {
      name: `${format.name}: a Write that begins at another offset`,
      call: (api, { data, digest }) =>
        api.writeWhole(writeName(format.name, digest), format.compress(data), { writeOffset: 5 }),
      code: Code.INVALID_ARGUMENT,
    },
    {
      name: `${format.name}: Read of what is not there`,
      call: (api, { digest }) => api.readResource(readName(format.name, digest)),
      code: Code.NOT_FOUND,
    },
  ]);

  const stored = text(10_000);
  for (const [what, offset, limit, code] of [
    ['read_limit', 0, 1, Code.INVALID_ARGUMENT],
    ['read_limit of the whole size', 0, 10_000, Code.INVALID_ARGUMENT],
    ['a negative read_limit', 0, -1, Code.INVALID_ARGUMENT],
    ['an offset over the size', 10_001, 0, Code.OUT_OF_RANGE],
    ['a negative offset', -1, 0, Code.OUT_OF_RANGE],
  ] as const) {
    row(fixture, `${format.name}: Read with ${what}`, async (api) => {
      await api.upload(stored.data);
      await assert.rejects(api.readResource(readName(format.name, stored.digest), offset, limit), { code });
    });
  }

  row(fixture, `${format.name}: many bombs leave no file and no memory behind`, async (api) => {
    const files = storeFiles(fixture.engine);
    const bytes = bomb(format);
    for (let i = 0; i < 20; i++) {
      const { digest } = text(3_000_000);
      await assert.rejects(api.writeWhole(writeName(format.name, digest), bytes), { code: Code.INVALID_ARGUMENT });
    }
    await until('removal of temporary files', () => storeFiles(fixture.engine).length === files.length);
  });

  row(fixture, `${format.name}: a batch of compressed and plain blobs, one of them broken`, async (api) => {
    const [a, b, c] = [text(2000), text(3000), text(4000)];
    const replies = await api.updateBlobs([
      { digest: a.digest, data: format.compress(a.data), compressor: format.value },
      { digest: b.digest, data: format.compress(b.data).subarray(3), compressor: format.value },
      { digest: c.digest, data: c.data, compressor: IDENTITY },
    ]);
    assert.deepEqual(
      replies.map((one) => one.status?.code ?? 0),
      [Code.OK, Code.INVALID_ARGUMENT, Code.OK],
    );
    assert.ok(a.data.equals(await api.read(a.digest)));
    assert.ok(await api.isMissing(b.digest));
    assert.ok(c.data.equals(await api.read(c.digest)));
  });
}

refuse(
  fixture,
  [BROTLI, 99, -1].map(
    (compressor): Refusal => ({
      name: `BatchUpdateBlobs: compressor ${compressor} is INVALID_ARGUMENT of that blob`,
      call: async (api, { data, digest }) => {
        const [reply] = await api.updateBlobs([{ digest, data, compressor }]);
        assert.equal(reply?.status?.code, Code.INVALID_ARGUMENT);
        assert.match(reply?.status?.message ?? '', /ZSTD/);
      },
      code: Code.OK,
    }),
  ),
);

refuse(
  fixture,
  ['gzip', 'identity', 'ZSTD', 'brotli', ''].map(
    (compressor): Refusal => ({
      name: `Read with the compressor ${JSON.stringify(compressor)}`,
      call: (api, { digest }) => api.readResource(readName(compressor, digest)),
      code: Code.INVALID_ARGUMENT,
    }),
  ),
);

row(fixture, 'BatchReadBlobs compresses only with what the client accepts', async (api) => {
  const { data, digest } = text(50_000);
  await api.upload(data);
  const read = async (...acceptableCompressors: number[]) => {
    const [one] = await api.readBlobs([digest], { acceptableCompressors });
    const compressor = one?.compressor ?? IDENTITY;
    const bytes = one?.data ?? new Uint8Array();
    const content =
      compressor === ZSTD ? zstdDecompressSync(bytes) : compressor === DEFLATE ? inflateRawSync(bytes) : bytes;
    assert.ok(data.equals(content));
    return compressor;
  };
  assert.equal(await read(), IDENTITY);
  assert.equal(await read(BROTLI), IDENTITY);
  assert.ok(([IDENTITY, DEFLATE] as number[]).includes(await read(DEFLATE)));
  assert.ok(([IDENTITY, ZSTD] as number[]).includes(await read(ZSTD)));
  assert.ok(([IDENTITY, DEFLATE, ZSTD] as number[]).includes(await read(BROTLI, DEFLATE, ZSTD)));
});

refuse(fixture, [
  {
    // Clients of this protocol send one frame; half a blob must not pass for it.
    name: 'zstd of two frames is INVALID_ARGUMENT, not the first of them',
    call: (api, { data, digest }) => {
      const frames = [data.subarray(0, 40), data.subarray(40)].map((part) => zstdCompressSync(part));
      return api.writeWhole(writeName('zstd', digest), Buffer.concat(frames));
    },
    code: Code.INVALID_ARGUMENT,
  },
]);

function bomb({ name, compress }: Format): Buffer {
  const zeros = Buffer.alloc(256 * 2 ** 20);
  if (name === 'deflate') return deflateRawSync(zeros, { level: constants.Z_BEST_SPEED });
  return compress(zeros);
}
