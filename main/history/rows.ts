/** One place that knows which column holds which field of an ActionRecord. */
import { type Digest, digestKey } from '../../proto/digest.ts';
import { type ActionRecord, isFailed, type StoredAction } from './records.ts';

export type SqlValue = string | number | null | Uint8Array;

const maxArgv = 1000;
const maxText = 4000;
const maxRaw = 64 * 1024;

/** Columns in the order that `toRow` fills them. */
export const columns =
  'operation_name, action_hash, action_size, command_digest, input_root_digest, invocation_id, tool_name, tool_version, ' +
  'mnemonic, target, first_output, argv, machine, cached, failed, exit_code, signal, status_code, status_message, ' +
  'queued_ms, started_ms, completed_ms, fetch_ms, execute_ms, upload_ms, input_bytes, input_files, output_bytes, ' +
  'stdout_digest, stdout_raw, stderr_digest, stderr_raw, user_micros, system_micros, max_rss_bytes';

export function toRow(a: ActionRecord): SqlValue[] {
  return [
    a.operationName,
    a.actionDigest.hash,
    a.actionDigest.sizeBytes,
    fromDigest(a.commandDigest),
    fromDigest(a.inputRootDigest),
    a.invocationId,
    a.toolName,
    a.toolVersion,
    cut(a.mnemonic, maxArgv),
    cut(a.target, maxArgv),
    cut(a.firstOutput, maxArgv),
    cut(a.argv, maxArgv),
    a.machine,
    a.cached ? 1 : 0,
    isFailed(a) ? 1 : 0,
    a.exitCode ?? null,
    a.signal,
    a.statusCode,
    cut(a.statusMessage, maxText),
    a.queuedAtMs,
    a.startedAtMs ?? null,
    a.completedAtMs,
    a.fetchMs ?? null,
    a.executeMs ?? null,
    a.uploadMs ?? null,
    a.inputBytes ?? null,
    a.inputFiles ?? null,
    a.outputBytes ?? null,
    fromDigest(a.stdoutDigest),
    a.stdoutRaw?.subarray(0, maxRaw) ?? null,
    fromDigest(a.stderrDigest),
    a.stderrRaw?.subarray(0, maxRaw) ?? null,
    a.userMicros ?? null,
    a.systemMicros ?? null,
    a.maxRssBytes ?? null,
  ];
}

export function fromRow(row: Record<string, unknown>): StoredAction {
  const text = (name: string): string => row[name] as string;
  const number = (name: string): number => row[name] as number;
  const action: Record<string, unknown> = {
    id: number('id'),
    operationName: text('operation_name'),
    actionDigest: { hash: text('action_hash'), sizeBytes: number('action_size') },
    commandDigest: toDigest(row.command_digest),
    inputRootDigest: toDigest(row.input_root_digest),
    invocationId: text('invocation_id'),
    toolName: text('tool_name'),
    toolVersion: text('tool_version'),
    mnemonic: text('mnemonic'),
    target: text('target'),
    firstOutput: text('first_output'),
    argv: text('argv'),
    machine: text('machine'),
    cached: row.cached === 1,
    exitCode: row.exit_code,
    signal: text('signal'),
    statusCode: number('status_code'),
    statusMessage: text('status_message'),
    queuedAtMs: number('queued_ms'),
    startedAtMs: row.started_ms,
    completedAtMs: number('completed_ms'),
    fetchMs: row.fetch_ms,
    executeMs: row.execute_ms,
    uploadMs: row.upload_ms,
    inputBytes: row.input_bytes,
    inputFiles: row.input_files,
    outputBytes: row.output_bytes,
    stdoutDigest: toDigest(row.stdout_digest),
    stdoutRaw: row.stdout_raw,
    stderrDigest: toDigest(row.stderr_digest),
    stderrRaw: row.stderr_raw,
    userMicros: row.user_micros,
    systemMicros: row.system_micros,
    maxRssBytes: row.max_rss_bytes,
  };
  // An absent field is absent, not null: the record reads back as it was written.
  for (const key of Object.keys(action)) if (action[key] === null || action[key] === undefined) delete action[key];
  return action as unknown as StoredAction;
}

const fromDigest = (digest: Digest | undefined): string | null => (digest ? digestKey(digest) : null);

function toDigest(value: unknown): Digest | undefined {
  if (typeof value !== 'string') return undefined;
  const [hash = '', size = ''] = value.split('/');
  return { hash, sizeBytes: Number(size) };
}

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
