/** Operations. Source: google.longrunning `Operations`, as REAPI uses it. */
import { longrunning, wellKnown } from '../../proto/messages.ts';
import { Code, invalidArgument, notFound, RpcError } from '../../proto/status.ts';
import type { Executions } from '../execution/executions.ts';
import type { Operation } from '../execution/operation.ts';
import { type Service, unary } from '../grpc/service.ts';

const prefix = '/google.longrunning.Operations';
const defaultPageSize = 100;
const maxPageSize = 1000;

export function operationsService(executions: Executions): Service {
  const find = (name: string | null | undefined): Operation => {
    const operation = executions.get(name ?? '');
    if (!operation)
      throw notFound(`operation ${JSON.stringify(name ?? '')} is not known: it ended too long ago, or never was`);
    return operation;
  };
  return {
    [`${prefix}/GetOperation`]: unary(longrunning.GetOperationRequest, longrunning.Operation, ({ name }) =>
      longrunning.Operation.decode(find(name).encode()),
    ),

    [`${prefix}/ListOperations`]: unary(
      longrunning.ListOperationsRequest,
      longrunning.ListOperationsResponse,
      (request) => {
        if (request.filter)
          throw invalidArgument(`filter ${JSON.stringify(request.filter)}: filters are not offered, leave it empty`);
        const pageSize = Math.min(request.pageSize || defaultPageSize, maxPageSize);
        if (pageSize < 0) throw invalidArgument(`page_size ${pageSize} is negative`);
        const all = executions.list();
        const start = request.pageToken ? all.findIndex((o) => o.name === request.pageToken) : 0;
        if (start < 0)
          throw invalidArgument(
            `page_token ${JSON.stringify(request.pageToken)} is not known any more: list from the start`,
          );
        const next = all[start + pageSize];
        return {
          operations: all.slice(start, start + pageSize).map((o) => longrunning.Operation.decode(o.encode())),
          nextPageToken: next?.name ?? '',
        };
      },
    ),

    [`${prefix}/CancelOperation`]: unary(longrunning.CancelOperationRequest, wellKnown.Empty, ({ name }) => {
      executions.cancel(find(name).name);
      return {};
    }),

    [`${prefix}/DeleteOperation`]: unary(longrunning.DeleteOperationRequest, wellKnown.Empty, ({ name }) => {
      throw new RpcError(
        Code.UNIMPLEMENTED,
        `${name} cannot be deleted: an operation is forgotten a while after its end; CancelOperation ends it`,
      );
    }),
  };
}
