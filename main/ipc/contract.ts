/**
 * What may be asked of a running engine: types only. Requests and answers are JSON; times are milliseconds since 1970,
 * durations milliseconds, sizes bytes, raw bytes base64. An action is named by its operation name, the hash of its
 * Action, or an unambiguous start of either; a blob by `hash` or `hash/size`.
 */
import type { Digest } from '../../proto/digest.ts';
import type { ClientText } from '../clients/client-config.ts';
import type { Check } from '../settings/checks.ts';

export interface Calls {
  status: { request: Empty; response: EngineStatus };
  'actions.list': { request: ActionsListRequest; response: { actions: ActionSummary[]; more: boolean } };
  'actions.get': { request: { action: string }; response: ActionDetails };
  /** Why a queued action waits. */
  'actions.why': { request: { action: string }; response: WaitReport };
  'actions.cancel': { request: { action: string }; response: { operationName: string } };
  /** The encoded ActionResult that the action cache holds, in base64. */
  'actions.result': { request: { action: string }; response: { actionDigest: Digest; actionResult: string } };
  'blobs.stat': { request: { digest: string }; response: { digest: Digest } };
  'blobs.evict': { request: { digest: string }; response: { digest: Digest } };
  /** Reads every blob and drops what is not what its digest says. Takes minutes on a large store. */
  scrub: { request: Empty; response: ScrubReport };
  doctor: { request: Empty; response: { checks: Check[] } };
  'clients.text': { request: Empty; response: { clients: ClientText[] } };
}

/** Answers that are bytes rather than JSON. */
export interface Streams {
  'blobs.read': { request: { digest: string; offset?: number; limit?: number } };
}

export type CallName = keyof Calls;
export type Empty = Record<string, never>;

/** What went wrong, and what to do about it; `fix` is empty where nothing helps. */
export interface CallFailure {
  code: 'INVALID_ARGUMENT' | 'NOT_FOUND' | 'AMBIGUOUS' | 'FAILED_PRECONDITION' | 'UNAVAILABLE' | 'INTERNAL';
  message: string;
  fix: string;
}

export interface EngineStatus {
  version: string;
  pid: number;
  root: string;
  startedAtMs: number;
  /** `host:port`. */
  grpc: string;
  http: string;
  auth: 'key' | 'none';
  tls: boolean;
  counts: { queued: number; running: number; finished: number; cached: number; failed: number };
  blobs: { count: number; bytes: number; maxBytes: number };
  machines: MachineStatus[];
}

export interface MachineStatus {
  name: string;
  /** For example `ready`. */
  state: string;
  /** Why it is not ready, or what it is limited to; empty where all is well. */
  notice: string;
  slots: number;
  running: number;
  properties: { name: string; value: string }[];
  isolation: string;
}

export type ActionState = 'queued' | 'running' | 'finished';

export interface ActionsListRequest {
  state?: ActionState | 'failed' | 'succeeded' | 'cached';
  invocationId?: string;
  text?: string;
  /** 1 to 1,000; default 100. */
  limit?: number;
  /** `id` of the last finished action of the page before. */
  before?: number;
}

export interface ActionSummary {
  /** Of finished actions only. */
  id?: number;
  operationName: string;
  actionDigest: Digest;
  state: ActionState;
  toolName: string;
  invocationId: string;
  mnemonic: string;
  target: string;
  firstOutput: string;
  argv: string;
  machine: string;
  cached: boolean;
  exitCode?: number;
  signal: string;
  /** google.rpc.Code and message of `ExecuteResponse.status`. */
  statusCode: number;
  statusMessage: string;
  queuedAtMs: number;
  startedAtMs?: number;
  completedAtMs?: number;
}

export interface ActionDetails extends ActionSummary {
  toolVersion: string;
  commandDigest?: Digest;
  inputRootDigest?: Digest;
  fetchMs?: number;
  executeMs?: number;
  uploadMs?: number;
  inputBytes?: number;
  inputFiles?: number;
  outputBytes?: number;
  stdout?: Output;
  stderr?: Output;
  userMicros?: number;
  systemMicros?: number;
  maxRssBytes?: number;
}

/** Small output is here, large output is a blob. */
export type Output = { base64: string } | { digest: Digest };

export interface WaitReport {
  operationName: string;
  state: ActionState;
  /** One sentence for people. */
  summary: string;
  machines: { name: string; matches: boolean; reason: string }[];
}

export interface ScrubReport {
  blobs: number;
  bytes: number;
  damaged: Digest[];
}
