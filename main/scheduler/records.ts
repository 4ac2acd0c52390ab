/** What the queue remembers. Only the queue's own files see these. */
import type { Deadline } from './deadlines.ts';
import type { Entry, FairOrder, Invocation } from './fair-order.ts';
import type { MachineProperties, Needs, Requirement } from './platform-match.ts';
import type { ExecutionStage, Locality, Machine, MachineStage } from './types.ts';

export interface OperationRecord {
  readonly name: string;
  readonly actionKey: string;
  readonly mergeable: boolean;
  readonly needs: Needs;
  readonly memoryBytes: number;
  readonly timeoutMs: number;
  readonly locality: Locality | undefined;
  readonly enqueuedAt: number;
  readonly arrival: number;
  priority: number;
  waiters: number;
  /** Of all who joined; more than one only after a merge. */
  readonly invocationIds: string[];
  readonly failures: string[];
  /** Ids of machines that failed it: taken again only where no other matches. */
  readonly avoided: string[];
  /** While queued. */
  lane: Lane | undefined;
  /** Its places in the order while queued, one an invocation. */
  entries: Entry<OperationRecord>[];
  machine: MachineRecord | undefined;
  stage: 'queued' | 'assigned' | MachineStage;
  since: number;
  announced: ExecutionStage;
  /** Who is charged for its place while a machine holds it. */
  charged: Invocation | undefined;
  memoryHeldBytes: number;
  unwaited: Deadline | undefined;
  overdue: Deadline | undefined;
}

export interface MachineRecord {
  readonly id: string;
  machine: Machine;
  properties: MachineProperties;
  /** Linked, and has said what it holds. */
  connected: boolean;
  lostAt: number;
  lease: Deadline | undefined;
  readonly held: Set<OperationRecord>;
  memoryHeldBytes: number;
  /** Those whose actions it matches. */
  readonly lanes: Set<Lane>;
  /** Set while it is kept free for this lane's first action, which needs more memory than comes free by itself. */
  reservedFor: Lane | undefined;
}

/** Queued actions that the same machines can run, so that the first one stands for all. */
export interface Lane {
  readonly key: string;
  readonly requirements: readonly Requirement[];
  readonly avoided: readonly string[];
  readonly order: FairOrder<OperationRecord>;
  /** Operations, not entries. */
  queued: number;
  /** Every machine that matches, in whatever state. */
  readonly candidates: MachineRecord[];
  reserved: MachineRecord | undefined;
  /** Runs while no candidate is there or expected. */
  hopeless: Deadline | undefined;
  /** Runs from one wake to the next. */
  wake: Deadline | undefined;
}
