/** The engine as its own commands and pages see it: what is in flight, and what the machines do. */

import { describeAction } from './action-record.ts';
import type { Clock } from './base/clock.ts';
import type { Executions } from './execution/executions.ts';
import type { Operation } from './execution/operation.ts';
import type { ActionSummary, EngineStatus, MachineStatus, WaitReport } from './ipc/contract.ts';
import type { EngineView } from './ipc/handlers.ts';
import type { BuildQueue } from './scheduler/build-queue.ts';

export interface EngineViewParts {
  executions: Executions;
  queue: BuildQueue;
  clock: Clock;
  /** What does not change, and what others count. */
  base(): Omit<EngineStatus, 'counts' | 'machines'> & {
    finished: { finished: number; cached: number; failed: number };
  };
  /** By machine id, what the queue does not know. */
  machineDetails(machineId: string): Pick<MachineStatus, 'name' | 'notice' | 'properties' | 'isolation'>;
}

export function engineView({ executions, queue, clock, base, machineDetails }: EngineViewParts): EngineView {
  return {
    status() {
      const { counts, machines } = queue.snapshot(clock.now());
      const { finished, ...rest } = base();
      const running = counts.running + counts.uploading + counts['lost-contact'];
      return {
        ...rest,
        counts: { queued: counts.queued + counts.assigned + counts.preparing, running, ...finished },
        machines: machines.map((machine) => ({
          ...machineDetails(machine.id),
          state: machine.state === 'ready' && !machine.connected ? 'unreachable' : machine.state,
          slots: machine.slots,
          running: Math.min(machine.held, machine.slots),
        })),
      };
    },
    operations: () =>
      executions
        .list()
        .filter((o) => !o.done)
        .map(summary),
    why(operationName): WaitReport | undefined {
      const operation = executions.get(operationName);
      const reason = operation && queue.why(clock.now(), operation.name);
      if (!operation || !reason) return undefined;
      return {
        operationName,
        state: stateOf(operation),
        summary: reason.text,
        machines: reason.machines.map((m) => ({
          name: machineDetails(m.machineId).name,
          matches: m.mismatches.length === 0,
          reason: m.text,
        })),
      };
    },
    cancel(operationName) {
      const operation = executions.get(operationName);
      if (!operation || operation.done) return false;
      executions.cancel(operation.name);
      return true;
    },
  };
}

const stateOf = (operation: Operation): 'queued' | 'running' | 'finished' =>
  operation.done ? 'finished' : operation.stage === 'EXECUTING' ? 'running' : 'queued';

function summary(operation: Operation): ActionSummary {
  return {
    ...describeAction(operation),
    operationName: operation.name,
    actionDigest: operation.actionDigest,
    state: stateOf(operation),
    machine: operation.machineId,
    cached: false,
    signal: '',
    statusCode: 0,
    statusMessage: '',
    queuedAtMs: operation.queuedAtMs,
    ...(operation.startedAtMs === undefined ? {} : { startedAtMs: operation.startedAtMs }),
  };
}
