import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { digestOf, emptyDigest } from '../../proto/digest.ts';
import { Code, RpcError } from '../../proto/status.ts';
import { ManualClock } from '../base/clock.ts';
import { type BlobStoreOptions, openBlobStore } from './open-blob-store.ts';
import { bytesOf, collect, hasCode } from './testing.ts';

const MB = 1024 * 1024;

async function opened(t: TestContext, options: Partial<BlobStoreOptions> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'outboard-blobs-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const all = { root, maxBytes: 64 * MB, leaseMs: 60_000, syncMs: 0, ...options };
  return { root, all, ...(await openBlobStore(all)) };
}

for (const size of [1, 1000, 64 * 1024, 64 * 1024 + 1, 3 * MB]) {
  test(`a blob of ${size} bytes is put, found, read, kept over a clean restart, and deleted`, async (t) => {
    const { store, all, close } = await opened(t);
    const data = bytesOf(size, 7);
    const digest = digestOf(data);
    assert.equal(store.has(digest), false);
    await store.put(digest, data);
    await store.put(digest, data);
    assert.equal(store.has(digest), true);
    assert.deepEqual(await store.get(digest), data);
    await close();
    const second = await openBlobStore(all);
    assert.equal(second.start.clean, true);
    assert.equal(second.stats().blobs, 1);
    assert.deepEqual(await second.store.get(digest), data);
    assert.deepEqual(await collect(second.store.read(digest, 0, 0, 1000)), data);
    assert.deepEqual(await collect(second.store.read(digest, size, 0)), Buffer.alloc(0));
    assert.equal(second.store.delete(digest), true);
    assert.equal(second.store.delete(digest), false);
    assert.throws(() => second.store.get(digest), hasCode(Code.NOT_FOUND));
    await assert.rejects(collect(second.store.read(digest, 0, 0)), hasCode(Code.NOT_FOUND));
    await second.close();
  });

  test(`a writer of ${size} bytes in pieces gives the same blob`, async (t) => {
    const { store, close } = await opened(t);
    const data = bytesOf(size, 8);
    const digest = digestOf(data);
    const writers = [store.openWriter(digest), store.openWriter(digest)];
    for (let at = 0; at < size; at += 10_000) {
      for (const writer of writers) await writer.write(data.subarray(at, at + 10_000));
    }
    assert.equal(store.has(digest), false);
    await Promise.all(writers.map((writer) => writer.commit()));
    const third = store.openWriter(digest);
    await third.write(data);
    await third.commit();
    assert.deepEqual(await store.get(digest), data);
    await close();
  });

  test(`a writer of ${size} bytes refuses what is not the blob and leaves nothing`, async (t) => {
    const { store, close, stats } = await opened(t);
    const data = bytesOf(size, 9);
    const digest = digestOf(data);
    const before = stats().usedBytes;
    const short = store.openWriter(digest);
    await short.write(data.subarray(1));
    await assert.rejects(short.commit(), hasCode(Code.INVALID_ARGUMENT));
    const wrong = store.openWriter(digest);
    await wrong.write(bytesOf(size, 10));
    await assert.rejects(wrong.commit(), hasCode(Code.INVALID_ARGUMENT));
    const long = store.openWriter(digest);
    await long.write(data);
    assert.throws(() => long.write(new Uint8Array(1)), hasCode(Code.INVALID_ARGUMENT));
    await long.abort();
    assert.throws(() => store.put(digest, bytesOf(size, 10)), hasCode(Code.INVALID_ARGUMENT));
    assert.throws(() => store.put({ ...digest, sizeBytes: size + 1 }, data), hasCode(Code.INVALID_ARGUMENT));
    assert.equal(store.has(digest), false);
    assert.equal(stats().usedBytes, before);
    await close();
  });
}

test('the empty blob is always there and needs no upload', async (t) => {
  const { store, close, stats } = await opened(t);
  assert.equal(store.has(emptyDigest), true);
  assert.deepEqual(store.findMissing([emptyDigest]), []);
  assert.equal((await store.get(emptyDigest)).length, 0);
  assert.equal((await collect(store.read(emptyDigest, 0, 0))).length, 0);
  await store.put(emptyDigest, new Uint8Array());
  await store.openWriter(emptyDigest).commit();
  assert.equal(stats().blobs, 0);
  await close();
});

