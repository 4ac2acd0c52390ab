/**
 * The queue's memory and the transitions of an operation: queued, held by a machine, forgotten. A transition marks the
 * lanes and machines for which something may have become possible; `Dispatcher.settle` then assigns.
 */
import { Code } from '../../proto/status.ts';
import { Deadlines } from './deadlines.ts';
import { Invocations } from './fair-order.ts';
import { Lanes } from './lanes.ts';
import { memoryNeeded } from './placement.ts';
import { Platforms } from './platform-match.ts';
import type { Lane, MachineRecord, OperationRecord } from './records.ts';
import type { ActionRequest, Decision, ExecutionStage, FailureStatus, MachineStage, QueueOptions } from './types.ts';

export class QueueState {
  readonly options: QueueOptions;
  readonly machines = new Map<string, MachineRecord>();
  readonly operations = new Map<string, OperationRecord>();
  /** Mergeable operations in flight. */
  readonly byActionKey = new Map<string, OperationRecord>();
  readonly invocations = new Invocations();
  readonly lanes = new Lanes(this.machines);
  readonly deadlines = new Deadlines();
  readonly dirtyLanes = new Set<Lane>();
  readonly dirtyMachines = new Set<MachineRecord>();
  queued = 0;
  readonly #platforms: Platforms;
  #arrivals = 0;

  constructor(options: QueueOptions) {
    this.options = options;
    this.#platforms = new Platforms(options.defaultIsa);
  }

  create(now: number, request: ActionRequest): OperationRecord {
    if (this.operations.has(request.operationName)) throw new Error(`${request.operationName} is in flight already`);
    const operation: OperationRecord = {
      name: request.operationName,
      actionKey: request.actionKey,
      mergeable: request.mergeable,
      needs: this.#platforms.needsOf(request.platform),
      memoryBytes: request.estimatedMemoryBytes ?? 0,
      timeoutMs: request.timeoutMs,
      locality: request.preferredMachines,
      enqueuedAt: now,
      arrival: this.nextArrival(),
      priority: request.priority ?? 0,
      waiters: 0,
      invocationIds: [request.invocationId],
      failures: [],
      avoided: [],
      lane: undefined,
      entries: [],
      machine: undefined,
      stage: 'queued',
      since: now,
      announced: 'QUEUED',
      charged: undefined,
      memoryHeldBytes: 0,
      unwaited: undefined,
      overdue: undefined,
    };
    this.operations.set(operation.name, operation);
    if (operation.mergeable) this.byActionKey.set(operation.actionKey, operation);
    return operation;
  }

  nextArrival(): number {
    return ++this.#arrivals;
  }

  queue(now: number, operation: OperationRecord, out: Decision[]): void {
    operation.stage = 'queued';
    operation.since = now;
    const lane = this.lanes.get(operation.needs, operation.memoryBytes, operation.avoided);
    operation.lane = lane;
    lane.queued++;
    this.queued++;
    this.enterLines(operation, lane, operation.arrival);
    this.announce(operation, 'QUEUED', out);
  }

  /** Into the line of each invocation that wants it; the lane is dirty where it came first. */
  enterLines(operation: OperationRecord, lane: Lane, arrival: number): void {
    for (const id of operation.invocationIds) {
      const invocation = this.invocations.get(id);
      operation.entries.push(lane.order.add(operation, invocation, operation.priority, arrival));
    }
    if (lane.order.first()?.item === operation) this.dirtyLanes.add(lane);
  }

  leaveLines(operation: OperationRecord, lane: Lane): void {
    for (const entry of operation.entries) {
      lane.order.remove(entry);
      this.invocations.forgetIfIdle(entry.line.invocation);
    }
    operation.entries = [];
  }

