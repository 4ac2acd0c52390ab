import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reapi } from '../../proto/messages.ts';
import { encodeBatchRead } from './batch-read-encoding.ts';

test('decodes to what was meant, whatever the sizes', () => {
  const answer = fc.record(
    {
      digest: fc.record({
        hash: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
        sizeBytes: fc.oneof(fc.nat(300), fc.maxSafeNat()),
      }),
      data: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(new Uint8Array(20_000))),
      compressor: fc.nat(3),
      status: fc.oneof(
        fc.constant({ code: 0 }),
        fc.record({ code: fc.integer({ min: 1, max: 16 }), message: fc.string() }),
      ),
    },
    { requiredKeys: ['digest', 'status'] },
  );
  fc.assert(
    fc.property(fc.array(answer), (answers) => {
      const encoded = encodeBatchRead(answers);
      const expected = reapi.BatchReadBlobsResponse.encode({ responses: answers }).finish();
      assert.deepEqual(reapi.BatchReadBlobsResponse.decode(encoded), reapi.BatchReadBlobsResponse.decode(expected));
    }),
  );
});
