/**
 * Runs actions: drives the pure build queue with the clock, the machines' links and the clients that wait. It owns the
 * operations; what is decided is decided in main/scheduler.
 */
import { randomUUID } from 'node:crypto';
import { digestKey } from '../../proto/digest.ts';
import type { ActionResult } from '../../proto/messages.ts';
import { Code, failedPrecondition, notFound, RpcError } from '../../proto/status.ts';
import type { ActionCache } from '../action-cache/action-cache.ts';
import type { Clock } from '../base/clock.ts';
import type { Logger } from '../base/logger.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { BuildQueue } from '../scheduler/build-queue.ts';
import type { Decision, Machine, MachineStage } from '../scheduler/types.ts';
import type { ActionLoader, LoadedAction } from './action-loader.ts';
import { complete, type Report } from './completion.ts';
import { Operation, type Outcome, type Watcher } from './operation.ts';
import { OperationTable } from './operation-table.ts';
import type { CompletedDetails, ExecuteRequest, HeldOperation, MachineLink } from './types.ts';

export interface ExecutionsOptions {
  queue: BuildQueue;
  loader: ActionLoader;
  blobs: BlobStore;
  actionCache: ActionCache;
  clock: Clock;
  logger: Logger;
  /** Every operation that ended, for the history. */
  onCompleted(operation: Operation, details: CompletedDetails): void;
  /** How long WaitExecution waits for a machine to say that it still holds an operation, after a start. */
  recoveryMs: number;
}

/** Those who wait are told of changes at this pace. */
const stageUpdateMs = 50;
const maxTickMs = 1000;

/** Failures of the infrastructure: another try may succeed. The others are the client's to know. */
const retryable: ReadonlySet<number> = new Set([
  Code.INTERNAL,
  Code.UNAVAILABLE,
  Code.ABORTED,
  Code.DATA_LOSS,
  Code.RESOURCE_EXHAUSTED,
  Code.UNKNOWN,
]);

export class Executions {
  readonly #options: ExecutionsOptions;
  readonly #operations: OperationTable;
  readonly #links = new Map<string, MachineLink>();
  /** Operations whose new stage has not been told yet. */
  readonly #stageChanged = new Set<Operation>();
  #timer: NodeJS.Timeout | undefined;
  #timerAt = Number.POSITIVE_INFINITY;

  constructor(options: ExecutionsOptions) {
    this.#options = options;
    this.#operations = new OperationTable(options.clock, options.recoveryMs);
  }

  /** Starts the run of an action, joins one in flight, or answers from the cache. Failures are in the Operation. */
  async execute(request: ExecuteRequest): Promise<Operation> {
    const { actionCache, loader, clock, queue } = this.#options;
    const fields = {
      name: `operations/${randomUUID()}`,
      actionDigest: request.actionDigest,
      requestMetadata: request.requestMetadata,
      queuedAtMs: clock.now(),
    };
    let action: LoadedAction;
    try {
      if (!request.skipCacheLookup) {
        const cached = await actionCache.get(request.actionDigest);
        if (cached) return this.#ended(new Operation(fields), { actionResult: cached, cached: true });
      }
      action = await loader.load(request.actionDigest);
    } catch (error) {
      return this.#ended(new Operation(fields), { cached: false, status: RpcError.from(error).toStatus() });
    }
    const operation = new Operation({ ...fields, action });
    operation.priority = request.priority;
    this.#operations.add(operation);
    const { operationName, merged, decisions } = queue.enqueue(clock.now(), {
      operationName: operation.name,
      ...queueRequest(operation),
    });
    // Known under the name that counts before the decisions are carried out, since they speak of it.
    if (merged) {
      this.#operations.forget(operation.name);
      action.release();
    }
    this.#apply(decisions);
    return this.#operations.get(operationName) ?? operation;
  }

  /**
   * Follows an operation. `watcher` is told at once where it is done, else soon how it is: most actions are done before,
   * and their clients need one message. Returns what ends following.
   */
  watch(operation: Operation, watcher: Watcher): () => void {
    operation.watchers.add(watcher);
    if (operation.done) {
      watcher(operation.encode(), true);
    } else {
      this.#stageChanged.add(operation);
      this.#schedule();
    }
    return () => {
      // It may have been merged into another meanwhile, and the watcher with it.
      const followed = this.#operations.get(operation.name) ?? operation;
      if (!followed.watchers.delete(watcher) || followed.done) return;
      this.#apply(this.#options.queue.removeWaiter(this.#options.clock.now(), followed.name));
    };
  }

