/** The queue as status pages show it. */
import { laneText } from './lanes.ts';
import type { QueueState } from './queue-state.ts';
import type { MachineRecord, OperationRecord } from './records.ts';
import type { MachineView, OperationState, OperationView, QueueSnapshot } from './types.ts';

export const stateOf = (operation: OperationRecord): OperationState =>
  operation.machine && !operation.machine.connected ? 'lost-contact' : operation.stage;

export function operationView(operation: OperationRecord): OperationView {
  return {
    operationName: operation.name,
    actionKey: operation.actionKey,
    state: stateOf(operation),
    ...(operation.machine && { machineId: operation.machine.id }),
    priority: operation.priority,
    invocationIds: [...operation.invocationIds],
    waiters: operation.waiters,
    failures: operation.failures,
    enqueuedAt: operation.enqueuedAt,
    since: operation.machine && !operation.machine.connected ? operation.machine.lostAt : operation.since,
  };
}

export function machineView(record: MachineRecord): MachineView {
  return {
    id: record.id,
    state: record.machine.state,
    connected: record.connected,
    slots: record.machine.slots,
    held: record.held.size,
    memoryBytes: record.machine.memoryBytes,
    memoryHeldBytes: record.memoryHeldBytes,
    operationNames: [...record.held].map((o) => o.name),
  };
}

export function snapshotOf(now: number, state: QueueState): QueueSnapshot {
  const counts: Record<OperationState, number> = {
    queued: state.queued,
    assigned: 0,
    preparing: 0,
    running: 0,
    uploading: 0,
    finished: 0,
    'lost-contact': 0,
  };
  const machines: MachineView[] = [];
  for (const record of state.machines.values()) {
    machines.push(machineView(record));
    for (const operation of record.held) counts[stateOf(operation)]++;
  }
  const platforms: QueueSnapshot['platforms'] = [];
  for (const lane of state.lanes) {
    if (lane.queued > 0) platforms.push({ platform: laneText(lane), queued: lane.queued });
  }
  return { counts, oldestQueuedMs: oldestQueuedMs(now, state), machines, platforms };
}

function oldestQueuedMs(now: number, state: QueueState): number {
  if (state.queued === 0) return 0;
  // Operations stand in the order in which they came, so only those on machines are passed over.
  for (const operation of state.operations.values()) if (!operation.machine) return now - operation.enqueuedAt;
  return 0;
}
