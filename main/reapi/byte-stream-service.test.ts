import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { zstdDecompressSync } from 'node:zlib';
import { type Digest, digestOf } from '../../proto/digest.ts';
import { bytestream } from '../../proto/messages.ts';
import { readResourceName } from '../../proto/resource-name.ts';
import { Code, notFound } from '../../proto/status.ts';
import { ManualClock } from '../base/clock.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import { byteStreamService } from './byte-stream-service.ts';
import { callContext, callServerStream } from './testing.ts';

const path = '/google.bytestream.ByteStream/Read';
const content = randomBytes(8 * 2 ** 20);
const digest = digestOf(content);
const request = Buffer.from(
  bytestream.ReadRequest.encode({ resourceName: readResourceName(digest, '', 'zstd') }).finish(),
);

/** A store that tells whether what reads from it has come to its end. */
function readingOf(chunks: (digest: Digest) => Iterable<Buffer>) {
  const reading = { open: 0 };
  const blobs = {
    async *read(wanted: Digest) {
      reading.open++;
      try {
        yield* chunks(wanted);
      } finally {
        reading.open--;
      }
    },
  } as unknown as BlobStore;
  return { reading, service: byteStreamService({ blobs, clock: new ManualClock() }) };
}

function* pieces(): Iterable<Buffer> {
  for (let at = 0; at < content.length; at += 2 ** 20) yield content.subarray(at, at + 2 ** 20);
}

test('a compressed blob arrives whole', async () => {
  const { reading, service } = readingOf(pieces);
  const replies = await callServerStream(service, path, request);
  const data = Buffer.concat(replies.map((reply) => bytestream.ReadResponse.decode(reply).data ?? new Uint8Array()));
  assert.ok(zstdDecompressSync(data).equals(content));
  assert.equal(reading.open, 0);
});

test('a client that leaves in the middle of a compressed blob leaves no file open', async () => {
  const { reading, service } = readingOf(pieces);
  const client = new AbortController();
  const method = service[path];
  assert.equal(method?.kind, 'server-stream');
  await method.handle(request, callContext(path, client.signal), { send: () => client.abort() });
  assert.equal(reading.open, 0);
});

test('a blob that is lost while it is compressed fails the call with its own error', async () => {
  const { service } = readingOf(function* () {
    yield* [];
    throw notFound('it is gone');
  });
  await assert.rejects(callServerStream(service, path, request), { code: Code.NOT_FOUND, message: 'it is gone' });
});
