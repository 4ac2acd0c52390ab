/** One command through the public API: upload, Execute, outputs. What `outboard run` and `outboard try` are made of. */
import { randomUUID } from 'node:crypto';
import { type Digest, digestKey } from '../../../proto/digest.ts';
import { type ActionResult, type Operation, reapi } from '../../../proto/messages.ts';
import { Code } from '../../../proto/status.ts';
import { readKey } from '../../settings/key.ts';
import type { Paths } from '../../settings/paths.ts';
import { CliError, exitCodes } from '../command.ts';
import { readEngineFile } from '../engine-client.ts';
import { compilerFiles, isCompiler } from './compiler-inputs.ts';
import { InputTree, pathInside } from './input-tree.ts';
import { memoryBlob, ReapiClient } from './reapi-client.ts';
import { writeOutputs } from './write-outputs.ts';

export interface RemoteCommand {
  argv: string[];
  /** Undefined = found by the compiler where `argv` is one, else none. */
  inputs: string[] | undefined;
  outputs: string[] | undefined;
  properties: { name: string; value: string }[];
  environment: { name: string; value: string }[];
  cache: boolean;
  timeoutSeconds: number;
}

export interface RemoteOutcome {
  /** As a shell tells it: the command's, 128 + signal, 124 at a timeout, 125 where it did not run. */
  exitCode: number;
  stdout: Buffer;
  stderr: Buffer;
  /** Paths that were written. */
  outputs: string[];
  /** Wanted, and not made. */
  missing: string[];
  cached: boolean;
  worker: string;
  actionDigest: Digest;
  /** What the infrastructure says; empty where the command ended by itself. */
  message: string;
  uploadedBytes: number;
  inputFiles: number;
  /** From the first byte sent to the last output written. */
  totalMs: number;
}

export function connectReapi(paths: Paths, tool: string): ReapiClient {
  const { grpc, tlsCertificate } = readEngineFile(paths);
  // An engine that listens everywhere is reached on loopback.
  const address = grpc.replace(/^(0\.0\.0\.0|\[::\])(?=:\d+$)/, '127.0.0.1');
  const metadata = {
    toolDetails: { toolName: `outboard ${tool}`, toolVersion: '' },
    toolInvocationId: randomUUID(),
    actionMnemonic: 'Run',
  };
  return new ReapiClient({ address, key: keyOf(paths), tlsCertificate: tlsCertificate ?? undefined }, metadata);
}

