/**
 * The build queue: which machine runs which action, and when. It does no input or output and owns no clock: each event
 * is a method that takes `now` (milliseconds) and returns decisions, to be carried out in their order. Everything is
 * synchronous. Times of the caller's clock may stand still, but not go back.
 *
 * A machine takes actions once it is `ready` (`setMachine`) and has said what it holds (`snapshotFromMachine`, with []
 * where it holds nothing), again after each reconnect. The order is in `fair-order.ts`, the choice of the machine in
 * `placement.ts`, the matching of platforms in `platform-match.ts`.
 */
import { Code } from '../../proto/status.ts';
import { Dispatcher } from './dispatcher.ts';
import { isExpected } from './placement.ts';
import { machineProperties } from './platform-match.ts';
import { machineView, operationView, snapshotOf } from './queue-snapshot.ts';
import { QueueState } from './queue-state.ts';
import type { MachineRecord, OperationRecord } from './records.ts';
import {
  type ActionRequest,
  type Decision,
  defaultQueueOptions,
  type Enqueued,
  type HeldAction,
  type Machine,
  type MachineStage,
  type MachineState,
  type MachineView,
  type OperationView,
  type QueueOptions,
  type QueueSnapshot,
} from './types.ts';
import { unmatchable } from './unmatchable.ts';
import { reasonFor, type WaitReason } from './wait-reason.ts';

/** In these a machine may hold actions over a living link. */
const linked: ReadonlySet<MachineState> = new Set(['ready', 'draining', 'disabled']);

export class BuildQueue {
  readonly #state: QueueState;
  readonly #dispatcher: Dispatcher;

  constructor(options: Partial<QueueOptions> = {}) {
    this.#state = new QueueState({ ...defaultQueueOptions, ...options });
    this.#dispatcher = new Dispatcher(this.#state);
  }

  /**
   * A new action, with one who waits for it. It joins the operation in flight with the same `actionKey` where both are
   * mergeable; that operation then has the better priority of the two, and stands in the lines of both invocations.
   * Decides to fail at once where no machine could ever run it. Throws where `operationName` is in flight.
   */
  enqueue(now: number, request: ActionRequest): Enqueued {
    const out: Decision[] = [];
    const other = request.mergeable ? this.#state.byActionKey.get(request.actionKey) : undefined;
    if (other) {
      this.#join(other, request.priority ?? 0, [request.invocationId]);
      this.#wait(other, 1);
      this.#dispatcher.settle(now, out);
      return { operationName: other.name, merged: true, decisions: out };
    }
    const operation = this.#state.create(now, request);
    operation.waiters = 1;
    this.#state.queue(now, operation, out);
    if (this.#state.machines.size > 0 && !operation.lane?.candidates.some(isExpected)) {
      this.#state.fail(operation, unmatchable(operation.needs.requirements, this.#state.machines.values()), out);
    }
    this.#dispatcher.settle(now, out);
    return { operationName: operation.name, merged: false, decisions: out };
  }

  /**
   * Takes back an operation that a machine held while the engine did not know it (after `unknown-operation`). Nobody
   * waits for it yet. Where the same action has been queued since, that one is merged into this; where it runs on a
   * machine already, this one is dropped and the answer names the other. Throws where the machine is not registered.
   */
  adopt(now: number, request: ActionRequest & { machineId: string; stage: MachineStage }): Enqueued {
    const out: Decision[] = [];
    const machine = this.#state.machines.get(request.machineId);
    if (!machine) throw new Error(`machine ${request.machineId} is not registered`);
    const other = request.mergeable ? this.#state.byActionKey.get(request.actionKey) : undefined;
    if (other?.machine) {
      out.push({ type: 'drop', operationName: request.operationName, machineId: machine.id });
      return { operationName: other.name, merged: true, decisions: out };
    }
    if (other) this.#state.forget(other);
    const operation = this.#state.create(now, request);
    if (other) {
      this.#join(operation, other.priority, other.invocationIds);
      this.#wait(operation, other.waiters);
      out.push({ type: 'merged', operationName: other.name, into: operation.name });
    }
    this.#state.hold(now, operation, machine, request.invocationId);
    this.#state.setStage(now, operation, request.stage, out);
    if (operation.waiters === 0) this.#startGrace(now, operation);
    this.#dispatcher.settle(now, out);
    return { operationName: operation.name, merged: false, decisions: out };
  }

