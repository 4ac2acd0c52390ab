import assert from 'node:assert/strict';
import fs, { mkdtempSync, readdirSync, rmSync, statSync, type writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { digestOf } from '../../proto/digest.ts';
import { Code, RpcError } from '../../proto/status.ts';
import { ManualClock } from '../base/clock.ts';
import { type BlobStoreOptions, openBlobStore } from './open-blob-store.ts';
import { bytesOf, collect, hasCode } from './testing.ts';

const MB = 1024 * 1024;

async function opened(t: TestContext, options: Partial<BlobStoreOptions> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'outboard-space-'));
  const clock = new ManualClock(1e12);
  const all = { root, maxBytes: 8 * MB, leaseMs: 60_000, syncMs: 0, clock, ...options };
  const store = await openBlobStore(all);
  t.after(async () => {
    await store.close().catch(() => {});
    rmSync(root, { recursive: true, force: true });
  });
  return { root, clock, all, ...store };
}

function diskBytes(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return bytes;
}

const small = (seed: number): Buffer => bytesOf(20_000 + (seed % 7) * 1000, seed);
const large = (seed: number): Buffer => bytesOf(150_000 + (seed % 7) * 10_000, seed);

for (const [name, blobOf, count] of [
  ['small blobs', small, 1000],
  ['large blobs', large, 150],
  ['blobs of all sizes', (seed: number) => (seed % 4 === 0 ? large(seed) : small(seed)), 500],
] as const) {
  test(`the bound holds and the oldest go first: ${name}`, async (t) => {
    const { root, clock, store, stats, all, close } = await opened(t);
    let most = 0;
    for (let seed = 0; seed < count; seed++) {
      const blob = blobOf(seed);
      await store.put(digestOf(blob), blob);
      clock.advance(2000);
      // The first is asked for all the time.
      assert.ok(store.has(digestOf(blobOf(0))));
      if (seed % 20 === 0) most = Math.max(most, diskBytes(root));
    }
    assert.ok(most <= all.maxBytes, `${most} bytes on the disk`);
    assert.ok(stats().evictedBlobs > 0);
    assert.ok(store.peek(digestOf(blobOf(0))));
    const present = Array.from({ length: count - 1 }, (_, i) => store.peek(digestOf(blobOf(i + 1))));
    const first = present.indexOf(true);
    assert.ok(first > 0 && present.slice(first).every(Boolean), 'a younger blob went before an older one');
    for (let seed = first + 1; seed < count; seed += 13)
      assert.deepEqual(await store.get(digestOf(blobOf(seed))), blobOf(seed));
    await close();
    const again = await openBlobStore(all);
    assert.ok(again.start.clean);
    for (let seed = first + 1; seed < count; seed += 13)
      assert.deepEqual(await again.store.get(digestOf(blobOf(seed))), blobOf(seed));
    await again.close();
  });
}

test('leases alone fill the bound: RESOURCE_EXHAUSTED, and nothing leased goes; later it does', async (t) => {
  const { clock, store, root } = await opened(t);
  const blobs: Buffer[] = [];
  const fill = async (): Promise<void> => {
    for (let seed = 0; ; seed++) {
      const blob = bytesOf(30_000, seed);
      await store.put(digestOf(blob), blob);
      blobs.push(blob);
    }
  };
  await assert.rejects(fill, (error: unknown) => {
    assert.ok(error instanceof RpcError);
    assert.equal(error.code, Code.RESOURCE_EXHAUSTED);
    assert.match(error.message, new RegExp(root));
    assert.match(error.message, /disk bound is 8 MB/);
    assert.match(error.message, /Raise the disk bound/);
    return true;
  });
  assert.ok(blobs.length > 150);
  const writer = store.openWriter(digestOf(large(1)));
  await assert.rejects(async () => {
    await writer.write(large(1));
    await writer.commit();
  }, hasCode(Code.RESOURCE_EXHAUSTED));
  const [answer] = await store.putAll([{ digest: digestOf(small(5)), data: small(5) }]);
  assert.equal(answer?.code, Code.RESOURCE_EXHAUSTED);
  assert.deepEqual(store.findMissing(blobs.map((blob) => digestOf(blob))), []);
  clock.advance(3 * 60_000);
  await store.put(digestOf(large(1)), large(1));
  assert.deepEqual(await store.get(digestOf(large(1))), large(1));
});

test('a blob over the bound is refused at once and takes nothing with it', async (t) => {
  const { clock, store } = await opened(t);
  await store.put(digestOf(small(1)), small(1));
  clock.advance(1e6);
  const digest = { ...digestOf(small(2)), sizeBytes: 9 * MB };
  const writer = store.openWriter(digest);
  await assert.rejects(async () => {
    for (let i = 0; i < 9; i++) await writer.write(Buffer.alloc(MB));
    await writer.commit();
  }, hasCode(Code.RESOURCE_EXHAUSTED));
  await writer.abort();
  assert.ok(store.peek(digestOf(small(1))));
});

