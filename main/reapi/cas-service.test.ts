import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import { type Digest, digestOf } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { type CasServiceOptions, casService } from './cas-service.ts';
import { callUnary } from './testing.ts';

const path = '/build.bazel.remote.execution.v2.ContentAddressableStorage/BatchUpdateBlobs';
const compressor = reapi.Compressor.Value.ZSTD;

function open() {
  const stored: Digest[] = [];
  const blobs = {
    async putAll(all: readonly { digest: Digest }[]) {
      stored.push(...all.map(({ digest }) => digest));
      return all.map(() => undefined);
    },
  };
  const service = casService({ blobs } as unknown as CasServiceOptions);
  const update = async (requests: { digest: Digest; data: Uint8Array; compressor?: number }[]) => {
    const request = reapi.BatchUpdateBlobsRequest.encode({ requests }).finish();
    return reapi.BatchUpdateBlobsResponse.decode(await callUnary(service, path, request)).responses!;
  };
  return { stored, update };
}

test('a batch is bounded by what its blobs have inflated, not by the bytes that arrive', async () => {
  const { stored, update } = open();
  const small = Buffer.alloc(1000);
  const [answer] = await update([{ digest: digestOf(small), data: zstdCompressSync(small), compressor }]);
  assert.equal(answer!.status?.code ?? 0, Code.OK);
  assert.equal(stored.length, 1);
  const large = Buffer.alloc(17 * 2 ** 20);
  const bomb = { digest: digestOf(large), data: zstdCompressSync(large), compressor };
  assert.ok(bomb.data.length < 10_000);
  await assert.rejects(update([bomb]), { code: Code.INVALID_ARGUMENT });
  assert.equal(stored.length, 1);
});

test('a blob that inflates to more than its digest says is refused alone', async () => {
  const { update } = open();
  const data = Buffer.alloc(1000);
  const [answer] = await update([
    { digest: digestOf(data), data: zstdCompressSync(Buffer.alloc(2 ** 20)), compressor },
  ]);
  assert.equal(answer!.status!.code, Code.INVALID_ARGUMENT);
});
