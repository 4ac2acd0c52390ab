/**
 * The machine for an action: a free slot before a place for prefetching, then most input bytes held, then more free
 * slots, then the higher speed factor.
 */
import type { Lane, MachineRecord, OperationRecord } from './records.ts';

/** Whether it is worth waiting for. */
export const isExpected = (machine: MachineRecord): boolean =>
  machine.machine.state !== 'failed' && machine.machine.state !== 'disabled';

/** Whether it takes actions, if it has room. */
export const isReady = (machine: MachineRecord): boolean =>
  machine.connected && machine.machine.state === 'ready' && machine.machine.propertiesKnown !== false;

export const freeSlots = (machine: MachineRecord): number => machine.machine.slots - machine.held.size;

export const hasPlace = (machine: MachineRecord): boolean =>
  isReady(machine) && machine.machine.slots > 0 && freeSlots(machine) + machine.machine.prefetch > 0;

/** What `operation` takes of the machine's memory: at most all of it, since it is an estimate. */
export const memoryNeeded = (operation: OperationRecord, machine: MachineRecord): number =>
  Math.min(operation.memoryBytes, machine.machine.memoryBytes ?? 0);

export const memoryFits = (operation: OperationRecord, machine: MachineRecord): boolean =>
  operation.memoryBytes === 0 ||
  machine.machine.memoryBytes === undefined ||
  machine.memoryHeldBytes + memoryNeeded(operation, machine) <= machine.machine.memoryBytes;

/** The best of the lane's machines for its first action, or undefined where none has room. */
export function place(operation: OperationRecord, lane: Lane): MachineRecord | undefined {
  let best: MachineRecord | undefined;
  let bestBytes = -1;
  for (const machine of lane.candidates) {
    if (!hasPlace(machine) || !memoryFits(operation, machine)) continue;
    if (machine.reservedFor !== undefined && machine.reservedFor !== lane) continue;
    const bytes = bytesHeld(operation, machine);
    if (!best || compare(machine, bytes, best, bestBytes) > 0) {
      best = machine;
      bestBytes = bytes;
    }
  }
  return best;
}

function compare(a: MachineRecord, aBytes: number, b: MachineRecord, bBytes: number): number {
  const aFree = freeSlots(a);
  const bFree = freeSlots(b);
  return (
    Number(aFree > 0) - Number(bFree > 0) ||
    aBytes - bBytes ||
    aFree - bFree ||
    (a.machine.speedFactor ?? 1) - (b.machine.speedFactor ?? 1)
  );
}

function bytesHeld(operation: OperationRecord, machine: MachineRecord): number {
  const { locality } = operation;
  if (!locality) return 0;
  return typeof locality === 'function' ? locality(machine.id) : (locality.get(machine.id) ?? 0);
}
