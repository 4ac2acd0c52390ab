import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDigest } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import type { Executions } from '../execution/executions.ts';
import { Operation } from '../execution/operation.ts';
import { executionService } from './execution-service.ts';
import { callContext } from './testing.ts';

const path = '/build.bazel.remote.execution.v2.Execution/Execute';

test('a client that goes away while its action is loaded waits no more', async () => {
  let left = 0;
  const client = new AbortController();
  const operation = new Operation({ name: 'o', actionDigest: emptyDigest, requestMetadata: {}, queuedAtMs: 0 });
  const executions = {
    async execute() {
      client.abort();
      return operation;
    },
    watch: () => () => left++,
  } as unknown as Executions;
  const method = executionService(executions)[path];
  assert.equal(method?.kind, 'server-stream');
  const request = Buffer.from(reapi.ExecuteRequest.encode({ actionDigest: emptyDigest }).finish());
  await method.handle(request, callContext(path, client.signal), { send() {} });
  assert.equal(left, 1);
});
