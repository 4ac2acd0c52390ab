/** What the history keeps of an operation that has ended. */
import type { Digest } from '../proto/digest.ts';
import { type ActionResult, type ExecutedActionMetadata, reapi } from '../proto/messages.ts';
import type { Operation } from './execution/operation.ts';
import type { CompletedDetails } from './execution/types.ts';
import type { ActionRecord } from './history/records.ts';

const maxArgvCharacters = 1000;

/** How people recognise an action. */
export function describeAction(operation: Operation) {
  const { requestMetadata, action } = operation;
  const command = action?.command;
  return {
    invocationId: requestMetadata.toolInvocationId ?? '',
    toolName: requestMetadata.toolDetails?.toolName ?? '',
    toolVersion: requestMetadata.toolDetails?.toolVersion ?? '',
    mnemonic: requestMetadata.actionMnemonic ?? '',
    target: requestMetadata.targetId ?? '',
    firstOutput: command?.outputPaths?.[0] ?? command?.outputFiles?.[0] ?? command?.outputDirectories?.[0] ?? '',
    argv: cut(command?.arguments ?? []),
  };
}

export function actionRecord(operation: Operation, details: CompletedDetails): ActionRecord {
  const { outcome, report } = details;
  const result = details.result ?? (outcome.actionResult && reapi.ActionResult.decode(outcome.actionResult));
  const { action } = operation;
  const use = report?.resourceUse;
  return {
    ...describeAction(operation),
    operationName: operation.name,
    actionDigest: operation.actionDigest,
    ...(action ? { commandDigest: action.commandDigest, inputRootDigest: action.inputRootDigest } : {}),
    ...(action ? { inputBytes: action.inputBytes, inputFiles: action.inputFiles } : {}),
    machine: operation.machineId,
    cached: outcome.cached,
    ...(result && !outcome.status?.code ? { exitCode: result.exitCode ?? 0 } : {}),
    signal: report?.signal ?? '',
    statusCode: outcome.status?.code ?? 0,
    statusMessage: outcome.status?.message ?? '',
    queuedAtMs: operation.queuedAtMs,
    completedAtMs: operation.completedAtMs ?? operation.queuedAtMs,
    ...(outcome.cached ? {} : timings(result?.executionMetadata)),
    ...(result ? outputs(result) : {}),
    ...(use
      ? { userMicros: use.userMicros ?? 0, systemMicros: use.systemMicros ?? 0, maxRssBytes: use.maxRssBytes ?? 0 }
      : {}),
  };
}

function outputs(result: ActionResult) {
  const files = result.outputFiles ?? [];
  return {
    outputBytes: files.reduce((sum, file) => sum + (file.digest?.sizeBytes ?? 0), 0),
    ...(result.stdoutDigest ? { stdoutDigest: result.stdoutDigest as Digest } : {}),
    ...(result.stdoutRaw?.length ? { stdoutRaw: result.stdoutRaw } : {}),
    ...(result.stderrDigest ? { stderrDigest: result.stderrDigest as Digest } : {}),
    ...(result.stderrRaw?.length ? { stderrRaw: result.stderrRaw } : {}),
  };
}

function timings(metadata: ExecutedActionMetadata | null | undefined) {
  if (!metadata) return {};
  const started = milliseconds(metadata.executionStartTimestamp);
  const span = (from: Timestamp, to: Timestamp): number =>
    Math.max(0, (milliseconds(to) ?? 0) - (milliseconds(from) ?? 0));
  return {
    ...(started === undefined ? {} : { startedAtMs: started }),
    fetchMs: span(metadata.inputFetchStartTimestamp, metadata.inputFetchCompletedTimestamp),
    executeMs: span(metadata.executionStartTimestamp, metadata.executionCompletedTimestamp),
    uploadMs: span(metadata.outputUploadStartTimestamp, metadata.outputUploadCompletedTimestamp),
  };
}

type Timestamp = ExecutedActionMetadata['executionStartTimestamp'];

const milliseconds = (at: Timestamp): number | undefined =>
  at ? (at.seconds ?? 0) * 1000 + (at.nanos ?? 0) / 1_000_000 : undefined;

/** Joined only as far as it is kept: a Command may hold thousands of arguments. */
function cut(argv: readonly string[]): string {
  let text = '';
  for (const argument of argv) {
    text += text === '' ? argument : ` ${argument}`;
    if (text.length > maxArgvCharacters) return `${text.slice(0, maxArgvCharacters)}…`;
  }
  return text;
}
