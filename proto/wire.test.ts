import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import protobuf from 'protobufjs/minimal.js';
import { lengthDelimited } from './wire.ts';

test('tag and length are as a protobuf writer writes them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (field, length) => {
      const written = protobuf.Writer.create()
        .uint32((field << 3) | 2)
        .uint32(length)
        .finish();
      assert.deepEqual(Buffer.from(lengthDelimited(field, length)), Buffer.from(written));
    }),
  );
});

test('lengths at which the encoding grows', () => {
  for (const [length, bytes] of [
    [0, 2],
    [127, 2],
    [128, 3],
    [16_383, 3],
    [16_384, 4],
    [2 ** 21, 5],
    [2 ** 28, 6],
  ] as const) {
    assert.equal(lengthDelimited(1, length).length, bytes, String(length));
  }
});
