/** ByteStream.Read of plain blobs: offsets, limits, names. */
import assert from 'node:assert/strict';
import { Code } from '../../proto/status.ts';
import { type Refusal, refuse, row, sample, useEngine } from './rows.ts';

const fixture = useEngine();
const small = sample(1000);
const large = sample(3_000_000);

for (const { data, digest } of [small, large]) {
  const size = data.length;
  const name = `blobs/${digest.hash}/${size}`;
  for (const [offset, limit] of [
    [0, 0],
    [0, 1],
    [0, size],
    [0, size + 1],
    [1, 0],
    [1, 2],
    [size - 1, 0],
    [size - 1, 5],
    [size, 0],
    [size, 1],
  ] as const) {
    row(fixture, `${size} bytes from ${offset}, limit ${limit}`, async (api) => {
      await api.upload(data);
      const wanted = data.subarray(offset, limit === 0 ? size : offset + limit);
      assert.ok(wanted.equals(await api.readResource(name, offset, limit)));
    });
  }
  for (const [offset, limit, code] of [
    [size + 1, 0, Code.OUT_OF_RANGE],
    [2 ** 53 - 1, 0, Code.OUT_OF_RANGE],
    [-1, 0, Code.OUT_OF_RANGE],
    [0, -1, Code.INVALID_ARGUMENT],
  ] as const) {
    row(fixture, `${size} bytes from ${offset}, limit ${limit} is refused`, async (api) => {
      await api.upload(data);
      await assert.rejects(api.readResource(name, offset, limit), { code });
    });
  }
  for (const prefix of ['/', 'main/', 'a/b/c/', '/a/', 'blobs/', 'uploads/u/']) {
    row(fixture, `${size} bytes, the name after ${prefix}`, async (api) => {
      await api.upload(data);
      assert.ok(data.equals(await api.readResource(prefix + name)));
    });
  }
}

refuse(fixture, [
  { name: 'a blob that is absent', call: (api, { digest }) => api.read(digest), code: Code.NOT_FOUND },
  ...[
    '',
    '/',
    'blobs',
    `blobs/${small.digest.hash}`,
    `blobs/${small.digest.hash}/`,
    `blobs/${small.digest.hash}/x`,
    `blobs/${small.digest.hash}/1000/metadata`,
    `blobs/${small.digest.hash}/+1000`,
    `blobs/${small.digest.hash}/1e3`,
    `blob/${small.digest.hash}/1000`,
    `${small.digest.hash}/1000`,
    `blobs/../${small.digest.hash}/1000`,
    `blobs/blake3/${small.digest.hash}/1000`,
    `compressed-blobs/${small.digest.hash}/1000`,
  ].map(
    (name): Refusal => ({
      name: `Read of ${JSON.stringify(name)}`,
      call: (api) => api.readResource(name),
      code: Code.INVALID_ARGUMENT,
    }),
  ),
]);