  #unqueue(operation: OperationRecord): void {
    const { lane } = operation;
    if (!lane) return;
    this.leaveLines(operation, lane);
    operation.lane = undefined;
    this.queued--;
    if (--lane.queued > 0) {
      // Another is first now, and may fit where this one did not.
      this.dirtyLanes.add(lane);
      return;
    }
    this.deadlines.clear(lane.hopeless);
    this.deadlines.clear(lane.wake);
    lane.hopeless = lane.wake = undefined;
    this.endReserve(lane);
    this.lanes.emptied(lane);
  }

  endReserve(lane: Lane): void {
    if (!lane.reserved) return;
    lane.reserved.reservedFor = undefined;
    this.dirtyMachines.add(lane.reserved);
    lane.reserved = undefined;
  }

  /** From the queue, or as a new operation, to a machine. */
  hold(now: number, operation: OperationRecord, machine: MachineRecord, chargeTo: string): void {
    operation.charged = this.invocations.get(chargeTo);
    this.invocations.charge(operation.charged);
    if (operation.lane) this.endReserve(operation.lane);
    this.#unqueue(operation);
    operation.stage = 'assigned';
    operation.since = now;
    operation.machine = machine;
    operation.memoryHeldBytes = memoryNeeded(operation, machine);
    machine.memoryHeldBytes += operation.memoryHeldBytes;
    machine.held.add(operation);
  }

  release(operation: OperationRecord): void {
    const { machine, charged } = operation;
    if (!machine || !charged) return;
    machine.held.delete(operation);
    machine.memoryHeldBytes -= operation.memoryHeldBytes;
    this.dirtyMachines.add(machine);
    this.invocations.discharge(charged);
    this.deadlines.clear(operation.overdue);
    operation.machine = operation.charged = operation.overdue = undefined;
    operation.memoryHeldBytes = 0;
  }

  forget(operation: OperationRecord): void {
    this.#unqueue(operation);
    this.release(operation);
    this.deadlines.clear(operation.unwaited);
    this.operations.delete(operation.name);
    if (this.byActionKey.get(operation.actionKey) === operation) this.byActionKey.delete(operation.actionKey);
  }

  fail(operation: OperationRecord, status: FailureStatus, out: Decision[]): void {
    this.drop(operation, out);
    this.forget(operation);
    out.push({ type: 'fail', operationName: operation.name, status });
  }

  /** Tells the machine that holds it, if one does. */
  drop(operation: OperationRecord, out: Decision[]): void {
    if (operation.machine) out.push({ type: 'drop', operationName: operation.name, machineId: operation.machine.id });
  }

  announce(operation: OperationRecord, stage: ExecutionStage, out: Decision[]): void {
    if (operation.announced === stage) return;
    operation.announced = stage;
    out.push({ type: 'stage', operationName: operation.name, stage });
  }

  setStage(now: number, operation: OperationRecord, stage: MachineStage, out: Decision[]): void {
    if (operation.stage === stage) return;
    operation.stage = stage;
    operation.since = now;
    this.deadlines.clear(operation.overdue);
    operation.overdue = undefined;
    if (stage === 'running' && operation.timeoutMs > 0) this.#expectReport(now, operation, operation.timeoutMs);
    this.announce(operation, stage === 'preparing' ? 'QUEUED' : 'EXECUTING', out);
  }

  #expectReport(now: number, operation: OperationRecord, milliseconds: number): void {
    operation.overdue = this.deadlines.after(now, milliseconds + this.options.timeoutSlackMs, (later, out) => {
      // Out of contact the lease decides; the report may be waiting there.
      if (!operation.machine?.connected) return this.#expectReport(later, operation, 0);
      const message = `${operation.machine.id} did not report after the timeout of ${operation.timeoutMs / 1000} s`;
      this.fail(operation, { code: Code.DEADLINE_EXCEEDED, message }, out);
    });
  }

  /** The infrastructure failed the operation on the machine that held it. */
  attemptFailed(now: number, operation: OperationRecord, reason: string, retryable: boolean, out: Decision[]): void {
    operation.failures.push(reason);
    if (!retryable || operation.failures.length >= this.options.maxAttempts) {
      const message = `the action could not be run: ${operation.failures.join('; ')}`;
      this.fail(operation, { code: Code.INTERNAL, message }, out);
      return;
    }
    const id = operation.machine?.id;
    if (id !== undefined && !operation.avoided.includes(id)) operation.avoided.push(id);
    this.drop(operation, out);
    this.release(operation);
    this.queue(now, operation, out);
  }

  /** What the machine holds is kept for it for the lease time. */
  disconnect(now: number, machine: MachineRecord): void {
    if (!machine.connected) return;
    machine.connected = false;
    machine.lostAt = now;
    machine.lease = this.deadlines.after(now, this.options.leaseMs, (later, out) => {
      machine.lease = undefined;
      for (const operation of [...machine.held]) {
        this.attemptFailed(later, operation, `contact with ${machine.id} was lost`, true, out);
      }
    });
  }

  connect(machine: MachineRecord): void {
    machine.connected = true;
    this.deadlines.clear(machine.lease);
    machine.lease = undefined;
  }

  /** After a machine came, went or changed: every lane needs a look. */
  machineChanged(machine: MachineRecord): void {
    if (machine.reservedFor) this.endReserve(machine.reservedFor);
    this.lanes.machineChanged(machine);
    for (const lane of this.lanes) if (lane.queued > 0) this.dirtyLanes.add(lane);
  }
}
