import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Digest, digestOf, emptyDigest } from '../../proto/digest.ts';
import { type ActionResult, type Directory, reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { ManualClock } from '../base/clock.ts';
import { type BlobStoreOptions, openBlobStore } from '../blobs/open-blob-store.ts';
import { bytesOf, hasCode } from '../blobs/testing.ts';
import { type ActionCacheOptions, openActionCache } from './open-action-cache.ts';

async function opened(
  t: TestContext,
  options: Partial<ActionCacheOptions> = {},
  blobOptions: Partial<BlobStoreOptions> = {},
) {
  const root = mkdtempSync(join(tmpdir(), 'outboard-results-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const clock = new ManualClock(1e12);
  const blobs = await openBlobStore({
    root: join(root, 'blobs'),
    maxBytes: 2 ** 26,
    leaseMs: 60_000,
    syncMs: 0,
    clock,
    ...blobOptions,
  });
  const all = { root: join(root, 'results'), blobs: blobs.store, syncMs: 0, clock, ...options };
  const results = await openActionCache(all);
  return { store: blobs.store, clock, all, results, cache: results.cache, closeBlobs: blobs.close };
}

const keyOf = (number: number): Digest => digestOf(Buffer.from(`action ${number}`));
const encoded = (result: ActionResult): Uint8Array => reapi.ActionResult.encode(result).finish();

async function blob(
  store: { put(digest: Digest, data: Uint8Array): void | Promise<void> },
  content: string | Uint8Array,
): Promise<Digest> {
  const data = Buffer.from(content as string);
  await store.put(digestOf(data), data);
  return digestOf(data);
}

test('a result comes back byte by byte, is replaced, deleted, and outlives a clean stop and a kill', async (t) => {
  const { cache, results, all } = await opened(t);
  const odd = Buffer.concat([
    encoded({ exitCode: 0, stdoutRaw: Buffer.from('x') }),
    Buffer.from([0x7a, 0x02, 0x10, 0x05]),
  ]);
  assert.equal(await cache.get(keyOf(1)), undefined);
  await cache.put(keyOf(1), encoded({ exitCode: 7 }));
  await cache.put(keyOf(1), odd);
  await cache.put(keyOf(2), encoded({}));
  await cache.put({ ...keyOf(1), sizeBytes: 2 ** 40 }, encoded({ exitCode: 3 }));
  await cache.put(keyOf(3), encoded({ exitCode: 1 }));
  await cache.delete(keyOf(3));
  const check = async (each: typeof cache): Promise<void> => {
    assert.deepEqual(await each.get(keyOf(1)), odd);
    assert.deepEqual(await each.get(keyOf(1)), odd);
    assert.equal((await each.get(keyOf(2)))?.length, 0);
    assert.deepEqual(await each.get({ ...keyOf(1), sizeBytes: 2 ** 40 }), Buffer.from(encoded({ exitCode: 3 })));
    assert.equal(await each.get(keyOf(3)), undefined);
    assert.equal(await each.get({ ...keyOf(1), sizeBytes: 5 }), undefined);
  };
  await check(cache);
  const killed = await openActionCache(all);
  await check(killed.cache);
  await results.close();
  const clean = await openActionCache(all);
  await check(clean.cache);
  assert.equal(clean.stats().results, 3);
  await clean.close();
});

test('a tail that was torn or spoilt costs only its own results', async (t) => {
  const { cache, all } = await opened(t);
  for (let i = 0; i < 20; i++) await cache.put(keyOf(i), encoded({ stdoutRaw: bytesOf(100 + i, i) }));
  const [name] = readdirSync(join(all.root, 'segments')) as [string];
  const path = join(all.root, 'segments', name);
  const bytes = readFileSync(path);
  const at = bytes.indexOf(bytesOf(105, 5));
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(path, bytes);
  truncateSync(path, bytes.length - 3);
  const second = await openActionCache(all);
  for (let i = 0; i < 20; i++)
    assert.equal((await second.cache.get(keyOf(i))) !== undefined, i !== 5 && i !== 19, `result ${i}`);
  appendFileSync(path, bytesOf(300, 1));
  const third = await openActionCache(all);
  assert.equal(third.stats().results, 18);
});

test('the bounds hold by count and by bytes, and the results in use stay', async (t) => {
  const { clock, cache, results } = await opened(t, { maxBytes: 2 ** 20, maxResults: 300 });
  for (let i = 0; i < 4000; i++) {
    await cache.put(keyOf(i), encoded({ stdoutRaw: bytesOf(i < 1500 ? 10 : 6000, i) }));
    clock.advance(2000);
    assert.ok(await cache.get(keyOf(0)), `after ${i}`);
    if (i % 50 !== 0) continue;
    await results.settled();
    const { results: count, usedBytes } = results.stats();
    assert.ok(count <= 300 && usedBytes <= 2 ** 20, `${count} results, ${usedBytes} bytes after ${i}`);
  }
  assert.ok(await cache.get(keyOf(3999)));
  assert.equal(await cache.get(keyOf(3000)), undefined);
  assert.throws(() => cache.put(keyOf(1), bytesOf(2 ** 19, 1)), hasCode(Code.RESOURCE_EXHAUSTED));
  await results.close();
});

test('a result is a hit only while every blob that it names is there, and keeps them', async (t) => {
  const { store, cache, clock, results } = await opened(t);
  const put = async (directory: Directory): Promise<Digest> => blob(store, reapi.Directory.encode(directory).finish());
  const f = await Promise.all(Array.from({ length: 8 }, (_, i) => blob(store, `file ${i}`)));
  const [f0, f1, f2, f3, f4, f5, f6, f7] = f as [Digest, Digest, Digest, Digest, Digest, Digest, Digest, Digest];
  const child: Directory = { files: [{ name: 'c', digest: f4 }] };
  // The Directories of a Tree need not be blobs.
  const childDigest = digestOf(reapi.Directory.encode(child).finish());
  const tree = await blob(
    store,
    reapi.Tree.encode({
      root: { files: [{ name: 'r', digest: f3 }], directories: [{ name: 'd', digest: childDigest }] },
      children: [child],
    }).finish(),
  );
  const leaf = await put({ files: [{ name: 'l', digest: f6 }] });
  const rootDirectory = await put({
    files: [{ name: 'r', digest: f5 }],
    directories: [
      { name: 'd', digest: leaf },
      { name: 'e', digest: leaf },
    ],
  });
  const result = encoded({
    outputFiles: [
      { path: 'a', digest: f0 },
      { path: 'empty', digest: emptyDigest },
    ],
    stdoutDigest: f1,
    stderrDigest: f2,
    outputDirectories: [
      { path: 'tree', treeDigest: tree },
      { path: 'only', rootDirectoryDigest: rootDirectory },
    ],
  });
  const key = keyOf(1);
  await cache.put(key, result);
  assert.deepEqual(await cache.get(key), Buffer.from(result));
  assert.equal(cache.get(key) instanceof Promise, false);
  store.delete(f7);
  assert.deepEqual(await cache.get(key), Buffer.from(result));
  clock.advance(59_000);
  assert.ok(await cache.get(key));
  for (const digest of [f0, f1, f2, f3, f4, f5, f6, tree, leaf, rootDirectory]) {
    for (const warm of [true, false]) {
      await cache.put(key, result);
      if (warm) assert.ok(await cache.get(key));
      const data = await store.get(digest);
      store.delete(digest);
      assert.equal(await cache.get(key), undefined);
      await store.put(digest, data);
      assert.equal(await cache.get(key), undefined, 'a miss takes the result away');
    }
  }
  await cache.put(key, result);
  await cache.put(key, encoded({ exitCode: 2 }));
  assert.deepEqual(await cache.get(key), Buffer.from(encoded({ exitCode: 2 })));
  await results.close();
});

test('a hit renews the leases of all that it names', async (t) => {
  const { store, cache, clock } = await opened(t, {}, { maxBytes: 4 * 2 ** 20 });
  const output = await blob(store, bytesOf(50_000, 1));
  await cache.put(keyOf(1), encoded({ outputFiles: [{ path: 'a', digest: output }] }));
  for (let round = 0; round < 40; round++) {
    assert.ok(await cache.get(keyOf(1)), `round ${round}`);
    clock.advance(30_000);
    for (let i = 0; i < 10; i++) await blob(store, bytesOf(50_000, 100 + round * 10 + i));
  }
});

test('what cannot be read as a result is a miss; without blobs, any body is kept', async (t) => {
  const { cache, all } = await opened(t);
  for (const bad of [
    Buffer.from([0xff]),
    encoded({ outputFiles: [{ path: 'a', digest: { hash: 'zz', sizeBytes: 1 } }] }),
  ]) {
    await cache.put(keyOf(1), bad);
    assert.equal(await cache.get(keyOf(1)), undefined);
  }
  const { root, syncMs, clock } = all;
  const http = await openActionCache({ root: `${root}-http`, syncMs, clock });
  await http.cache.put({ hash: 'f'.repeat(64), sizeBytes: 0 }, Buffer.from([0xff]));
  assert.deepEqual(await http.cache.get({ hash: 'f'.repeat(64), sizeBytes: 0 }), Buffer.from([0xff]));
  await http.close();
});