test('the right hash with another size is absent', async (t) => {
  const { store, close } = await opened(t);
  const data = bytesOf(100, 1);
  const digest = digestOf(data);
  await store.put(digest, data);
  assert.deepEqual(
    store.findMissing([digest, { ...digest, sizeBytes: 99 }, { ...digest, sizeBytes: 100 + 2 ** 32 }]).length,
    2,
  );
  await close();
});

test('findMissing keeps the order and names each once', async (t) => {
  const { store, close } = await opened(t);
  const blobs = [1, 2, 3, 4].map((seed) => bytesOf(50, seed));
  const digests = blobs.map((blob) => digestOf(blob));
  const [a, b, c, d] = digests as [typeof emptyDigest, typeof emptyDigest, typeof emptyDigest, typeof emptyDigest];
  await store.put(b, blobs[1] as Buffer);
  assert.deepEqual(store.findMissing([d, b, a, d, c, a]), [d, a, c]);
  await close();
});

test('read gives ranges, and refuses an offset behind the end', async (t) => {
  const { store, close } = await opened(t);
  for (const size of [1000, 200_000]) {
    const data = bytesOf(size, 3);
    const digest = digestOf(data);
    await store.put(digest, data);
    assert.deepEqual(await collect(store.read(digest, 10, 50, 7)), data.subarray(10, 60));
    assert.deepEqual(await collect(store.read(digest, size - 3, 100)), data.subarray(size - 3));
    await assert.rejects(collect(store.read(digest, size + 1, 0)), hasCode(Code.OUT_OF_RANGE));
    await assert.rejects(collect(store.read(digest, -1, 0)), hasCode(Code.OUT_OF_RANGE));
    for await (const _ of store.read(digest, 0, 0, 10)) break;
  }
  await close();
});

test('putAll answers for each blob alone', async (t) => {
  const { store, close, stats } = await opened(t);
  const blobs = Array.from({ length: 3000 }, (_, i) => bytesOf(1 + ((i * 37) % 2000), i % 1500)).map((data) => ({
    digest: digestOf(data),
    data,
  }));
  const large = bytesOf(100_000, 1);
  blobs.push({ digest: digestOf(large), data: large });
  blobs[5] = { digest: (blobs[5] as { digest: typeof emptyDigest }).digest, data: bytesOf(9, 9) };
  const answers = await store.putAll(blobs);
  assert.equal(answers.filter((answer) => answer instanceof RpcError).length, 1);
  assert.equal(answers[5]?.code, Code.INVALID_ARGUMENT);
  for (const [i, { digest, data }] of blobs.entries()) if (i !== 5) assert.deepEqual(await store.get(digest), data);
  assert.equal(stats().blobs, new Set(blobs.filter((_, i) => i !== 5).map(({ digest }) => digest.hash)).size);
  await close();
});

test('a set is renewed at once, and only while all of it is here', async (t) => {
  const clock = new ManualClock();
  const { store, close } = await opened(t, { clock });
  const blobs = Array.from({ length: 100 }, (_, i) => bytesOf(100, i));
  for (const blob of blobs) await store.put(digestOf(blob), blob);
  const digests = blobs.map((blob) => digestOf(blob));
  const set = store.setOf([...digests, emptyDigest]);
  assert.ok(set);
  assert.equal(store.setOf([...digests, digestOf(bytesOf(5, 1))]), undefined);
  const stranger = bytesOf(77, 77);
  await store.put(digestOf(stranger), stranger);
  clock.advance(5000);
  const epoch = store.evictionEpoch;
  store.delete(digestOf(stranger));
  assert.notEqual(store.evictionEpoch, epoch);
  assert.equal(store.renew(set), true);
  store.delete(digests[50] as typeof emptyDigest);
  assert.equal(store.renew(set), false);
  await store.put(digests[50] as typeof emptyDigest, blobs[50] as Buffer);
  assert.equal(store.renew(set), false);
  assert.equal(store.pinSet(set), undefined);
  await close();
});