function keyOf(paths: Paths): string | undefined {
  try {
    return readKey(paths.key);
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

/** Throws a CliError; its exit code is 125 where the infrastructure failed, 3 where there was no engine from the start. */
export async function runRemotely(
  client: ReapiClient,
  command: RemoteCommand,
  folder: string,
  onCancel?: AbortSignal,
): Promise<RemoteOutcome> {
  const started = performance.now();
  const { tree, outputs } = await collect(command, folder);
  const { action, actionDigest } = describe(command, tree, outputs);
  let name: string | undefined;
  const cancel = (): void => void (name && client.cancel(name).catch(() => {}));
  onCancel?.addEventListener('abort', cancel);
  try {
    const uploadedBytes = await client.upload(tree.blobs);
    const request = {
      actionDigest,
      skipCacheLookup: !command.cache,
      digestFunction: reapi.DigestFunction.Value.SHA256,
      inlineStdout: true,
      inlineStderr: true,
    };
    if (onCancel?.aborted) throw new CliError('interrupted before it was run', { exitCode: exitCodes.interrupted });
    const response = await client.execute(request, (operation: Operation) => {
      const isNew = name === undefined;
      name ??= operation.name ?? undefined;
      // The wish to cancel came before there was a name to cancel.
      if (isNew && onCancel?.aborted) cancel();
    });
    const result = response.result ?? {};
    const failed = (response.status?.code ?? 0) !== Code.OK;
    const written = await writeOutputs(client, result, folder);
    return {
      exitCode: exitCodeOf(result, response.status?.code ?? 0),
      stdout: await output(client, result.stdoutRaw, result.stdoutDigest),
      stderr: await output(client, result.stderrRaw, result.stderrDigest),
      outputs: written,
      missing: failed || result.exitCode ? [] : outputs.filter((path) => !written.includes(path)),
      cached: response.cachedResult ?? false,
      worker: result.executionMetadata?.worker ?? '',
      actionDigest,
      message: failed ? (response.status?.message ?? 'no reason was given') : '',
      uploadedBytes,
      inputFiles: tree.files,
      totalMs: performance.now() - started,
    };
  } catch (error) {
    if (error instanceof CliError) throw error;
    const { details, code, message } = error as { details?: string; code?: number; message: string };
    if (code === Code.UNAVAILABLE) throw noAnswer(client.address, name, actionDigest);
    throw new CliError(
      `the engine refused or lost the action ${digestKey(actionDigest)} (${action.argv0}): ${details || message}`,
      {
        fix:
          code === Code.UNAUTHENTICATED
            ? 'the key in the engine’s folder is another one: is this the right --root?'
            : '',
        exitCode: exitCodes.notRun,
      },
    );
  } finally {
    onCancel?.removeEventListener('abort', cancel);
  }
}

function noAnswer(address: string, name: string | undefined, actionDigest: Digest): CliError {
  const known = name !== undefined;
  return new CliError(
    `the engine at ${address} ${known ? `went away while the action ${digestKey(actionDigest)} was with it` : 'does not answer'}`,
    {
      fix: `start it again with \`npm start\` or \`outboard serve\`${known ? '; then run the command once more' : ''}`,
      exitCode: known ? exitCodes.notRun : exitCodes.noEngine,
    },
  );
}

async function collect(command: RemoteCommand, folder: string): Promise<{ tree: InputTree; outputs: string[] }> {
  const found =
    command.inputs === undefined && isCompiler(command.argv) ? compilerFiles(command.argv, folder) : undefined;
  const tree = new InputTree(folder);
  for (const path of found?.folders ?? []) tree.addFolder(path);
  for (const path of command.inputs ?? found?.inputs ?? []) await tree.add(path);
  const outputs = command.outputs ?? found?.outputs ?? [];
  return { tree, outputs: [...new Set(outputs.map((path) => pathInside(folder, path)))].sort() };
}

/** Adds the Action and its Command to the tree's blobs. */
function describe(command: RemoteCommand, tree: InputTree, outputPaths: string[]) {
  const byName = (a: { name: string }, b: { name: string }): number =>
    Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
  const platform = command.properties.length > 0 ? { properties: [...command.properties].sort(byName) } : null;
  const commandBlob = memoryBlob(
    reapi.Command.encode({
      arguments: command.argv,
      environmentVariables: [...command.environment].sort(byName),
      outputPaths,
      platform,
    }).finish(),
  );
  const actionBlob = memoryBlob(
    reapi.Action.encode({
      commandDigest: commandBlob.digest,
      inputRootDigest: tree.finish(),
      doNotCache: !command.cache,
      timeout:
        command.timeoutSeconds > 0
          ? { seconds: Math.floor(command.timeoutSeconds), nanos: Math.round((command.timeoutSeconds % 1) * 1e9) }
          : null,
      platform,
    }).finish(),
  );
  for (const blob of [commandBlob, actionBlob]) tree.blobs.set(digestKey(blob.digest), blob);
  return { action: { argv0: command.argv[0] }, actionDigest: actionBlob.digest };
}

function exitCodeOf(result: ActionResult, status: number): number {
  if (status === Code.DEADLINE_EXCEEDED) return exitCodes.timeout;
  return status === Code.OK ? (result.exitCode ?? 0) : exitCodes.notRun;
}

async function output(
  client: ReapiClient,
  raw: Uint8Array | null | undefined,
  digest: { hash?: string | null; sizeBytes?: number | null } | null | undefined,
): Promise<Buffer> {
  if (raw?.length) return Buffer.from(raw);
  return digest?.hash ? client.downloadWhole({ hash: digest.hash, sizeBytes: digest.sizeBytes ?? 0 }) : Buffer.alloc(0);
}
