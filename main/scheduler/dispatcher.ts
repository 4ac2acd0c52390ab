/**
 * Brings queued actions to machines. Between calls it holds that no ready machine has room for the first action of any
 * lane that it matches; so only lanes and machines that changed need a look.
 */
import { type Entry, entryBefore } from './fair-order.ts';
import { hasPlace, isExpected, isReady, memoryFits, place } from './placement.ts';
import type { QueueState } from './queue-state.ts';
import type { Lane, MachineRecord, OperationRecord } from './records.ts';
import type { Decision, MachineState } from './types.ts';
import { unmatchable } from './unmatchable.ts';

/** Which to wake first. */
const wakeable: readonly MachineState[] = ['asleep', 'absent', 'unreachable'];
/** On their way without being woken. */
const coming: ReadonlySet<MachineState> = new Set(['starting', 'connecting', 'preflight', 'ready']);

export class Dispatcher {
  readonly #state: QueueState;

  constructor(state: QueueState) {
    this.#state = state;
  }

  settle(now: number, out: Decision[]): void {
    const { dirtyLanes, dirtyMachines } = this.#state;
    while (dirtyLanes.size > 0 || dirtyMachines.size > 0) {
      if (dirtyMachines.size === 0 && dirtyLanes.size === 1) {
        const lane = only(dirtyLanes);
        dirtyLanes.clear();
        this.#placeLane(now, lane, out);
      } else if (dirtyMachines.size === 1 && dirtyLanes.size === 0) {
        const machine = only(dirtyMachines);
        dirtyMachines.clear();
        this.#fill(now, machine, out);
      } else {
        const lanes = new Set(dirtyLanes);
        for (const machine of dirtyMachines) for (const lane of machine.lanes) lanes.add(lane);
        const changed = [...dirtyLanes];
        dirtyLanes.clear();
        dirtyMachines.clear();
        this.#spread(now, lanes, out);
        for (const lane of changed) this.#watch(now, lane, out);
      }
    }
  }

  #placeLane(now: number, lane: Lane, out: Decision[]): void {
    for (let first = lane.order.first(); first; first = lane.order.first()) {
      const machine = place(first.item, lane);
      if (!machine) break;
      this.#assign(now, first, machine, out);
    }
    this.#state.dirtyLanes.delete(lane);
    this.#watch(now, lane, out);
  }

  /** One machine has got room: it takes the first of all that it matches. */
  #fill(now: number, machine: MachineRecord, out: Decision[]): void {
    while (hasPlace(machine)) {
      let best: Entry<OperationRecord> | undefined;
      let large: Entry<OperationRecord> | undefined;
      for (const lane of machine.lanes) {
        const first = lane.order.first();
        if (!first || (machine.reservedFor && machine.reservedFor !== lane)) continue;
        if (memoryFits(first.item, machine)) {
          if (!best || entryBefore(first, best)) best = first;
        } else if (!large || entryBefore(first, large)) large = first;
      }
      if (large && (!best || entryBefore(large, best)) && this.#reserve(now, large.item, machine)) return;
      if (!best) return;
      const lane = best.item.lane as Lane;
      this.#assign(now, best, machine, out);
      // The next of the lane fits elsewhere only where memory kept this one from there.
      if (best.item.memoryBytes === 0) this.#state.dirtyLanes.delete(lane);
    }
  }

  /** Small actions would else take each bit of memory that comes free, and a large one would never start. */
  #reserve(now: number, operation: OperationRecord, machine: MachineRecord): boolean {
    const lane = operation.lane as Lane;
    if (lane.reserved) return lane.reserved === machine;
    if (now - operation.since < this.#state.options.memoryPatienceMs) return false;
    lane.reserved = machine;
    machine.reservedFor = lane;
    return true;
  }

  /** Several machines may have room: the first of all actions takes the best of them, and so on. */
  #spread(now: number, lanes: Set<Lane>, out: Decision[]): void {
    while (lanes.size > 0) {
      let best: Entry<OperationRecord> | undefined;
      for (const lane of lanes) {
        const first = lane.order.first();
        if (!first) lanes.delete(lane);
        else if (!best || entryBefore(first, best)) best = first;
      }
      if (!best) return;
      const lane = best.item.lane as Lane;
      const machine = place(best.item, lane);
      if (machine) this.#assign(now, best, machine, out);
      else lanes.delete(lane);
      this.#state.dirtyLanes.delete(lane);
    }
  }

  #assign(now: number, entry: Entry<OperationRecord>, machine: MachineRecord, out: Decision[]): void {
    const operation = entry.item;
    this.#state.hold(now, operation, machine, entry.line.invocation.id);
    out.push({ type: 'assign', operationName: operation.name, machineId: machine.id });
  }

  /** Whether somebody will ever take the lane's actions: wakes a machine, or starts the time until they fail. */
  #watch(now: number, lane: Lane, out: Decision[]): void {
    if (lane.queued === 0) return;
    const { deadlines, options } = this.#state;
    const expected = lane.candidates.some(isExpected);
    if (expected) {
      deadlines.clear(lane.hopeless);
      lane.hopeless = undefined;
    } else {
      lane.hopeless ??= deadlines.after(now, options.noMachineGraceMs, (_, later) => {
        lane.hopeless = undefined;
        for (let first = lane.order.first(); first; first = lane.order.first()) {
          this.#state.fail(
            first.item,
            unmatchable(first.item.needs.requirements, this.#state.machines.values()),
            later,
          );
        }
      });
    }
    if (!expected || lane.candidates.some(isReady)) {
      deadlines.clear(lane.wake);
      lane.wake = undefined;
    } else if (!lane.wake && !lane.candidates.some((m) => coming.has(m.machine.state))) {
      const sleeper = wakeable
        .map((state) => lane.candidates.find((m) => m.machine.state === state))
        .find((machine) => machine !== undefined);
      const first = lane.order.first();
      if (!sleeper || !first) return;
      out.push({ type: 'wake', machineId: sleeper.id, operationName: first.item.name });
      lane.wake = deadlines.after(now, options.wakeRetryMs, () => {
        lane.wake = undefined;
        this.#state.dirtyLanes.add(lane);
      });
    }
  }
}

const only = <T>(set: Set<T>): T => set.values().next().value as T;
