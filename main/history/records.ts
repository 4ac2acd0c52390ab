/** What history keeps of an action, and how it is asked for. Times are milliseconds since 1970, durations milliseconds. */
import type { Digest } from '../../proto/digest.ts';

export interface ActionRecord {
  operationName: string;
  actionDigest: Digest;
  commandDigest?: Digest;
  inputRootDigest?: Digest;
  /** Empty where the client sent no RequestMetadata. */
  invocationId: string;
  toolName: string;
  toolVersion: string;
  mnemonic: string;
  target: string;
  /** The first output path that the Command names. */
  firstOutput: string;
  /** The Command's arguments for people to read; cut at 1,000 characters. */
  argv: string;
  /** Name of the machine; empty where none ran it (a cache hit, a refusal). */
  machine: string;
  cached: boolean;
  /** Undefined where the command never ended by itself. */
  exitCode?: number;
  /** For example `SIGKILL`; empty where the command exited. */
  signal: string;
  /** google.rpc.Code of `ExecuteResponse.status`; 0 = OK. */
  statusCode: number;
  statusMessage: string;
  queuedAtMs: number;
  startedAtMs?: number;
  completedAtMs: number;
  fetchMs?: number;
  executeMs?: number;
  uploadMs?: number;
  inputBytes?: number;
  inputFiles?: number;
  outputBytes?: number;
  /** Either the digest or the raw bytes (at most 64 KiB are kept), as in ActionResult. */
  stdoutDigest?: Digest;
  stdoutRaw?: Uint8Array;
  stderrDigest?: Digest;
  stderrRaw?: Uint8Array;
  userMicros?: number;
  systemMicros?: number;
  maxRssBytes?: number;
}

/** A record as it is read back; `id` grows with time and serves as the cursor. */
export interface StoredAction extends ActionRecord {
  id: number;
}

export interface StoredInvocation {
  invocationId: string;
  toolName: string;
  toolVersion: string;
  firstMs: number;
  lastMs: number;
  actions: number;
  cached: number;
  failed: number;
}

export interface ActionFilter {
  /** Failed: a command that did not exit 0, or a status that is not OK. Default: all. */
  state?: 'failed' | 'succeeded' | 'cached';
  invocationId?: string;
  /** Found anywhere in target, mnemonic, first output or arguments; case does not matter for ASCII. */
  text?: string;
  /** 1 to 1,000; default 100. */
  limit?: number;
  /** Only records with a smaller `id`: the last one of the page before. */
  before?: number;
}

export const isFailed = (record: Pick<ActionRecord, 'exitCode' | 'statusCode' | 'signal'>): boolean =>
  record.statusCode !== 0 || record.signal !== '' || (record.exitCode ?? 0) !== 0;
