import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDigest, checkDigestParts, digestKey, digestOf, emptyDigest, sameDigest } from './digest.ts';
import { Code, RpcError } from './status.ts';

const refused = (call: () => unknown): void =>
  assert.throws(call, (error) => error instanceof RpcError && error.code === Code.INVALID_ARGUMENT);
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const size = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

test('the digest of bytes is their SHA-256 and their count', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (data) => {
      const digest = digestOf(data);
      assert.deepEqual(digest, { hash: createHash('sha256').update(data).digest('hex'), sizeBytes: data.length });
      assert.deepEqual(checkDigest(digest, 'a digest'), digest);
    }),
  );
  assert.deepEqual(digestOf(new Uint8Array()), emptyDigest);
});

test('64 lower-case hex digits and a size are a digest', () => {
  fc.assert(
    fc.property(hash, size, (h, sizeBytes) => {
      assert.deepEqual(checkDigestParts(h, sizeBytes, 'here'), { hash: h, sizeBytes });
    }),
  );
});

test('any other text is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      fc.pre(!/^[0-9a-f]{64}$/.test(text));
      refused(() => checkDigestParts(text, 5, 'here'));
    }),
  );
  const good = 'a'.repeat(64);
  for (const bad of ['', good.toUpperCase(), `${good}a`, good.slice(1), `${good}\n`, `\n${good}`, ` ${good}`]) {
    refused(() => checkDigestParts(bad, 5, 'here'));
  }
});

test('a size is a whole number from 0 to 2^53 - 1', () => {
  for (const sizeBytes of [-1, -0.5, 0.5, 2 ** 53, -(2 ** 63), Number.NaN, Number.POSITIVE_INFINITY]) {
    refused(() => checkDigestParts('a'.repeat(64), sizeBytes, 'here'));
  }
  assert.equal(checkDigestParts('a'.repeat(64), 2 ** 53 - 1, 'here').sizeBytes, 2 ** 53 - 1);
});

test('size 0 is the empty blob alone', () => {
  fc.assert(fc.property(hash, (h) => refused(() => checkDigestParts(h, 0, 'here'))));
  assert.deepEqual(checkDigestParts(emptyDigest.hash, 0, 'here'), emptyDigest);
});

test('a message without a digest, or of a digest without fields, is refused and named', () => {
  for (const message of [undefined, null, {}]) {
    assert.throws(() => checkDigest(message, 'action_digest'), /action_digest/);
  }
});

test('keys are equal exactly where digests are', () => {
  fc.assert(
    fc.property(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 3 }), (a, b, n) => {
      const [one, other] = [
        { hash: a.repeat(64), sizeBytes: n },
        { hash: b.repeat(64), sizeBytes: 2 },
      ];
      assert.equal(digestKey(one) === digestKey(other), sameDigest(one, other));
    }),
  );
});
