import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Digest, digestKey, digestOf } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import type { ActionCache } from '../action-cache/action-cache.ts';
import { actionCacheService } from './action-cache-service.ts';
import { callUnary } from './testing.ts';

const prefix = '/build.bazel.remote.execution.v2.ActionCache';
const actionDigest = digestOf(Buffer.from('an action'));

function serve(updatesAllowed = true) {
  const stored = new Map<string, Uint8Array>();
  const actionCache: ActionCache = {
    get: (digest: Digest) => stored.get(digestKey(digest)),
    put: (digest: Digest, result: Uint8Array) => void stored.set(digestKey(digest), result),
    delete: (digest: Digest) => void stored.delete(digestKey(digest)),
  };
  const service = actionCacheService({ actionCache, updatesAllowed });
  type Update = Parameters<typeof reapi.UpdateActionResultRequest.encode>[0];
  return {
    stored,
    get: (digest: Digest = actionDigest) =>
      callUnary(
        service,
        `${prefix}/GetActionResult`,
        reapi.GetActionResultRequest.encode({ actionDigest: digest }).finish(),
      ),
    update: (request: Update) =>
      callUnary(service, `${prefix}/UpdateActionResult`, reapi.UpdateActionResultRequest.encode(request).finish()),
  };
}

test('a result comes back as the bytes that were stored, those of a later API too', async () => {
  const { stored, get } = serve();
  const bytes = Buffer.concat([reapi.ActionResult.encode({ exitCode: 0 }).finish(), Buffer.from([0xfa, 0x7f, 1, 7])]);
  stored.set(digestKey(actionDigest), bytes);
  assert.deepEqual(Buffer.from(await get()), bytes);
});

test('a miss is NOT_FOUND and names the action', async () => {
  await assert.rejects(serve().get(), { code: Code.NOT_FOUND, message: new RegExp(actionDigest.hash) });
});

test('what may not be cached is refused and not stored', async () => {
  const { stored, update } = serve();
  await assert.rejects(update({ actionDigest, actionResult: { exitCode: 1 } }), { code: Code.INVALID_ARGUMENT });
  await assert.rejects(update({ actionDigest }), { code: Code.INVALID_ARGUMENT });
  await assert.rejects(update({ actionResult: {} }), { code: Code.INVALID_ARGUMENT });
  const { MD5 } = reapi.DigestFunction.Value;
  await assert.rejects(update({ actionDigest, actionResult: {}, digestFunction: MD5 }), {
    code: Code.INVALID_ARGUMENT,
  });
  assert.equal(stored.size, 0);
});

test('where clients may not write, an update is PERMISSION_DENIED', async () => {
  const { stored, update } = serve(false);
  await assert.rejects(update({ actionDigest, actionResult: {} }), { code: Code.PERMISSION_DENIED });
  assert.equal(stored.size, 0);
});
