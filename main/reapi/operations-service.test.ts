import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digestOf } from '../../proto/digest.ts';
import { longrunning } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import type { Executions } from '../execution/executions.ts';
import { Operation } from '../execution/operation.ts';
import { operationsService } from './operations-service.ts';
import { callUnary } from './testing.ts';

const prefix = '/google.longrunning.Operations';
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `operations/${i}`);

function serve(count: number) {
  const all = names(count).map(
    (name) => new Operation({ name, actionDigest: digestOf(Buffer.from(name)), requestMetadata: {}, queuedAtMs: 1 }),
  );
  const cancelled: string[] = [];
  const executions: Pick<Executions, 'get' | 'list' | 'cancel'> = {
    get: (name) => all.find((operation) => operation.name === name),
    list: () => all,
    cancel: (name) => void cancelled.push(name),
  };
  const service = operationsService(executions as Executions);
  const call = (method: string, request: Uint8Array) => callUnary(service, `${prefix}/${method}`, request);
  const list = async (pageSize: number, pageToken = '', filter = '') => {
    const request = longrunning.ListOperationsRequest.encode({ pageSize, pageToken, filter }).finish();
    return longrunning.ListOperationsResponse.decode(await call('ListOperations', request));
  };
  return { call, list, cancelled };
}

test('pages of any size are together all operations, each once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(250), fc.nat(120), async (count, pageSize) => {
      const { list } = serve(count);
      const seen: string[] = [];
      let pageToken = '';
      do {
        const page = await list(pageSize, pageToken);
        assert.ok((page.operations?.length ?? 0) <= (pageSize || 100));
        seen.push(...(page.operations ?? []).map((operation) => operation.name ?? ''));
        pageToken = page.nextPageToken ?? '';
      } while (pageToken !== '' && seen.length <= count);
      assert.deepEqual(seen, names(count));
    }),
    { numRuns: 30 },
  );
});

test('what a page cannot be is INVALID_ARGUMENT', async () => {
  const { list } = serve(3);
  await assert.rejects(list(-1), { code: Code.INVALID_ARGUMENT });
  await assert.rejects(list(1, 'operations/gone'), { code: Code.INVALID_ARGUMENT });
  await assert.rejects(list(1, '', 'done=true'), { code: Code.INVALID_ARGUMENT });
});

test('an operation is told and cancelled by its name; an unknown one is NOT_FOUND', async () => {
  const { call, cancelled } = serve(1);
  const get = (name: string) => call('GetOperation', longrunning.GetOperationRequest.encode({ name }).finish());
  const cancel = (name: string) =>
    call('CancelOperation', longrunning.CancelOperationRequest.encode({ name }).finish());
  assert.equal(longrunning.Operation.decode(await get('operations/0')).name, 'operations/0');
  await cancel('operations/0');
  for (const refused of [get('operations/1'), cancel('operations/1'), get('')]) {
    await assert.rejects(refused, { code: Code.NOT_FOUND });
  }
  assert.deepEqual(cancelled, ['operations/0']);
});
