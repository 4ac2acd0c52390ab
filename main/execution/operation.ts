/**
 * An Operation: one run of an action and those who wait for it. Encoded once for all of them.
 * Source: google.longrunning.Operation; REAPI `Execute`, `ExecuteOperationMetadata`.
 */
import type { Digest } from '../../proto/digest.ts';
import { longrunning, type RequestMetadata, reapi, type Status } from '../../proto/messages.ts';
import { lengthDelimited } from '../../proto/wire.ts';
import type { LoadedAction } from './action-loader.ts';

export type Stage = 'CACHE_CHECK' | 'QUEUED' | 'EXECUTING' | 'COMPLETED';

/** Told at every change; `done` with the last. */
export type Watcher = (operation: Uint8Array, done: boolean) => void;

export interface Outcome {
  /** An encoded ActionResult; absent where there is none. */
  actionResult?: Uint8Array;
  cached: boolean;
  /** OK where absent. */
  status?: Status;
  message?: string;
}

export class Operation {
  readonly name: string;
  readonly actionDigest: Digest;
  readonly requestMetadata: RequestMetadata;
  readonly queuedAtMs: number;
  /** Absent for operations that were answered from the cache or refused, and for those that have ended. */
  action: LoadedAction | undefined;
  readonly watchers = new Set<Watcher>();
  /** Names of operations that were merged into this one. */
  readonly aliases: string[] = [];
  priority = 0;
  stage: Stage = 'QUEUED';
  machineId = '';
  startedAtMs: number | undefined;
  completedAtMs: number | undefined;
  outcome: Outcome | undefined;

  constructor(fields: {
    name: string;
    actionDigest: Digest;
    requestMetadata: RequestMetadata;
    queuedAtMs: number;
    action?: LoadedAction;
  }) {
    this.name = fields.name;
    this.actionDigest = fields.actionDigest;
    this.requestMetadata = fields.requestMetadata;
    this.queuedAtMs = fields.queuedAtMs;
    this.action = fields.action;
  }

  get done(): boolean {
    return this.outcome !== undefined;
  }

  /** The Operation as it is now, encoded. */
  encode(): Uint8Array {
    const metadata = reapi.ExecuteOperationMetadata.encode({
      stage: reapi.ExecutionStage.Value[this.done ? 'COMPLETED' : this.stage],
      actionDigest: this.actionDigest,
      ...(this.done ? {} : { partialExecutionMetadata: this.#partialMetadata() }),
    }).finish();
    return longrunning.Operation.encode({
      name: this.name,
      metadata: { type_url: metadataType, value: metadata },
      done: this.done,
      ...(this.outcome ? { response: { type_url: responseType, value: encodeResponse(this.outcome) } } : {}),
    }).finish();
  }

  tellWatchers(): void {
    if (this.watchers.size === 0) return;
    const encoded = this.encode();
    for (const watcher of [...this.watchers]) watcher(encoded, this.done);
  }

  #partialMetadata() {
    return {
      worker: this.machineId,
      queuedTimestamp: timestamp(this.queuedAtMs),
      ...(this.startedAtMs === undefined ? {} : { workerStartTimestamp: timestamp(this.startedAtMs) }),
    };
  }
}

const metadataType = 'type.googleapis.com/build.bazel.remote.execution.v2.ExecuteOperationMetadata';
const responseType = 'type.googleapis.com/build.bazel.remote.execution.v2.ExecuteResponse';

export const timestamp = (ms: number): { seconds: number; nanos: number } => ({
  seconds: Math.floor(ms / 1000),
  nanos: Math.round((ms % 1000) * 1_000_000),
});

/** ExecuteResponse {result = 1, …} around a result that is encoded already. */
function encodeResponse(outcome: Outcome): Uint8Array {
  const rest = reapi.ExecuteResponse.encode({
    ...(outcome.cached ? { cachedResult: true } : {}),
    ...(outcome.status ? { status: outcome.status } : {}),
    ...(outcome.message ? { message: outcome.message } : {}),
  }).finish();
  if (!outcome.actionResult) return rest;
  return Buffer.concat([lengthDelimited(1, outcome.actionResult.length), outcome.actionResult, rest]);
}
