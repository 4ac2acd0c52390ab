/** Why an operation is where it is: for each machine what does not match or what is busy, in words and as data. */
import type { Line } from './fair-order.ts';
import { freeSlots, isExpected, isReady, memoryFits, memoryNeeded } from './placement.ts';
import { type Mismatch, mismatches, requirementsText } from './platform-match.ts';
import { stateOf } from './queue-snapshot.ts';
import type { QueueState } from './queue-state.ts';
import type { Lane, MachineRecord, OperationRecord } from './records.ts';
import type { MachineState, OperationState } from './types.ts';
import { mismatchText, type NearestMatch, nearestMatch, nearestText, unmatchable } from './unmatchable.ts';

export interface MachineReason {
  machineId: string;
  state: MachineState;
  connected: boolean;
  /** Empty where every property matches. */
  mismatches: Mismatch[];
  /** The action failed here; it goes to another machine while one that matches is ready. */
  avoided: boolean;
  slots: { held: number; slots: number; prefetch: number; operationNames: string[] };
  /** Undefined where memory is not counted; `needed` is what this action takes. */
  memory: { neededBytes: number; heldBytes: number; totalBytes: number } | undefined;
  /** The operation that this machine is kept free for, as it needs more memory than comes free by itself. */
  reservedFor: string | undefined;
  text: string;
}

export interface WaitReason {
  operationName: string;
  state: OperationState;
  /** Milliseconds in that state. */
  forMs: number;
  /** Actions of the same needs that come before it as things are; undefined where it is not queued. */
  before: number | undefined;
  /** What is asked for, canonical, with the default ISA. */
  requirements: string;
  machines: MachineReason[];
  /** Only where no machine matches. */
  nearest: NearestMatch | undefined;
  /** When it fails if nothing changes, or is run elsewhere where contact with its machine is lost. */
  deadline: number | undefined;
  text: string;
}

export function reasonFor(now: number, operation: OperationRecord, state: QueueState): WaitReason {
  const { lane, machine } = operation;
  const before = lane && countBefore(operation, lane);
  const machines = [...state.machines.values()].map((m) => machineReason(operation, m));
  const deadline = lane?.hopeless ?? (machine?.connected === false ? machine.lease : undefined);
  const nearest = machines.some((m) => m.mismatches.length === 0)
    ? undefined
    : nearestMatch(operation.needs.requirements, state.machines.values());
  return {
    operationName: operation.name,
    state: stateOf(operation),
    forMs: now - (machine?.connected === false ? machine.lostAt : operation.since),
    before,
    requirements: requirementsText(operation.needs.requirements),
    machines,
    nearest,
    deadline: deadline && state.deadlines.timeOf(deadline),
    text: lane
      ? queuedText(operation, lane, before ?? 0, machines, nearest, state)
      : heldText(now, operation, machine as MachineRecord, state),
  };
}

function machineReason(operation: OperationRecord, record: MachineRecord): MachineReason {
  const { machine } = record;
  const found = machine.propertiesKnown === false ? [] : mismatches(operation.needs.requirements, record.properties);
  const held = [...record.held];
  return {
    machineId: record.id,
    state: machine.state,
    connected: record.connected,
    mismatches: found,
    avoided: operation.avoided.includes(record.id),
    slots: {
      held: held.length,
      slots: machine.slots,
      prefetch: machine.prefetch,
      operationNames: held.map((o) => o.name),
    },
    memory:
      machine.memoryBytes === undefined
        ? undefined
        : {
            neededBytes: memoryNeeded(operation, record),
            heldBytes: record.memoryHeldBytes,
            totalBytes: machine.memoryBytes,
          },
    reservedFor: record.reservedFor?.order.first()?.item.name,
    text: machineText(operation, record, found),
  };
}

