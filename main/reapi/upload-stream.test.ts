import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { deflateRawSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { digestOf } from '../../proto/digest.ts';
import { bytestream } from '../../proto/messages.ts';
import { writeResourceName } from '../../proto/resource-name.ts';
import { Code } from '../../proto/status.ts';
import { ManualClock } from '../base/clock.ts';
import { silentLogger } from '../base/logger.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import { openBlobStore } from '../blobs/open-blob-store.ts';
import { byteStreamService } from './byte-stream-service.ts';
import { callContext, callServerStream, callUnary, openClientStream } from './testing.ts';
import { UploadStream } from './upload-stream.ts';
import { Uploads } from './uploads.ts';

const prefix = '/google.bytestream.ByteStream';
type Write = Parameters<typeof bytestream.WriteRequest.encode>[0];
const encode = (message: Write): Uint8Array => bytestream.WriteRequest.encode(message).finish();

async function open(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'upload-stream-'));
  const clock = new ManualClock();
  const options = { maxBytes: 64 * 2 ** 20, leaseMs: 3_600_000, syncMs: 0, clock, logger: silentLogger };
  const opened = await openBlobStore({ root, ...options });
  t.after(async () => {
    await opened.close();
    rmSync(root, { recursive: true });
  });
  const service = byteStreamService({ blobs: opened.store, clock });
  return {
    blobs: opened.store,
    stream: () => openClientStream(service, `${prefix}/Write`),
    committed: async (resourceName: string): Promise<number> => {
      const request = bytestream.QueryWriteStatusRequest.encode({ resourceName }).finish();
      const reply = bytestream.QueryWriteStatusResponse.decode(
        await callUnary(service, `${prefix}/QueryWriteStatus`, request),
      );
      return reply.committedSize ?? 0;
    },
    read: async (resourceName: string): Promise<Buffer> => {
      const request = bytestream.ReadRequest.encode({ resourceName }).finish();
      const replies = await callServerStream(service, `${prefix}/Read`, request);
      return Buffer.concat(replies.map((reply) => bytestream.ReadResponse.decode(reply).data ?? new Uint8Array()));
    },
  };
}

test('however content is cut and broken off, it is stored whole or not at all', async (t) => {
  const { blobs, stream, committed } = await open(t);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5000 }),
      fc.array(fc.record({ length: fc.nat(1500), breaks: fc.boolean() }), { maxLength: 12 }),
      async (size, steps) => {
        const data = randomBytes(size);
        const digest = digestOf(data);
        const resourceName = writeResourceName(digest, 'an-id');
        let write = stream();
        for (const { length, breaks } of steps) {
          const writeOffset = await committed(resourceName);
          if (writeOffset >= size) break;
          await write.message(
            encode({ resourceName, writeOffset, data: data.subarray(writeOffset, writeOffset + length) }),
          );
          assert.ok(!blobs.has(digest), 'visible before it was finished');
          if (!breaks) continue;
          write.abort();
          write = stream();
        }
        const writeOffset = await committed(resourceName);
        const last = { resourceName, writeOffset, data: data.subarray(writeOffset), finishWrite: true };
        await write.message(encode(last));
        assert.equal(bytestream.WriteResponse.decode(write.replies[0] as Uint8Array).committedSize, size);
        assert.ok(data.equals(await blobs.get(digest)));
      },
    ),
    { numRuns: 60 },
  );
});

test('a Write that was taken over is ABORTED, whatever it sends next', async (t) => {
  const { blobs, stream } = await open(t);
  const data = randomBytes(100);
  const resourceName = writeResourceName(digestOf(data), 'an-id');
  const first = stream();
  await first.message(encode({ resourceName, data: data.subarray(0, 50) }));
  const second = stream();
  await second.message(encode({ resourceName, writeOffset: 50, data: data.subarray(50, 80) }));
  for (const writeOffset of [0, 50, 80]) {
    const more = first.message(encode({ writeOffset, data: data.subarray(writeOffset) }));
    await assert.rejects(more, { code: Code.ABORTED });
  }
  await second.message(encode({ writeOffset: 80, data: data.subarray(80), finishWrite: true }));
  assert.ok(data.equals(await blobs.get(digestOf(data))));
});

for (const [compressor, compress] of [
  ['zstd', zstdCompressSync],
  ['deflate', deflateRawSync],
] as const) {
  test(`${compressor}: data that does not inflate is INVALID_ARGUMENT in the message that shows it, or at the end`, async (t) => {
    const { blobs, stream } = await open(t);
    const data = randomBytes(5000);
    const digest = digestOf(data);
    const resourceName = writeResourceName(digest, 'an-id', '', compressor);
    const good = compress(data);
    for (const bad of [
      randomBytes(300).fill(0xff, 0, 4),
      good.subarray(0, -3),
      Buffer.concat([good.subarray(0, 100), randomBytes(200)]),
      compress(randomBytes(6000)),
    ]) {
      const write = stream();
      const sent = write.message(encode({ resourceName, data: bad })).then(() => write.end());
      await assert.rejects(sent, { code: Code.INVALID_ARGUMENT });
      assert.deepEqual([write.replies.length, blobs.has(digest)], [0, false]);
    }
    const write = stream();
    await write.message(encode({ resourceName, data: good, finishWrite: true }));
    assert.ok(data.equals(await blobs.get(digest)));
  });
}

test('bytes that are no WriteRequest are INVALID_ARGUMENT, and what came before can be resumed', async (t) => {
  const { stream, committed } = await open(t);
  const data = randomBytes(100);
  const resourceName = writeResourceName(digestOf(data), 'an-id');
  const write = stream();
  await write.message(encode({ resourceName, data: data.subarray(0, 40) }));
  await assert.rejects(write.message(Buffer.from([0x52, 0xff])), { code: Code.INVALID_ARGUMENT });
  write.abort();
  assert.equal(await committed(resourceName), 40);
});

test('Read of a small blob is one message, and of the empty one too', async (t) => {
  const { blobs, read } = await open(t);
  const data = randomBytes(1000);
  await blobs.put(digestOf(data), data);
  assert.ok(data.equals(await read(`blobs/${digestOf(data).hash}/1000`)));
  assert.equal((await read(`blobs/${digestOf(Buffer.alloc(0)).hash}/0`)).length, 0);
});

test('a Write that is taken over while one of its messages waits writes no further piece of it', async () => {
  const written: Buffer[] = [];
  const gate = Promise.withResolvers<void>();
  const writer = {
    get writtenBytes() {
      return written.reduce((sum, part) => sum + part.length, 0);
    },
    write(chunk: Uint8Array) {
      written.push(Buffer.from(chunk));
      return gate.promise;
    },
    commit: async () => {},
    abort: async () => {},
  };
  const blobs = { has: () => false, openWriter: () => writer } as unknown as BlobStore;
  const uploads = new Uploads(new ManualClock());
  const data = Buffer.alloc(100_000, 1);
  const resourceName = writeResourceName(digestOf(data), 'an-id');
  const stream = new UploadStream({ blobs, uploads, context: callContext(`${prefix}/Write`), respond() {} });
  const encoded = Buffer.from(encode({ resourceName, data }));
  const waiting = stream.messageParts([encoded.subarray(0, 50_000), encoded.subarray(50_000)]);
  uploads.take(resourceName, {}, () => writer);
  gate.resolve();
  await assert.rejects(async () => waiting, { code: Code.ABORTED });
  assert.equal(written.length, 1);
});