  /** WaitExecution. False where the operation is not in flight. */
  addWaiter(_now: number, operationName: string): boolean {
    const operation = this.#state.operations.get(operationName);
    if (operation) this.#wait(operation, 1);
    return operation !== undefined;
  }

  /** A client went away. With nobody left, `tick` cancels the operation after the grace time. */
  removeWaiter(now: number, operationName: string): Decision[] {
    const operation = this.#state.operations.get(operationName);
    if (operation && operation.waiters > 0 && --operation.waiters === 0) this.#startGrace(now, operation);
    return [];
  }

  /** CancelOperation: ends it for all who wait. */
  cancel(now: number, operationName: string): Decision[] {
    const operation = this.#state.operations.get(operationName);
    if (!operation) return [];
    const out: Decision[] = [];
    this.#state.fail(operation, { code: Code.CANCELLED, message: 'the operation was cancelled' }, out);
    this.#dispatcher.settle(now, out);
    return out;
  }

  /** Registers a machine or changes it. A state without a link means that contact is lost, see `machineDisconnected`. */
  setMachine(now: number, machine: Machine): Decision[] {
    let record = this.#state.machines.get(machine.id);
    if (!record) {
      record = {
        id: machine.id,
        machine,
        properties: machineProperties(machine.properties),
        connected: false,
        lostAt: now,
        lease: undefined,
        held: new Set(),
        memoryHeldBytes: 0,
        lanes: new Set(),
        reservedFor: undefined,
      };
      this.#state.machines.set(machine.id, record);
    } else {
      record.machine = machine;
      record.properties = machineProperties(machine.properties);
    }
    if (!linked.has(machine.state)) this.#state.disconnect(now, record);
    return this.#changed(now, record, []);
  }

  /** What it holds is dropped there and queued again, which does not count as a failure. */
  removeMachine(now: number, machineId: string): Decision[] {
    const record = this.#state.machines.get(machineId);
    if (!record) return [];
    const out: Decision[] = [];
    this.#state.machines.delete(machineId);
    record.connected = false;
    this.#state.deadlines.clear(record.lease);
    for (const operation of [...record.held]) {
      this.#state.drop(operation, out);
      this.#state.release(operation);
      this.#state.queue(now, operation, out);
    }
    return this.#changed(now, record, out);
  }

  /**
   * The first words of a machine on a new connection: all that it holds. What the queue thought it holds and it does
   * not is queued again; what it holds and another machine got meanwhile is dropped there.
   */
  snapshotFromMachine(now: number, machineId: string, held: readonly HeldAction[]): Decision[] {
    const record = this.#state.machines.get(machineId);
    const drop = (operationName: string): Decision => ({ type: 'drop', operationName, machineId });
    if (!record) return held.map((h) => drop(h.operationName));
    const out: Decision[] = [];
    this.#state.connect(record);
    const names = new Set<string>();
    for (const { operationName, stage } of held) {
      const operation = this.#state.operations.get(operationName);
      names.add(operationName);
      if (!operation) out.push({ type: 'unknown-operation', operationName, machineId, stage });
      else if (operation.machine && operation.machine !== record) out.push(drop(operationName));
      else {
        if (!operation.machine) {
          this.#state.hold(now, operation, record, operation.invocationIds[0] ?? '');
          out.push({ type: 'assign', operationName, machineId });
        }
        this.#state.setStage(now, operation, stage, out);
      }
    }
    for (const operation of [...record.held]) {
      if (!names.has(operation.name))
        this.#state.attemptFailed(now, operation, `${machineId} did not hold it any more`, true, out);
    }
    return this.#changed(now, record, out);
  }

  /** What it holds is kept for it for the lease time, then run elsewhere. */
  machineDisconnected(now: number, machineId: string): Decision[] {
    const record = this.#state.machines.get(machineId);
    if (!record) return [];
    this.#state.disconnect(now, record);
    return this.#changed(now, record, []);
  }

  /** This computer slept: every time that runs is longer by so much. To be called before the next `tick`. */
  resumed(_now: number, sleptMs: number): Decision[] {
    this.#state.deadlines.slept(sleptMs);
    return [];
  }

