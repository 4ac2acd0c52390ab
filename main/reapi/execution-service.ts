/** Execution. Source: REAPI `Execution`: what goes wrong with an execution is in `ExecuteResponse.status`. */
import { checkDigest } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import type { Executions } from '../execution/executions.ts';
import type { Operation } from '../execution/operation.ts';
import { type CallContext, decode, type MessageSink, type Service } from '../grpc/service.ts';
import { checkDigestFunction } from './request-checks.ts';
import { requestMetadata } from './request-metadata.ts';

export function executionService(executions: Executions): Service {
  return {
    '/build.bazel.remote.execution.v2.Execution/Execute': {
      kind: 'server-stream',
      async handle(bytes, context, out) {
        const request = decode(reapi.ExecuteRequest, bytes, context.path);
        checkDigestFunction(request.digestFunction);
        const operation = await executions.execute({
          actionDigest: checkDigest(request.actionDigest, 'action_digest'),
          skipCacheLookup: request.skipCacheLookup ?? false,
          priority: request.executionPolicy?.priority ?? 0,
          requestMetadata: requestMetadata(context),
        });
        await follow(executions, operation, context, out);
      },
    },

    '/build.bazel.remote.execution.v2.Execution/WaitExecution': {
      kind: 'server-stream',
      async handle(bytes, context, out) {
        const request = decode(reapi.WaitExecutionRequest, bytes, context.path);
        const operation = await executions.wait(request.name ?? '');
        await follow(executions, operation, context, out);
      },
    },
  };
}

/** Streams an operation's changes until it is done or the client has gone. */
function follow(executions: Executions, operation: Operation, context: CallContext, out: MessageSink): Promise<void> {
  return new Promise((resolve) => {
    const unwatch = executions.watch(operation, (encoded, done) => {
      // Not awaited: the few updates of an operation are small, and the last one must not wait for the others.
      void out.send(encoded);
      if (done) resolve();
    });
    const gone = (): void => {
      unwatch();
      resolve();
    };
    // The client may have gone while its action was loaded: then no event comes.
    if (context.signal.aborted) gone();
    else context.signal.addEventListener('abort', gone);
  });
}
