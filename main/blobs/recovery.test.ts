import assert from 'node:assert/strict';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { digestOf } from '../../proto/digest.ts';
import { Code } from '../../proto/status.ts';
import { ManualClock } from '../base/clock.ts';
import { type BlobStoreOptions, openBlobStore } from './open-blob-store.ts';
import { bytesOf, hasCode } from './testing.ts';

const MB = 1024 * 1024;
const small = Array.from({ length: 200 }, (_, i) => bytesOf(10 + i * 13, i));
const large = Array.from({ length: 3 }, (_, i) => bytesOf(100_000 + i, 1000 + i));

function folder(t: TestContext): Pick<BlobStoreOptions, 'root' | 'maxBytes' | 'leaseMs' | 'syncMs'> {
  const root = mkdtempSync(join(tmpdir(), 'outboard-recovery-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return { root, maxBytes: 64 * MB, leaseMs: 60_000, syncMs: 0 };
}

const segmentsOf = (root: string): string[] =>
  readdirSync(join(root, 'segments'))
    .sort()
    .map((name) => join(root, 'segments', name));

/** A store that stopped as by kill -9: what it wrote is there, and it was never closed. */
async function killed(t: TestContext, options = folder(t), syncAfter = Number.POSITIVE_INFINITY) {
  const { store, sync } = await openBlobStore(options);
  for (const [i, blob] of [...small, ...large].entries()) {
    await store.put(digestOf(blob), blob);
    if (i === syncAfter) await sync();
  }
  return options;
}

test('all that was put is there after a kill, and after another', async (t) => {
  const options = await killed(t);
  for (let round = 0; round < 3; round++) {
    const { store, start } = await openBlobStore(options);
    assert.equal(start.clean, false);
    for (const blob of [...small, ...large]) assert.deepEqual(await store.get(digestOf(blob)), blob);
  }
});

test('a tail that was torn at any place costs only the record that it tears', async (t) => {
  const origin = await killed(t);
  const [segment] = segmentsOf(origin.root) as [string];
  const size = statSync(segment).size;
  for (const cut of [1, 10, 60, 500, 2000, 3000, size - 51, size - 1, size]) {
    const options = folder(t);
    const first = await openBlobStore(options);
    await first.close();
    unlinkSync(join(options.root, 'clean'));
    const torn = segmentsOf(options.root)[0] as string;
    copyFileSync(segment, torn);
    truncateSync(torn, size - cut);
    const { store, stats, close } = await openBlobStore(options);
    let end = 0;
    for (const blob of small) {
      end += 52 + blob.length;
      assert.equal(store.has(digestOf(blob)), end <= size - cut);
      if (store.has(digestOf(blob))) assert.deepEqual(store.get(digestOf(blob)), blob);
    }
    // The rest of the tear is cut: what is put now is found by the next start.
    await store.put(digestOf(small[199] as Buffer), small[199] as Buffer);
    await close();
    const again = await openBlobStore(options);
    assert.deepEqual(again.store.get(digestOf(small[199] as Buffer)), small[199]);
    assert.equal(again.stats().blobs, stats().blobs);
    await again.close();
  }
});

test('garbage behind the last record is cut', async (t) => {
  const options = await killed(t);
  appendFileSync(segmentsOf(options.root)[0] as string, bytesOf(5000, 1));
  const { store, start } = await openBlobStore(options);
  assert.equal(start.cutBytes, 5000);
  for (const blob of [...small, ...large]) assert.deepEqual(await store.get(digestOf(blob)), blob);
});

test('content that changed since the last sync point is not trusted; the rest is', async (t) => {
  const options = await killed(t, folder(t), 100);
  const [segment] = segmentsOf(options.root) as [string];
  const bytes = readFileSync(segment);
  const at = bytes.indexOf(small[150] as Buffer);
  bytes[at + 5] = (bytes[at + 5] as number) ^ 1;
  writeFileSync(segment, bytes);
  const { store } = await openBlobStore(options);
  assert.equal(store.has(digestOf(small[150] as Buffer)), false);
  for (const [i, blob] of small.entries()) if (i !== 150) assert.deepEqual(store.get(digestOf(blob)), blob);
});

test('a large file that a loss of power emptied or spoilt is dropped, and one without a record goes', async (t) => {
  const options = await killed(t);
  const pathOf = (blob: Buffer): string => {
    const { hash, sizeBytes } = digestOf(blob);
    return join(options.root, 'large', hash.slice(0, 2), `${hash}-${sizeBytes}`);
  };
  truncateSync(pathOf(large[0] as Buffer), 0);
  writeFileSync(pathOf(large[1] as Buffer), bytesOf(100_001, 5));
  const stranger = bytesOf(70_000, 99);
  const strangerPath = pathOf(stranger);
  mkdirSync(join(strangerPath, '..'), { recursive: true });
  writeFileSync(strangerPath, stranger);
  writeFileSync(join(options.root, 'temp', '77'), 'left over');
  const { store } = await openBlobStore(options);
  assert.deepEqual(store.findMissing(large.map((blob) => digestOf(blob))), [
    digestOf(large[0] as Buffer),
    digestOf(large[1] as Buffer),
  ]);
  assert.deepEqual(await store.get(digestOf(large[2] as Buffer)), large[2]);
  assert.equal(existsSync(strangerPath), false);
  assert.deepEqual(readdirSync(join(options.root, 'temp')), []);
});

for (const [name, spoil] of [
  ['missing', (path: string) => unlinkSync(path)],
  ['cut', (path: string) => truncateSync(path, statSync(path).size - 30)],
  ['empty', (path: string) => truncateSync(path, 0)],
  [
    'changed',
    (path: string) => {
      const bytes = readFileSync(path);
      bytes[100] = (bytes[100] as number) ^ 4;
      writeFileSync(path, bytes);
    },
  ],
] as const) {
  test(`an index that is ${name} is built again from the segments, and nothing damaged gets in`, async (t) => {
    const options = await killed(t);
    const first = await openBlobStore(options);
    await first.close();
    spoil(join(options.root, 'index'));
    const [segment] = segmentsOf(options.root) as [string];
    const bytes = readFileSync(segment);
    const at = bytes.indexOf(small[20] as Buffer);
    bytes[at] = (bytes[at] as number) ^ 1;
    writeFileSync(segment, bytes);
    const { store, start } = await openBlobStore(options);
    assert.equal(start.clean, false);
    for (const [i, blob] of [...small, ...large].entries()) {
      assert.equal(store.has(digestOf(blob)), i !== 20);
      if (i !== 20) assert.deepEqual(await store.get(digestOf(blob)), blob);
    }
  });
}

test('what was dropped stays dropped after a kill', async (t) => {
  const options = await killed(t);
  const first = await openBlobStore(options);
  first.store.delete(digestOf(small[3] as Buffer));
  first.store.delete(digestOf(large[1] as Buffer));
  await first.store.put(digestOf(small[4] as Buffer), small[4] as Buffer);
  const { store } = await openBlobStore(options);
  assert.equal(store.has(digestOf(small[3] as Buffer)), false);
  assert.equal(store.has(digestOf(large[1] as Buffer)), false);
  assert.equal(store.has(digestOf(small[4] as Buffer)), true);
});

test('a checkpoint that is written while blobs come and go loses none of them', async (t) => {
  const options = folder(t);
  const { store, checkpoint } = await openBlobStore(options);
  const blobs = Array.from({ length: 9000 }, (_, i) => Buffer.from(`blob ${i}`));
  for (const blob of blobs.slice(0, 6000)) await store.put(digestOf(blob), blob);
  const standing = checkpoint();
  let next = 6000;
  for (let deleted = 0; next < 9000; next++) {
    const blob = blobs[next] as Buffer;
    await store.put(digestOf(blob), blob);
    if (next % 3 === 0) store.delete(digestOf(blobs[deleted++] as Buffer));
    if (next % 100 === 0) await new Promise(setImmediate);
  }
  await standing;
  const second = await openBlobStore(options);
  for (const [i, blob] of blobs.entries()) assert.equal(second.store.has(digestOf(blob)), i >= 1000, `blob ${i}`);
});

test('leases and the order of use outlive a clean stop and a kill', async (t) => {
  for (const clean of [true, false]) {
    const clock = new ManualClock(1e12);
    const options = { ...folder(t), maxBytes: 4 * MB, clock };
    const first = await openBlobStore(options);
    const blobs = Array.from({ length: 50 }, (_, i) => bytesOf(60_000, i));
    for (const blob of blobs) await first.store.put(digestOf(blob), blob);
    clock.advance(55_000);
    const kept = blobs.slice(10, 15).map((blob) => digestOf(blob));
    assert.deepEqual(first.store.findMissing(kept), []);
    await new Promise(setImmediate);
    if (clean) await first.close();
    clock.advance(55_000);
    const second = await openBlobStore(options);
    for (let i = 0; i < 45; i++) await second.store.put(digestOf(bytesOf(60_000, 100 + i)), bytesOf(60_000, 100 + i));
    assert.ok(kept.every((digest) => second.store.peek(digest)));
    assert.ok(second.stats().evictedBlobs > 0);
  }
});

test('a short read drops the blob with NOT_FOUND, so that it can be sent again; a scrub finds what changed', async (t) => {
  const options = folder(t);
  const { store, sync, scrub } = await openBlobStore(options);
  for (const blob of [...small, ...large]) await store.put(digestOf(blob), blob);
  await sync();
  const [segment] = segmentsOf(options.root) as [string];
  const bytes = readFileSync(segment);
  const at = bytes.indexOf(small[9] as Buffer);
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(segment, bytes);
  const file = large[2] as Buffer;
  const { hash, sizeBytes } = digestOf(file);
  truncateSync(join(options.root, 'large', hash.slice(0, 2), `${hash}-${sizeBytes}`), 10);
  assert.throws(() => store.get(digestOf(file)), hasCode(Code.NOT_FOUND));
  assert.throws(() => store.get(digestOf(file)), hasCode(Code.NOT_FOUND));
  const report = await scrub();
  assert.deepEqual(report.damaged, [digestOf(small[9] as Buffer)]);
  assert.equal(report.checked, small.length + large.length - 1);
  assert.equal(store.has(digestOf(small[9] as Buffer)), false);
  await store.put(digestOf(small[9] as Buffer), small[9] as Buffer);
  await store.put(digestOf(file), file);
  assert.deepEqual((await scrub()).damaged, []);
  truncateSync(segment, 100);
  assert.throws(() => store.get(digestOf(small[100] as Buffer)), hasCode(Code.NOT_FOUND));
});