  /** What has become due. To be called at `nextDeadline`, or every second or so. */
  tick(now: number): Decision[] {
    const out: Decision[] = [];
    for (let due = this.#state.deadlines.takeDue(now); due; due = this.#state.deadlines.takeDue(now)) {
      due.expire(now, out);
    }
    this.#dispatcher.settle(now, out);
    return out;
  }

  /** When `tick` has something to do; undefined where nothing runs. */
  nextDeadline(): number | undefined {
    return this.#state.deadlines.next();
  }

  /** Ignored where the machine does not hold the operation. */
  stageChanged(now: number, operationName: string, machineId: string, stage: MachineStage): Decision[] {
    const out: Decision[] = [];
    const operation = this.#heldBy(operationName, machineId);
    if (operation) this.#state.setStage(now, operation, stage, out);
    return out;
  }

  /** The machine reports an end, and its result is good. `complete`, or `drop` where another holds the operation now. */
  finished(now: number, operationName: string, machineId: string): Decision[] {
    const operation = this.#heldBy(operationName, machineId);
    if (!operation) return [{ type: 'drop', operationName, machineId }];
    const out: Decision[] = [{ type: 'complete', operationName, machineId }];
    this.#state.forget(operation);
    this.#dispatcher.settle(now, out);
    return out;
  }

  /**
   * The infrastructure failed, not the command. Retryable: it is tried again, elsewhere where another ready machine
   * matches, until `maxAttempts` have failed; then, or at once, it fails with INTERNAL.
   */
  failedOnMachine(
    now: number,
    operationName: string,
    machineId: string,
    reason: string,
    retryable: boolean,
  ): Decision[] {
    const operation = this.#heldBy(operationName, machineId);
    if (!operation) return [{ type: 'drop', operationName, machineId }];
    const out: Decision[] = [];
    this.#state.attemptFailed(now, operation, `${machineId}: ${reason}`, retryable, out);
    this.#dispatcher.settle(now, out);
    return out;
  }

  /** Why the operation is where it is; undefined where it is not in flight. */
  why(now: number, operationName: string): WaitReason | undefined {
    const operation = this.#state.operations.get(operationName);
    return operation && reasonFor(now, operation, this.#state);
  }

  /** Costs as much as there are machines, actions on them and platforms in use. */
  snapshot(now: number): QueueSnapshot {
    return snapshotOf(now, this.#state);
  }

  operation(operationName: string): OperationView | undefined {
    const operation = this.#state.operations.get(operationName);
    return operation && operationView(operation);
  }

  /** In the order in which they came. */
  *operations(): IterableIterator<OperationView> {
    for (const operation of this.#state.operations.values()) yield operationView(operation);
  }

  *machines(): IterableIterator<MachineView> {
    for (const machine of this.#state.machines.values()) yield machineView(machine);
  }

  #changed(now: number, record: MachineRecord, out: Decision[]): Decision[] {
    this.#state.machineChanged(record);
    this.#dispatcher.settle(now, out);
    return out;
  }

  #heldBy(operationName: string, machineId: string): OperationRecord | undefined {
    const operation = this.#state.operations.get(operationName);
    return operation?.machine?.id === machineId ? operation : undefined;
  }

  #join(operation: OperationRecord, priority: number, invocationIds: readonly string[]): void {
    const better = priority < operation.priority;
    const added = invocationIds.filter((id) => !operation.invocationIds.includes(id));
    operation.invocationIds.push(...added);
    if (better) operation.priority = priority;
    const { lane } = operation;
    if (!lane || (!better && added.length === 0)) return;
    this.#state.leaveLines(operation, lane);
    this.#state.enterLines(operation, lane, better ? this.#state.nextArrival() : operation.arrival);
  }

  #wait(operation: OperationRecord, waiters: number): void {
    operation.waiters += waiters;
    if (waiters === 0) return;
    this.#state.deadlines.clear(operation.unwaited);
    operation.unwaited = undefined;
  }

  #startGrace(now: number, operation: OperationRecord): void {
    const { deadlines, options } = this.#state;
    operation.unwaited = deadlines.after(now, options.waiterGraceMs, (_, out) => {
      operation.unwaited = undefined;
      const message = `nobody waited for it for ${options.waiterGraceMs / 1000} s`;
      this.#state.fail(operation, { code: Code.CANCELLED, message }, out);
    });
  }
}