  /** WaitExecution: waits for an operation that a machine may still hold after a restart. Throws NOT_FOUND. */
  async wait(name: string): Promise<Operation> {
    const operation = await this.#operations.find(name);
    if (!operation)
      throw notFound(
        `operation ${name} is not known: it ended too long ago, or was lost with a restart; execute the action again`,
      );
    this.#options.queue.addWaiter(this.#options.clock.now(), operation.name);
    return operation;
  }

  get(name: string): Operation | undefined {
    return this.#operations.get(name);
  }

  list(): Operation[] {
    return this.#operations.all();
  }

  cancel(name: string): void {
    this.#apply(this.#options.queue.cancel(this.#options.clock.now(), name));
  }

  setMachine(machine: Machine): void {
    this.#apply(this.#options.queue.setMachine(this.#options.clock.now(), machine));
  }

  /** A machine is linked and has said what it holds. */
  machineConnected(machine: Machine, link: MachineLink, held: readonly HeldOperation[]): void {
    const now = this.#options.clock.now();
    this.#links.set(machine.id, link);
    this.#apply(this.#options.queue.setMachine(now, machine));
    // Before the queue may fill the machine: what it runs already is not to be sent to it anew.
    for (const one of held) if (!this.#options.queue.operation(one.operationName)) this.#adopt(machine.id, one);
    this.#apply(this.#options.queue.snapshotFromMachine(now, machine.id, held));
    for (const { operationName, report } of held) if (report) void this.finished(machine.id, operationName, report);
  }

  machineDisconnected(machineId: string, link: MachineLink): void {
    if (this.#links.get(machineId) !== link) return;
    this.#links.delete(machineId);
    this.#apply(this.#options.queue.machineDisconnected(this.#options.clock.now(), machineId));
  }

  stageChanged(machineId: string, operationName: string, stage: MachineStage, startedAtMs?: number): void {
    const operation = this.#operations.get(operationName);
    if (operation && startedAtMs) operation.startedAtMs = startedAtMs;
    this.#apply(this.#options.queue.stageChanged(this.#options.clock.now(), operationName, machineId, stage));
  }

  /** A machine's report. It may come twice, and late. Never rejects. */
  async finished(machineId: string, operationName: string, report: Report): Promise<void> {
    try {
      await this.#finished(machineId, operationName, report);
    } catch (error) {
      this.#options.logger.error('a report could not be taken', { machineId, operation: operationName, error });
    }
  }

  async #finished(machineId: string, operationName: string, report: Report): Promise<void> {
    const { queue, clock } = this.#options;
    const operation = this.#operations.get(operationName);
    const isHeld = queue.operation(operationName)?.machineId === machineId;
    if (!operation?.action || !isHeld) return this.#links.get(machineId)?.drop(operationName);
    const { outcome, result } = await complete(
      this.#options,
      operation.actionDigest,
      operation.action.action.doNotCache ?? false,
      report,
    );
    const code = outcome.status?.code ?? Code.OK;
    if (retryable.has(code)) {
      this.#apply(queue.failedOnMachine(clock.now(), operationName, machineId, outcome.status?.message ?? '', true));
      return;
    }
    const decisions = queue.finished(clock.now(), operationName, machineId);
    // The client's answer first: the next assignment can wait for it, not the other way round.
    try {
      if (decisions[0]?.type === 'complete') this.#end(operation, outcome, report, result);
    } finally {
      this.#apply(decisions);
    }
  }

  /** Nothing becomes due any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timerAt = Number.NEGATIVE_INFINITY;
  }

  #apply(decisions: readonly Decision[]): void {
    for (const decision of decisions) this.#carryOut(decision);
    this.#schedule();
  }

  #carryOut(decision: Decision): void {
    const operation = 'operationName' in decision ? this.#operations.get(decision.operationName) : undefined;
    switch (decision.type) {
      case 'assign':
        if (!operation) return;
        operation.machineId = decision.machineId;
        this.#links.get(decision.machineId)?.desire(operation);
        return;
      case 'drop':
      case 'complete':
      case 'unknown-operation':
        this.#links.get(decision.machineId)?.drop(decision.operationName);
        return;
      case 'fail': {
        const { code, message, violations } = decision.status;
        const error = violations ? failedPrecondition(message, violations) : new RpcError(code as Code, message);
        if (operation) this.#end(operation, { cached: false, status: error.toStatus() });
        return;
      }
      case 'stage':
        if (!operation || operation.stage === decision.stage) return;
        operation.stage = decision.stage;
        this.#stageChanged.add(operation);
        return;
      case 'merged':
        if (!operation) return;
        operation.action?.release();
        this.#operations.redirect(operation, decision.into);
        return;
      case 'wake':
        return;
    }
  }

  /** Takes back what a machine holds, where that can be: what is unknown afterwards is dropped there. */
  #adopt(machineId: string, { operationName, stage, restore }: HeldOperation): void {
    const { queue, clock, loader, logger } = this.#options;
    // What ended while the machine was away stays ended: those who waited have their answer.
    if (!restore || this.#operations.get(operationName)?.done) return;
    try {
      const action = loader.restore(restore.actionBytes, restore.commandBytes);
      const operation = new Operation({ name: operationName, ...restore, action });
      operation.priority = restore.priority;
      operation.machineId = machineId;
      const adopted = queue.adopt(clock.now(), {
        operationName,
        ...queueRequest(operation),
        machineId,
        stage,
      });
      this.#operations.add(operation);
      if (adopted.operationName !== operation.name) this.#operations.redirect(operation, adopted.operationName);
      this.#apply(adopted.decisions);
    } catch (error) {
      logger.warn('an action that a machine holds cannot be taken back; it is dropped', {
        machineId,
        operation: operationName,
        error,
      });
    }
  }

  /** Ended before it was queued. Not kept: executing the action again gives the same answer. */
  #ended(operation: Operation, outcome: Outcome): Operation {
    operation.outcome = outcome;
    operation.completedAtMs = this.#options.clock.now();
    this.#options.onCompleted(operation, { outcome });
    return operation;
  }

