/** Wires the machines: the socket that executors dial, and "This computer". */
import { chmodSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Code, RpcError } from '../proto/status.ts';
import type { Lifetime } from './base/lifetime.ts';
import type { Logger } from './base/logger.ts';
import type { BlobStore } from './blobs/blob-store.ts';
import type { Executions } from './execution/executions.ts';
import { createGrpcServer } from './grpc/server.ts';
import type { Service } from './grpc/service.ts';
import { DispatchEncoder } from './machines/dispatch-encoder.ts';
import { LocalMachine, localMachineId } from './machines/local-machine.ts';
import { workerSecretHeader, workerService } from './machines/worker-service.ts';
import type { Machine } from './scheduler/types.ts';
import type { Paths } from './settings/paths.ts';
import type { Settings } from './settings/settings.ts';

export interface MachineOptions {
  paths: Paths;
  settings: Settings;
  logger: Logger;
  /** Program and first arguments of the executor; undefined where this computer cannot run actions (macOS). */
  executorCommand: readonly string[] | undefined;
}

interface MachineParts {
  executions: Executions;
  blobs: BlobStore;
  cas: Service;
  byteStream: Service;
  lifetime: Lifetime;
}

/** An executor can reach only the worker service and the blobs. */
export function wireMachines(options: MachineOptions, parts: MachineParts) {
  const { paths, settings, logger } = options;
  const { executions, blobs, lifetime } = parts;
  const machineStates = new Map<string, { machine: Machine; isolation: string }>();
  const socket = join(paths.socket, '..', 'worker.sock');
  const local =
    options.executorCommand &&
    new LocalMachine({
      root: join(paths.root, 'executor'),
      socket,
      command: options.executorCommand,
      slots: settings.slots || availableParallelism(),
      sandbox: settings.sandbox,
      logger,
      onChange(machine) {
        machineStates.set(machine.id, { machine, isolation: '' });
        executions.setMachine(machine);
      },
    });
  const server = createGrpcServer({
    services: [
      parts.cas,
      parts.byteStream,
      workerService({
        executions,
        logger,
        newEncoder: () => new DispatchEncoder(blobs),
        machineOf: (secret) => (local?.owns(secret) ? localMachineId : undefined),
        onHello(machineId, hello, link) {
          const machine = (local as LocalMachine).onHello(hello, link);
          machineStates.set(machineId, { machine, isolation: hello.isolation ?? '' });
          return machine;
        },
        onGone: (_machineId, link) => local?.onGone(link),
      }),
    ],
    logger,
    // An executor's first message holds every report that no engine has taken yet, a MB or more each.
    maxMessageBytes: 2 ** 30,
    authorize(header) {
      if (!local?.owns(header(workerSecretHeader) ?? '')) {
        throw new RpcError(Code.UNAUTHENTICATED, 'this link was not asked for by the engine');
      }
    },
  });
  return {
    async start(): Promise<void> {
      if (!local) return;
      rmSync(socket, { force: true });
      await server.listen({ path: socket });
      chmodSync(socket, 0o600);
      lifetime.onClose('the worker socket', () => server.close());
      local.start();
      lifetime.onClose('This computer', () => local.stop());
    },
    details(machineId: string) {
      const known = machineStates.get(machineId);
      const notice = local?.problem || limitation(known?.isolation ?? '');
      return {
        name: 'This computer',
        notice,
        properties: [...(known?.machine.properties ?? [])],
        isolation: known?.isolation ?? '',
      };
    },
  };
}

/** What a user should know of a machine that works; '' where nothing is amiss. */
function limitation(isolation: string): string {
  if (isolation === 'plain') return 'no sandbox: actions see this computer and can change it';
  if (isolation === 'sandbox' && process.getuid?.() === 0)
    return 'run by root: sandboxed actions can read all of /etc; run Outboard as an ordinary user';
  return '';
}
