/**
 * What goes into the build queue and what comes out of it. All of it is plain data.
 * Times are milliseconds on the caller's clock, sizes are bytes.
 */

/** A property of a REAPI `Platform`, or one that a machine has. A machine may have several values under one name. */
export interface PlatformProperty {
  readonly name: string;
  readonly value: string;
}

/** Input bytes that a machine holds already; a machine that is not in the Map holds none. */
export type Locality = ReadonlyMap<string, number> | ((machineId: string) => number);

export interface ActionRequest {
  /** Unique among the operations in flight. */
  operationName: string;
  /** Equal keys are the same Action: instance, digest function and digest. */
  actionKey: string;
  /** False where `do_not_cache` is set: the action then neither joins another nor is joined. */
  mergeable: boolean;
  /** As sent: any order; where a name comes twice, both values must match. */
  platform: readonly PlatformProperty[];
  /** REAPI `ExecutionPolicy.priority`: lower is sooner; 0 where absent. */
  priority?: number;
  /** `RequestMetadata.tool_invocation_id`, the unit of fairness; '' = none, all of those share one. */
  invocationId: string;
  inputBytes: number;
  /** Kept free on the machine while it holds the action. More than a machine has: the action gets all of it. */
  estimatedMemoryBytes?: number;
  /** The Action's timeout; 0 = none. The machine enforces it, the queue only notices a machine that does not. */
  timeoutMs: number;
  preferredMachines?: Locality;
}

/** `ready` takes actions; `draining` ends those it holds; `disabled` and `failed` are not waited for, the others are. */
export type MachineState =
  | 'absent'
  | 'starting'
  | 'connecting'
  | 'preflight'
  | 'ready'
  | 'draining'
  | 'asleep'
  | 'unreachable'
  | 'failed'
  | 'disabled';

export interface Machine {
  id: string;
  /** Actions that it runs at the same time. */
  slots: number;
  /** Actions assigned beyond the slots, so that their inputs are there when a slot is free. */
  prefetch: number;
  properties: readonly PlatformProperty[];
  /** False while a new machine has not told its properties: actions then wait for it rather than fail. Default true. */
  propertiesKnown?: boolean;
  /** Absent = memory is not counted. */
  memoryBytes?: number;
  /** 1 where absent; higher is faster. */
  speedFactor?: number;
  state: MachineState;
}

/** What a machine says about an action that it holds; see `worker.v1.ActionState`. */
export type MachineStage = 'preparing' | 'running' | 'uploading' | 'finished';

export interface HeldAction {
  operationName: string;
  stage: MachineStage;
}

/** REAPI `ExecutionStage.Value` by name. An action whose machine still prepares it is QUEUED. */
export type ExecutionStage = 'QUEUED' | 'EXECUTING';

/** `google.rpc.Status` with the violations of its `PreconditionFailure`. */
export interface FailureStatus {
  code: number;
  message: string;
  violations?: { type: string; subject: string; description: string }[];
}

export type Decision =
  /** Send the action to the machine. */
  | { type: 'assign'; operationName: string; machineId: string }
  /** The machine is not to hold it (any more): stop it there and forget it. */
  | { type: 'drop'; operationName: string; machineId: string }
  /** The machine's report is the one that counts; the queue has forgotten the operation. */
  | { type: 'complete'; operationName: string; machineId: string }
  /** The operation ends with this `ExecuteResponse.status`; the queue has forgotten it. */
  | { type: 'fail'; operationName: string; status: FailureStatus }
  /** Tell those who wait. */
  | { type: 'stage'; operationName: string; stage: ExecutionStage }
  /** The action waits for this machine, which sleeps or does not answer: start it, or probe it now. */
  | { type: 'wake'; machineId: string; operationName: string }
  /** The machine holds what the queue does not know: `adopt` it, or drop it there. */
  | { type: 'unknown-operation'; operationName: string; machineId: string; stage: MachineStage }
  /** After `adopt`: those who wait for `operationName` now wait for `into`; the queue has forgotten the former. */
  | { type: 'merged'; operationName: string; into: string };

export interface Enqueued {
  /** The operation to wait for: another's name where the action was merged into it. */
  operationName: string;
  merged: boolean;
  decisions: Decision[];
}

export interface QueueOptions {
  /** The only ISA for actions that name none: never spread over two, which would share one cache key. */
  defaultIsa: string;
  /** An operation that nobody waits for is cancelled after this time. */
  waiterGraceMs: number;
  /** Actions of a machine that lost contact are run elsewhere after this time. */
  leaseMs: number;
  /** How long actions wait where no machine is registered, or the last one that matched went away. */
  noMachineGraceMs: number;
  /** A machine is woken again after this time, while actions still wait for it. */
  wakeRetryMs: number;
  /** An action that is first in order, lacks memory and has waited so long keeps a machine free for itself. */
  memoryPatienceMs: number;
  /** A machine that reports nothing so long after the Action's timeout has not enforced it. */
  timeoutSlackMs: number;
  /** Failures of the infrastructure until the operation fails. */
  maxAttempts: number;
}

export const defaultQueueOptions: QueueOptions = {
  defaultIsa: 'x86-64',
  waiterGraceMs: 30_000,
  leaseMs: 60_000,
  noMachineGraceMs: 10_000,
  wakeRetryMs: 30_000,
  memoryPatienceMs: 10_000,
  timeoutSlackMs: 60_000,
  maxAttempts: 4,
};

/** `assigned`: sent, the machine has not answered yet. `lost-contact`: held by a machine that does not answer. */
export type OperationState = 'queued' | 'assigned' | MachineStage | 'lost-contact';

export interface OperationView {
  operationName: string;
  actionKey: string;
  state: OperationState;
  machineId?: string;
  priority: number;
  /** Of all who joined, in order of arrival. */
  invocationIds: string[];
  waiters: number;
  /** Attempts that failed so far, with why. */
  failures: readonly string[];
  enqueuedAt: number;
  /** When it came into `state`. */
  since: number;
}

export interface MachineView {
  id: string;
  state: MachineState;
  /** Linked, and has said what it holds. */
  connected: boolean;
  slots: number;
  held: number;
  memoryBytes: number | undefined;
  memoryHeldBytes: number;
  operationNames: string[];
}

export interface QueueSnapshot {
  counts: Record<OperationState, number>;
  /** Milliseconds; 0 where nothing is queued. */
  oldestQueuedMs: number;
  machines: MachineView[];
  /** Queued actions by what they need: platform as `name=value, …`. */
  platforms: { platform: string; queued: number }[];
}