test('pinned blobs stay whatever their leases, until they are released', async (t) => {
  const { clock, store } = await opened(t, { leaseMs: 0 });
  const pinned = [small(1), large(2)];
  for (const blob of pinned) await store.put(digestOf(blob), blob);
  const digests = pinned.map((blob) => digestOf(blob));
  const releases = [store.pin(digests), store.pin([...digests, digestOf(small(99))])];
  const churn = async (from: number): Promise<void> => {
    for (let seed = from; seed < from + 70; seed++) {
      clock.advance(2000);
      await store.put(digestOf(large(seed)), large(seed));
    }
  };
  await churn(1000);
  releases[0]?.();
  releases[0]?.();
  await churn(2000);
  assert.ok(digests.every((digest) => store.peek(digest)));
  releases[1]?.();
  await churn(3000);
  assert.ok(digests.every((digest) => !store.peek(digest)));
});

test('a reader that has begun goes on where the blob is evicted', async (t) => {
  const { store } = await opened(t);
  const blob = bytesOf(3 * MB, 1);
  await store.put(digestOf(blob), blob);
  const chunks = store.read(digestOf(blob), 0, 0, 100_000)[Symbol.asyncIterator]();
  const first = await chunks.next();
  store.delete(digestOf(blob));
  const rest = await collect({ [Symbol.asyncIterator]: () => chunks });
  assert.deepEqual(Buffer.concat([first.value as Buffer, rest]), blob);
});

test('a disk that is nearly full is refused before it is full', async (t) => {
  let free = 50 * MB;
  const { clock, store } = await opened(t, { freeBytes: () => free, reservedFreeBytes: 20 * MB });
  await store.put(digestOf(small(1)), small(1));
  free = 20 * MB + 10_000;
  clock.advance(1000);
  await assert.rejects(
    async () => store.put(digestOf(small(2)), small(2)),
    (error: unknown) => {
      assert.ok(error instanceof RpcError && error.code === Code.RESOURCE_EXHAUSTED);
      assert.match(error.message, /too little free space beyond the 21 MB/);
      return true;
    },
  );
  assert.ok(store.has(digestOf(small(1))));
});

test('ENOSPC in the middle of a write corrupts nothing', async (t) => {
  let left = 200_000;
  const write = ((fd: number, bytes: Uint8Array, offset: number, length: number, position: number) => {
    const possible = Math.min(length, left);
    if (possible === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    left -= possible;
    return fs.writeSync(fd, bytes, offset, possible, position);
  }) as typeof writeSync;
  const { root, store, all, scrub } = await opened(t, { write });
  const stored: Buffer[] = [];
  let refused = 0;
  for (let seed = 0; seed < 60; seed++) {
    const blob = seed % 5 === 0 ? large(seed) : bytesOf(7000 + seed, seed);
    if (seed % 10 === 9) left += 40_000;
    try {
      await store.put(digestOf(blob), blob);
      stored.push(blob);
    } catch (error) {
      assert.ok(error instanceof RpcError);
      assert.equal(error.code, Code.RESOURCE_EXHAUSTED);
      assert.match(error.message, new RegExp(`${root}.* is full`));
      refused++;
    }
  }
  assert.ok(refused > 10 && stored.length > 10);
  for (const blob of stored) assert.deepEqual(await store.get(digestOf(blob)), blob);
  assert.deepEqual((await scrub()).damaged, []);
  const second = await openBlobStore(all);
  assert.equal(second.stats().blobs, stored.length);
  for (const blob of stored) assert.deepEqual(await second.store.get(digestOf(blob)), blob);
});

test('many at once, with room for few: each is stored whole or refused', async (t) => {
  const { clock, store, scrub } = await opened(t, { leaseMs: 0 });
  let stored = 0;
  const one = async (seed: number): Promise<void> => {
    const blob = seed % 3 === 0 ? large(seed) : small(seed);
    const digest = digestOf(blob);
    try {
      if (seed % 2 === 0) await store.put(digest, blob);
      else {
        const writer = store.openWriter(digest);
        for (let at = 0; at < blob.length; at += 50_000) await writer.write(blob.subarray(at, at + 50_000));
        await writer.commit();
      }
      stored++;
    } catch (error) {
      hasCode(Code.RESOURCE_EXHAUSTED)(error);
    }
  };
  for (let wave = 0; wave < 8; wave++) {
    clock.advance(3000);
    await Promise.all(Array.from({ length: 40 }, (_, i) => one(wave * 30 + i)));
  }
  assert.ok(stored > 200, `${stored} stored`);
  assert.deepEqual((await scrub()).damaged, []);
});
