/** BatchUpdateBlobs, BatchReadBlobs and FindMissingBlobs: limits, duplicates, and a status for each blob alone. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { digestOf } from '../../proto/digest.ts';
import { Code } from '../../proto/status.ts';
import { Api, cas } from './api.ts';
import { refuse, row, sample, storeUnchanged, useEngine } from './rows.ts';

const fixture = useEngine();
const advertised = async (api: Api): Promise<number> =>
  (await api.capabilities()).cacheCapabilities?.maxBatchTotalSizeBytes ?? 0;

refuse(fixture, [
  {
    name: 'BatchReadBlobs of more than is advertised',
    call: async (api, { digest }) => {
      const half = Math.ceil((await advertised(api)) / 2) + 1;
      return api.readBlobs([1, 2].map(() => ({ hash: digest.hash, sizeBytes: half })));
    },
    code: Code.INVALID_ARGUMENT,
    says: /ByteStream/,
  },
  {
    name: 'BatchReadBlobs of sizes that overflow',
    call: (api, { digest }) => api.readBlobs(Array.from({ length: 4 }, () => ({ ...digest, sizeBytes: 2 ** 53 - 1 }))),
    code: Code.INVALID_ARGUMENT,
  },
  {
    name: 'BatchUpdateBlobs far over the limit stores none of it',
    call: (api, { data, digest }) => {
      const large = sample(20 * 2 ** 20);
      return api.updateBlobs([{ digest, data }, large]);
    },
    code: Code.INVALID_ARGUMENT,
    says: /ByteStream/,
  },
  {
    name: 'a message over the receive limit',
    call: (api) => api.unaryBytes(`${cas}/BatchUpdateBlobs`, Buffer.alloc(65 * 2 ** 20)),
    code: Code.RESOURCE_EXHAUSTED,
  },
]);

row(fixture, 'a batch of exactly the advertised size goes in, and out below the 4 MiB of a client', async (api) => {
  const limit = await advertised(api);
  assert.ok(limit > 0 && limit < 4 * 2 ** 20, `max_batch_total_size_bytes ${limit}`);
  const blobs = [sample(limit - 10), sample(10)];
  await storeUnchanged(fixture, 2, async () => {
    assert.ok([...(await api.batchUpdate(blobs.map((b) => b.data))).values()].every((code) => code === Code.OK));
  });
  const replies = await api.readBlobs(blobs.map((b) => b.digest));
  assert.deepEqual(
    replies.map((one) => digestOf(one.data ?? new Uint8Array())),
    blobs.map((b) => b.digest),
  );
});

row(fixture, 'a batch past what is advertised, below the receive limit, is taken (Buck2)', async (api) => {
  const blobs = [sample(3_000_000), sample(3_000_000)].map((one) => one.data);
  await storeUnchanged(fixture, 2, async () => {
    assert.ok([...(await api.batchUpdate(blobs)).values()].every((code) => code === Code.OK));
  });
});

row(fixture, 'a batch of 60,000 tiny blobs, asked for and read again', async () => {
  const api = new Api(fixture.engine.grpc, { receiveBytes: 32 * 2 ** 20 });
  try {
    const salt = randomBytes(5);
    const blobs = Array.from({ length: 60_000 }, (_, i) => Buffer.from([...salt, i >> 16, i >> 8, i]));
    const digests = blobs.map(digestOf);
    assert.equal((await api.findMissing(digests)).length, blobs.length);
    await storeUnchanged(fixture, blobs.length, async () => {
      const codes = await api.batchUpdate(blobs);
      assert.ok(codes.size === blobs.length && [...codes.values()].every((code) => code === Code.OK));
    });
    assert.deepEqual(await api.findMissing(digests), []);
    const replies = await api.readBlobs(digests);
    assert.ok(replies.every((one, i) => blobs[i]?.equals(one.data ?? new Uint8Array())));
  } finally {
    api.close();
  }
});

row(fixture, 'empty batches are answers', async (api) => {
  assert.deepEqual(await api.updateBlobs([]), []);
  assert.deepEqual(await api.readBlobs([]), []);
  assert.deepEqual(await api.findMissing([]), []);
});

row(fixture, 'one blob twice in a batch: both OK, stored once', async (api) => {
  const one = sample();
  await storeUnchanged(fixture, 1, async () => {
    const replies = await api.updateBlobs([one, one]);
    assert.deepEqual(
      replies.map((r) => [r.digest?.hash, r.status?.code ?? 0]),
      [
        [one.digest.hash, Code.OK],
        [one.digest.hash, Code.OK],
      ],
    );
  });
  const replies = await api.readBlobs([one.digest, one.digest]);
  assert.ok(replies.length === 2 && replies.every((r) => one.data.equals(r.data ?? new Uint8Array())));
  const [missing, twice] = [sample(), await api.findMissing([one.digest])];
  assert.deepEqual(twice, []);
  assert.equal((await api.findMissing([missing.digest, missing.digest, one.digest])).length, 1, 'each missing once');
});

row(fixture, 'one bad blob of many: its own status, the others are stored', async (api) => {
  const blobs = Array.from({ length: 50 }, () => sample());
  await storeUnchanged(fixture, 49, async () => {
    const replies = await api.updateBlobs(
      blobs.map((one, i) => (i === 17 ? { digest: one.digest, data: randomBytes(100) } : one)),
    );
    assert.deepEqual(
      replies.map((r) => r.digest?.hash),
      blobs.map((b) => b.digest.hash),
    );
    assert.deepEqual(
      replies.map((r) => r.status?.code ?? 0),
      blobs.map((_, i) => (i === 17 ? Code.INVALID_ARGUMENT : 0)),
    );
  });
  const missing = await api.findMissing(blobs.map((b) => b.digest));
  assert.deepEqual(
    missing.map((d) => d.hash),
    [blobs[17]?.digest.hash],
  );
});

row(fixture, 'the same digest good and bad in one batch: the good one counts', async (api) => {
  const one = sample();
  for (const bad of [0, 1]) {
    const requests = [one, one].map((r, i) => (i === bad ? { digest: r.digest, data: randomBytes(100) } : r));
    const codes = (await api.updateBlobs(requests)).map((r) => r.status?.code ?? 0);
    assert.equal(codes[1 - bad], Code.OK);
    assert.ok(one.data.equals(await api.read(one.digest)));
  }
});

row(fixture, 'BatchReadBlobs: what is absent is NOT_FOUND of that blob alone', async (api) => {
  const [there, absent] = [sample(), sample()];
  await api.upload(there.data);
  const replies = await api.readBlobs([absent.digest, there.digest, absent.digest]);
  assert.deepEqual(
    replies.map((r) => r.status?.code ?? 0),
    [Code.NOT_FOUND, Code.OK, Code.NOT_FOUND],
  );
  assert.ok(there.data.equals(replies[1]?.data ?? new Uint8Array()));
});

row(fixture, 'FindMissingBlobs answers in order over many blocks', async (api) => {
  const all = Array.from({ length: 5000 }, () => sample(20));
  await api.upload(...all.filter((_, i) => i % 3 === 0).map((one) => one.data));
  const missing = await api.findMissing(all.map((one) => one.digest));
  assert.deepEqual(
    missing.map((d) => d.hash),
    all.filter((_, i) => i % 3 !== 0).map((one) => one.digest.hash),
  );
});

refuse(fixture, [
  {
    name: 'SplitBlob is not offered',
    call: (api) => api.unaryBytes(`${cas}/SplitBlob`, Buffer.alloc(0)),
    code: Code.UNIMPLEMENTED,
  },
  {
    name: 'SpliceBlob is not offered',
    call: (api) => api.unaryBytes(`${cas}/SpliceBlob`, Buffer.alloc(0)),
    code: Code.UNIMPLEMENTED,
  },
  {
    name: 'a method that does not exist',
    call: (api) => api.unaryBytes(`${cas}/Nothing`, Buffer.alloc(0)),
    code: Code.UNIMPLEMENTED,
  },
]);
