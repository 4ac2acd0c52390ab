import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Compressor,
  parseReadResource,
  parseWriteResource,
  readResourceName,
  writeResourceName,
} from './resource-name.ts';
import { Code, RpcError } from './status.ts';

const digest = fc.record(
  {
    hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
    sizeBytes: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  },
  { noNullPrototype: true },
);
/** REAPI forbids instance names to hold the words that name resources. */
const reserved = new Set([
  'blobs',
  'uploads',
  'actions',
  'actionResults',
  'operations',
  'capabilities',
  'compressed-blobs',
]);
const part = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('/') && !reserved.has(text));
const instance = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'));
const compressor = fc.constantFrom<Compressor>('identity', 'zstd', 'deflate');

test('what is named is parsed again, whatever the instance', () => {
  fc.assert(
    fc.property(digest, instance, compressor, part, (d, instanceName, c, uploadId) => {
      const resource = { digest: d, instanceName, compressor: c };
      const [read, write] = [readResourceName(d, instanceName, c), writeResourceName(d, uploadId, instanceName, c)];
      assert.deepEqual(parseReadResource(read), resource);
      assert.deepEqual(parseWriteResource(write), { ...resource, uploadId });
      // moon begins names with a slash.
      assert.deepEqual(parseReadResource(`/${read}`), resource);
      assert.deepEqual(parseWriteResource(`/${write}`), { ...resource, uploadId });
    }),
  );
});

test('what follows the size of a write is ignored', () => {
  fc.assert(
    fc.property(digest, instance, compressor, fc.array(part, { minLength: 1, maxLength: 4 }), (d, i, c, more) => {
      const name = writeResourceName(d, 'id', i, c);
      assert.deepEqual(parseWriteResource(`${name}/${more.join('/')}`), parseWriteResource(name));
    }),
  );
});

test('any text is a resource or INVALID_ARGUMENT', () => {
  const word = fc.oneof(
    fc.constantFrom('uploads', 'blobs', 'compressed-blobs', 'zstd', 'a'.repeat(64), '5', '', '-1'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      for (const parse of [parseReadResource, parseWriteResource]) {
        try {
          const { digest: found } = parse(words.join('/'));
          assert.match(found.hash, /^[0-9a-f]{64}$/);
          assert.ok(Number.isSafeInteger(found.sizeBytes) && found.sizeBytes >= 0);
        } catch (error) {
          assert.ok(error instanceof RpcError && error.code === Code.INVALID_ARGUMENT, String(error));
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('an error names what is wrong and quotes no more than a little of a long name', () => {
  const hash = 'a'.repeat(64);
  for (const [name, says] of [
    [`uploads//blobs/${hash}/5`, /upload id/],
    [`uploads/u/compressed-blobs/gzip/${hash}/5`, /zstd, deflate/],
    [`uploads/u/blobs/${hash}/x`, /not a number/],
    ['x'.repeat(100_000), /expected/],
  ] as const) {
    assert.throws(() => parseWriteResource(name), says);
    assert.throws(
      () => parseWriteResource(name),
      (error) => (error as Error).message.length < 1000,
    );
  }
});
