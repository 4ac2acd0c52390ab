import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { checkDigest, type Digest, digestKey, digestOf } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import { RpcError } from '../../proto/status.ts';
import { type OpenedBlobStore, openBlobStore } from './open-blob-store.ts';

let root: string;
let opened: OpenedBlobStore;
const present: Digest[] = [];

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'outboard-find-'));
  opened = await openBlobStore({ root, maxBytes: 2 ** 26, leaseMs: 60_000, syncMs: 0 });
  for (let i = 0; i < 2000; i++) {
    const data = Buffer.from(`present ${i}`);
    present.push(digestOf(data));
    opened.store.put(digestOf(data), data);
  }
});

after(async () => {
  await opened.close();
  rmSync(root, { recursive: true, force: true });
});

const hash = fc.oneof(
  { weight: 6, arbitrary: fc.nat(3000).map((i) => present[i]?.hash ?? digestOf(Buffer.from(`absent ${i}`)).hash) },
  { weight: 1, arbitrary: fc.string({ maxLength: 66, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.nat(99).map((i) => (present[i] as Digest).hash.toUpperCase()) },
);
const size = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(9, 10, 11, 12, 128) },
  { weight: 1, arbitrary: fc.constantFrom(0, 2 ** 31, 2 ** 32, 2 ** 35 + 5, 2 ** 53 - 1, 2 ** 53, -1, -(2 ** 40)) },
  { weight: 1, arbitrary: fc.maxSafeInteger() },
);
const good = fc.nat(4000).map((i) => present[i] ?? digestOf(Buffer.from(`absent ${i % 2500}`)));
const unknown = fc.constantFrom(
  Buffer.alloc(0),
  Buffer.from([0x7a, 0x02, 0x10, 0x05]),
  Buffer.from([0x68, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]),
  Buffer.from([0x5d, 1, 2, 3, 4]),
  Buffer.from([0x59, 1, 2, 3, 4, 5, 6, 7, 8]),
  Buffer.from([0x5b, 0x63, 0x08, 0x01, 0x64, 0x5c]),
  Buffer.from([0x18, 0x01]),
  Buffer.from([0x0a, 0x03, 0x61, 0x2f, 0x62]),
);

const field = (digest: { hash: string; sizeBytes: number }, extra: Buffer): Buffer => {
  const body = Buffer.concat([extra, reapi.Digest.encode(digest).finish(), extra]);
  const head = body.length < 128 ? [0x12, body.length] : [0x12, (body.length & 127) | 128, body.length >> 7];
  return Buffer.concat([Buffer.from(head), body]);
};
/** Only what a Digest does not know. */
const inner = fc.constantFrom(Buffer.alloc(0), Buffer.from([0x7a, 0x02, 0x10, 0x05]), Buffer.from([0x5d, 1, 2, 3, 4]));

function expected(request: Uint8Array): { instanceName: string; digestFunction: number; missing: Digest[] } | RpcError {
  const message = reapi.FindMissingBlobsRequest.decode(request);
  try {
    const digests = (message.blobDigests ?? []).map((digest, i) => checkDigest(digest, `blob_digests[${i}]`));
    const seen = new Set<string>(present.map(digestKey));
    const missing = digests.filter((d) => d.sizeBytes > 0 && !seen.has(digestKey(d)) && seen.add(digestKey(d)));
    return { instanceName: message.instanceName ?? '', digestFunction: message.digestFunction ?? 0, missing };
  } catch (error) {
    return RpcError.from(error);
  }
}

function actual(request: Uint8Array): ReturnType<typeof expected> {
  try {
    const { instanceName, digestFunction, response } = opened.store.findMissingEncoded(request);
    const missing = (reapi.FindMissingBlobsResponse.decode(response).missingBlobDigests ?? []).map((d, i) =>
      checkDigest(d, String(i)),
    );
    return { instanceName, digestFunction, missing };
  } catch (error) {
    return RpcError.from(error);
  }
}

function compare(request: Uint8Array): void {
  const [a, b] = [actual(request), expected(request)];
  if (a instanceof RpcError || b instanceof RpcError) {
    assert.equal((a as RpcError).message, (b as RpcError).message);
    assert.equal((a as RpcError).code, (b as RpcError).code);
  } else assert.deepEqual(a, b);
}

test('the encoded way answers as the decoder and checkDigest would: valid digests', () => {
  const part = fc
    .tuple(good, unknown, inner)
    .map(([digest, extra, within]) => Buffer.concat([extra, field(digest, within)]));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 1500, size: 'max' }), (parts) => compare(Buffer.concat(parts))),
    { numRuns: 60 },
  );
});

test('the encoded way answers as the decoder and checkDigest would: any digests', () => {
  const part = fc
    .tuple(fc.record({ hash, sizeBytes: size }), unknown, inner)
    .map(([digest, extra, within]) => Buffer.concat([extra, field(digest, within)]));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => compare(Buffer.concat(parts))),
    { numRuns: 2000 },
  );
});

test('broken bytes are INVALID_ARGUMENT or what the decoder makes of them, never anything else', () => {
  const whole = reapi.FindMissingBlobsRequest.encode({ instanceName: 'a', blobDigests: present.slice(0, 4) }).finish();
  const broken = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.nat(whole.length).map((length) => whole.subarray(0, length)),
    fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, value]) => {
      const copy = Uint8Array.from(whole);
      copy[at] = value;
      return copy;
    }),
  );
  fc.assert(
    fc.property(broken, (request) => {
      let decoded: ReturnType<typeof expected> | undefined;
      try {
        decoded = expected(request);
      } catch {
        decoded = undefined;
      }
      const answer = actual(request);
      if (answer instanceof RpcError) assert.equal(answer.code, 3, answer.message);
      else if (decoded && !(decoded instanceof RpcError)) assert.deepEqual(answer.missing, decoded.missing);
    }),
    { numRuns: 3000 },
  );
});