function machineText(operation: OperationRecord, record: MachineRecord, found: Mismatch[]): string {
  const { machine, id } = record;
  if (found.length > 0) return `${id} does not match: ${found.map(mismatchText).join(' and ')}`;
  if (operation.machine === record) return `${id} holds it`;
  if (machine.propertiesKnown === false) return `${id} has not told its properties yet`;
  if (machine.state !== 'ready') return `${id} is ${machine.state}`;
  if (!record.connected) return `${id} is not connected`;
  if (operation.lane && !record.lanes.has(operation.lane)) return `${id} failed it before, another machine is there`;
  if (machine.slots === 0) return `${id} has no slots`;
  if (freeSlots(record) + machine.prefetch <= 0) return `${id} is busy: ${machine.slots} of ${machine.slots} slots`;
  if (record.reservedFor && record.reservedFor !== operation.lane) {
    return `${id} is kept free for ${record.reservedFor.order.first()?.item.name}, which needs much memory`;
  }
  if (!memoryFits(operation, record)) {
    const free = (machine.memoryBytes ?? 0) - record.memoryHeldBytes;
    return `${id} lacks memory: ${mebibytes(memoryNeeded(operation, record))} needed, ${mebibytes(free)} free`;
  }
  return `${id} has room, and others come before`;
}

const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MiB`;

function queuedText(
  operation: OperationRecord,
  lane: Lane,
  before: number,
  machines: readonly MachineReason[],
  nearest: NearestMatch | undefined,
  state: QueueState,
): string {
  const matching = lane.candidates.filter(isExpected);
  if (matching.length === 0)
    return `fails soon: ${unmatchable(operation.needs.requirements, state.machines.values()).message}`;
  const waitsFor = machines.filter((m) => m.mismatches.length === 0).map((m) => m.text);
  const place = before > 0 ? `${before} before it; ` : '';
  const wake = matching.some(isReady) || !lane.wake ? '' : ', which is being woken';
  const failed = operation.failures.length > 0 ? ` (failed before: ${operation.failures.join('; ')})` : '';
  return `queued: ${place}${nearest ? `nearest match is ${nearestText(nearest)}` : waitsFor.join('; ')}${wake}${failed}`;
}

function heldText(now: number, operation: OperationRecord, machine: MachineRecord, state: QueueState): string {
  if (!machine.connected) {
    const left = machine.lease ? state.deadlines.timeOf(machine.lease) - now : 0;
    return `contact with ${machine.id} was lost; run elsewhere in ${Math.max(0, Math.ceil(left / 1000))} s`;
  }
  if (operation.stage === 'running' || operation.stage === 'uploading' || operation.stage === 'finished') {
    return `${operation.stage} on ${machine.id}`;
  }
  const { slots } = machine.machine;
  const running = [...machine.held].filter((o) => o.stage === 'running').length;
  const busy = running >= slots ? `, where ${running} of ${slots} slots are busy` : '';
  return `${operation.stage === 'assigned' ? 'sent to' : 'inputs are fetched by'} ${machine.id}${busy}`;
}

/** By the order as it is now: later arrivals and other lanes may change it. */
function countBefore(operation: OperationRecord, lane: Lane): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const entry of operation.entries) {
    let own = 0;
    for (let e = entry.previous; e; e = e.previous) own++;
    let others = 0;
    for (const level of lane.order.levels()) {
      for (const line of level.lines.items()) {
        if (level.priority < operation.priority) others += line.length;
        else if (level.priority === operation.priority && line !== entry.line)
          others += turnsBefore(line, own, entry.line);
      }
    }
    fewest = Math.min(fewest, own + others);
  }
  return fewest === Number.POSITIVE_INFINITY ? 0 : fewest;
}

/** Lines take turns; one whose invocation holds fewer places now goes first until it has as many. */
function turnsBefore(line: Line<OperationRecord>, own: number, mine: Line<OperationRecord>): number {
  return Math.max(0, Math.min(line.length, own + mine.invocation.running - line.invocation.running));
}
