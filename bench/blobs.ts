/**
 * The blob store alone: `node bench/blobs.ts [folder]`. The folder's disk decides the writes.
 * The last row opens a store of 1,000,000 blobs in a fresh process.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openActionCache } from '../main/action-cache/open-action-cache.ts';
import { openBlobStore } from '../main/blobs/open-blob-store.ts';
import { type Digest, digestOf } from '../proto/digest.ts';
import { reapi } from '../proto/messages.ts';

const GIB = 1024 ** 3;
const options = (root: string) => ({ root, maxBytes: 64 * GIB, leaseMs: 3 * 3600 * 1000 });

if (process.argv[2] === '--open') await reportStart(process.argv[3] as string);
else await main(process.argv[2] ?? tmpdir());

async function main(folder: string): Promise<void> {
  const root = mkdtempSync(join(folder, 'outboard-bench-'));
  try {
    await small(join(root, 'small'));
    await large(join(root, 'large'));
    await million(join(root, 'million'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function small(root: string): Promise<void> {
  const { store, close } = await openBlobStore(options(root));
  const count = 200_000;
  const blobs = Array.from({ length: count }, (_, i) => blobOf(i));
  const digests = blobs.map((blob) => digestOf(blob));
  const half = count / 2;
  await rate('put 1 KiB', 'blobs/s', half, () => {
    for (let i = 0; i < half; i++) void store.put(digests[i] as Digest, blobs[i] as Buffer);
  });
  await rate('putAll 1 KiB, 100 a call', 'blobs/s', half, async () => {
    for (let i = half; i < count; i += 100) {
      await store.putAll(digests.slice(i, i + 100).map((digest, j) => ({ digest, data: blobs[i + j] as Buffer })));
    }
  });
  const order = Int32Array.from({ length: count }, () => Math.floor(Math.random() * count));
  await rate('get 1 KiB', 'blobs/s', count, () => {
    for (const i of order) void store.get(digests[i] as Digest);
  });
  await rate('has', 'digests/s', count * 5, () => {
    for (let round = 0; round < 5; round++) for (const i of order) store.has(digests[i] as Digest);
  });
  await rate('writer 1 KiB', 'blobs/s', 20_000, async () => {
    for (let i = 0; i < 20_000; i++) {
      const data = blobOf(i + 1_000_000);
      const writer = store.openWriter(digestOf(data));
      void writer.write(data);
      await writer.commit();
    }
  });
  const requests = Array.from({ length: 200 }, (_, r) =>
    reapi.FindMissingBlobsRequest.encode({
      blobDigests: [...order.subarray(r * 1000, r * 1000 + 1000)].map((i) => digests[i] as Digest),
    }).finish(),
  );
  await rate('findMissingEncoded, 1,000 a call, present', 'digests/s', 1_000_000, () => {
    for (let i = 0; i < 1000; i++) store.findMissingEncoded(requests[i % 200] as Uint8Array);
  });
  const absent = Array.from({ length: 200 }, (_, r) =>
    reapi.FindMissingBlobsRequest.encode({
      blobDigests: Array.from({ length: 1000 }, (_, i) => digestOf(Buffer.from(`${r} ${i}`))),
    }).finish(),
  );
  await rate('findMissingEncoded, 1,000 a call, absent', 'digests/s', 1_000_000, () => {
    for (let i = 0; i < 1000; i++) store.findMissingEncoded(absent[i % 200] as Uint8Array);
  });
  const results = await openActionCache({ root: join(root, 'ac'), blobs: store });
  const outputs = Array.from({ length: 1000 }, (_, i) => ({ path: `out/${i}`, digest: digests[i] as Digest }));
  const encoded = reapi.ActionResult.encode({ outputFiles: outputs }).finish();
  const key = digestOf(Buffer.from('action'));
  await results.cache.put(key, encoded);
  await results.cache.get(key);
  await rate('action result of 1,000 outputs, warm', 'hits/s', 20_000, async () => {
    for (let i = 0; i < 20_000; i++) {
      const result = results.cache.get(key);
      if (result instanceof Promise) await result;
    }
  });
  await results.close();
  await close();
}

async function large(root: string): Promise<void> {
  const { store, close } = await openBlobStore(options(root));
  const size = 64 * 1024 * 1024;
  const data = Buffer.alloc(size);
  for (let i = 0; i < size; i += 4) data.writeUInt32LE(Math.imul(i, 2654435761) >>> 0, i);
  for (let round = 0; round < 3; round++) {
    data.writeUInt32LE(round, 0);
    const digest = digestOf(data);
    await rate('write 64 MiB in frames of 64 KiB', 'MB/s', size / 1e6, async () => {
      const writer = store.openWriter(digest);
      for (let at = 0; at < size; at += 65_536) {
        const wait = writer.write(data.subarray(at, at + 65_536));
        if (wait) await wait;
      }
      await writer.commit();
    });
    await rate('read 64 MiB in frames of 256 KiB', 'MB/s', size / 1e6, async () => {
      for await (const chunk of store.read(digest, 0, 0)) if (chunk.length === 0) throw new Error('empty chunk');
    });
  }
  await close();
}

async function million(root: string): Promise<void> {
  const { store, close, stats } = await openBlobStore(options(root));
  for (let from = 0; from < 1_000_000; from += 1000) {
    await store.putAll(
      Array.from({ length: 1000 }, (_, i) => {
        const data = Buffer.from(`blob ${from + i}`);
        return { digest: digestOf(data), data };
      }),
    );
  }
  console.log(`index of ${stats().blobs} blobs`.padEnd(50), `${(stats().indexBytes / 1024 ** 2).toFixed(1)} MiB`);
  await close();
  process.stdout.write(execFileSync(process.execPath, [import.meta.filename, '--open', root], { encoding: 'utf8' }));
}

async function reportStart(root: string): Promise<void> {
  const before = process.memoryUsage();
  const begin = performance.now();
  const { close, stats } = await openBlobStore(options(root));
  const milliseconds = performance.now() - begin;
  const after = process.memoryUsage();
  const mib = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
  console.log(`start with ${stats().blobs} blobs`.padEnd(50), `${milliseconds.toFixed(0)} ms`);
  console.log(
    'memory of that store'.padEnd(50),
    `rss ${mib(after.rss - before.rss)}, off-heap ${mib(after.arrayBuffers - before.arrayBuffers)}`,
  );
  await close();
}

/** Prints the rate by the clock, and by processor time, which holds on a machine that is busy with other things too. */
async function rate(name: string, unit: string, amount: number, run: () => void | Promise<void>): Promise<void> {
  const begin = performance.now();
  const cpu = process.threadCpuUsage();
  await run();
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.threadCpuUsage(cpu);
  const format = (each: number): string => Math.round(each).toLocaleString('en').padStart(12);
  console.log(
    name.padEnd(50),
    format(amount / seconds),
    unit.padEnd(10),
    format((amount / (user + system)) * 1e6),
    'a second of the main thread',
  );
}

function blobOf(number: number): Buffer {
  const blob = Buffer.alloc(1024, 1);
  blob.writeUInt32LE(number, 0);
  return blob;
}
