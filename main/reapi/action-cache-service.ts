/** ActionCache. Source: REAPI `ActionCache`. Results are passed on as the bytes that were stored. */
import { checkDigest } from '../../proto/digest.ts';
import { type ActionResult, reapi } from '../../proto/messages.ts';
import { Code, invalidArgument, notFound, RpcError } from '../../proto/status.ts';
import type { ActionCache } from '../action-cache/action-cache.ts';
import { decode, type Service, unary } from '../grpc/service.ts';
import { checkDigestFunction } from './request-checks.ts';

export interface ActionCacheServiceOptions {
  actionCache: ActionCache;
  updatesAllowed: boolean;
}

export function actionCacheService({ actionCache, updatesAllowed }: ActionCacheServiceOptions): Service {
  const get = '/build.bazel.remote.execution.v2.ActionCache/GetActionResult';
  return {
    [get]: {
      kind: 'unary',
      handle(bytes) {
        const request = decode(reapi.GetActionResultRequest, bytes, get);
        checkDigestFunction(request.digestFunction);
        const digest = checkDigest(request.actionDigest, 'action_digest');
        const found = (result: Uint8Array | undefined): Uint8Array => {
          if (!result) throw notFound(`no result of action ${digest.hash}/${digest.sizeBytes} is cached`);
          return result;
        };
        const result = actionCache.get(digest);
        return result instanceof Promise ? result.then(found) : found(result);
      },
    },
    '/build.bazel.remote.execution.v2.ActionCache/UpdateActionResult': unary(
      reapi.UpdateActionResultRequest,
      reapi.ActionResult,
      async (request): Promise<ActionResult> => {
        if (!updatesAllowed) {
          throw new RpcError(
            Code.PERMISSION_DENIED,
            'clients may not write the action cache here: results come from executions alone (setting actionCacheUpdates)',
          );
        }
        checkDigestFunction(request.digestFunction);
        const digest = checkDigest(request.actionDigest, 'action_digest');
        const result = request.actionResult;
        if (!result) throw invalidArgument('action_result is missing');
        if ((result.exitCode ?? 0) !== 0) {
          throw invalidArgument(
            `action_result has exit code ${result.exitCode}: only results with exit code 0 are cached`,
          );
        }
        await actionCache.put(digest, reapi.ActionResult.encode(result).finish());
        return result;
      },
    ),
  };
}
