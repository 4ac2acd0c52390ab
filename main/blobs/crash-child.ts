/** Child of crash.test.ts: puts blobs without end and names each on stdout once it is acknowledged. */
import { digestOf } from '../../proto/digest.ts';
import { openBlobStore } from './open-blob-store.ts';
import { bytesOf } from './testing.ts';

const [root, from] = process.argv.slice(2) as [string, string];
const { store, checkpoint, sync } = await openBlobStore({
  root,
  maxBytes: 2 ** 30,
  leaseMs: 60_000,
  syncMs: 20,
  segmentBytes: 300_000,
});
for (let seed = Number(from); ; seed++) {
  const data = bytesOf(seed % 11 === 0 ? 66_000 + (seed % 1000) : (seed * 7919) % 3000 || 1, seed);
  if (seed % 3 === 0) {
    const writer = store.openWriter(digestOf(data));
    await writer.write(data);
    await writer.commit();
  } else if (seed % 3 === 1) await store.put(digestOf(data), data);
  else for (const error of await store.putAll([{ digest: digestOf(data), data }])) if (error) throw error;
  process.stdout.write(`${seed}\n`);
  if (seed % 97 === 0) void checkpoint();
  if (seed % 41 === 0) void sync();
  if (seed % 7 === 0) await new Promise(setImmediate);
}