  #end(operation: Operation, outcome: Outcome, report?: Report, result?: ActionResult): void {
    operation.outcome = outcome;
    operation.completedAtMs = this.#options.clock.now();
    operation.action?.release();
    this.#stageChanged.delete(operation);
    this.#operations.completed(operation);
    operation.tellWatchers();
    operation.watchers.clear();
    this.#options.onCompleted(operation, { outcome, ...(report ? { report } : {}), ...(result ? { result } : {}) });
    // The ended operation is kept for its outcome alone.
    operation.action = undefined;
  }

  /** One timer: for what becomes due in the queue, and for stages that have not been told. */
  #schedule(): void {
    const now = this.#options.clock.now();
    const due =
      this.#stageChanged.size > 0
        ? now + stageUpdateMs
        : (this.#options.queue.nextDeadline() ?? Number.POSITIVE_INFINITY);
    const at = Math.min(due, now + maxTickMs);
    if (due === Number.POSITIVE_INFINITY || this.#timerAt <= at) return;
    clearTimeout(this.#timer);
    this.#timerAt = at;
    this.#timer = setTimeout(
      () => {
        this.#timerAt = Number.POSITIVE_INFINITY;
        for (const operation of this.#stageChanged) operation.tellWatchers();
        this.#stageChanged.clear();
        this.#apply(this.#options.queue.tick(this.#options.clock.now()));
      },
      Math.max(0, at - now),
    );
  }
}

/** What the queue needs to know of an operation. */
function queueRequest(operation: Operation) {
  const action = operation.action as LoadedAction;
  return {
    actionKey: digestKey(operation.actionDigest),
    mergeable: !action.action.doNotCache,
    platform: action.platform,
    priority: operation.priority,
    invocationId: operation.requestMetadata.toolInvocationId ?? '',
    inputBytes: action.inputBytes,
    timeoutMs: action.timeoutMs,
  };
}
