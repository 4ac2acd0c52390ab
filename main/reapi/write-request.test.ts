import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytestream } from '../../proto/messages.ts';
import { splitWriteRequest } from './write-request.ts';

const { WriteRequest } = bytestream;

test('a split request means what the whole one means, wherever it was cut', () => {
  const request = fc.record({
    resourceName: fc.string({ maxLength: 200 }),
    writeOffset: fc.nat(),
    finishWrite: fc.boolean(),
    data: fc.uint8Array({ minLength: 1, maxLength: 2000 }),
  });
  fc.assert(
    fc.property(request, fc.array(fc.nat(2300), { maxLength: 5 }), (message, cuts) => {
      const encoded = Buffer.from(WriteRequest.encode(message).finish());
      const places = [...new Set([0, ...cuts.filter((cut) => cut < encoded.length), encoded.length])].sort(
        (a, b) => a - b,
      );
      const parts = places.slice(1).map((end, i) => encoded.subarray(places[i], end));
      const split = splitWriteRequest(parts);
      // Cut within the fields: then it is put together first.
      if (!split) return;
      const decoded = WriteRequest.decode(split.fields);
      const { resourceName = '', writeOffset = 0, finishWrite = false } = decoded;
      assert.deepEqual(
        { resourceName, writeOffset, finishWrite, data: Buffer.concat(split.data) },
        { ...message, data: Buffer.from(message.data) },
      );
    }),
  );
});

test('the usual request, cut as HTTP/2 cuts it, is split', () => {
  const data = Buffer.alloc(100_000, 7);
  const encoded = Buffer.from(
    WriteRequest.encode({ resourceName: 'uploads/x/blobs/y/1', writeOffset: 5, data }).finish(),
  );
  const split = splitWriteRequest([encoded.subarray(0, 16_384), encoded.subarray(16_384)]);
  assert.deepEqual(Buffer.concat(split?.data ?? []), data);
  assert.equal(split?.data.length, 2);
});

test('fields behind the data, other fields and garbage are left to the decoder', () => {
  const data = Buffer.from(WriteRequest.encode({ data: Buffer.alloc(10) }).finish());
  assert.equal(splitWriteRequest([data, Buffer.from([0x18, 1])]), undefined);
  assert.equal(splitWriteRequest([Buffer.from([0xff, 0xff]), data]), undefined);
  assert.equal(splitWriteRequest([Buffer.from([0x0a])]), undefined);
});
