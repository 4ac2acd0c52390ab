/** What clients, machines and the history give and get of an operation. */
import type { Digest } from '../../proto/digest.ts';
import type { ActionResult, RequestMetadata } from '../../proto/messages.ts';
import type { HeldAction } from '../scheduler/types.ts';
import type { Report } from './completion.ts';
import type { Operation, Outcome } from './operation.ts';

/** How an operation reaches the machine that is to run it. */
export interface MachineLink {
  desire(operation: Operation): void;
  drop(operationName: string): void;
}

/** An action that a machine holds, as it says on connecting; `restore` makes it known again after an engine's restart. */
export interface HeldOperation extends HeldAction {
  restore?: RestoredOperation;
  report?: Report;
}

export interface RestoredOperation {
  actionDigest: Digest;
  actionBytes: Uint8Array;
  commandBytes: Uint8Array;
  queuedAtMs: number;
  priority: number;
  requestMetadata: RequestMetadata;
}

export interface ExecuteRequest {
  actionDigest: Digest;
  skipCacheLookup: boolean;
  priority: number;
  requestMetadata: RequestMetadata;
}

export interface CompletedDetails {
  outcome: Outcome;
  report?: Report;
  /** The decoded `outcome.actionResult`, where it was decoded already. */
  result?: ActionResult;
}
