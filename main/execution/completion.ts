/**
 * Takes an executor's report: stores the blobs that came with it, checks that the result is complete, and writes the
 * action cache. Only exit code 0 with an OK status is cached, and never where `do_not_cache` is set (invariant 2).
 */
import { checkDigest, type Digest } from '../../proto/digest.ts';
import { type ActionResult, reapi, type Status, type worker } from '../../proto/messages.ts';
import { Code, RpcError } from '../../proto/status.ts';
import type { ActionCache } from '../action-cache/action-cache.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { Outcome } from './operation.ts';

export interface CompletionOptions {
  blobs: BlobStore;
  actionCache: ActionCache;
}

export type Report = InstanceType<typeof worker.Finished>;

export interface Completed {
  outcome: Outcome;
  /** The decoded result, where there is one. */
  result?: ActionResult;
}

/** Never throws: what is wrong with a report becomes the operation's status. */
export async function complete(
  options: CompletionOptions,
  actionDigest: Digest,
  doNotCache: boolean,
  report: Report,
): Promise<Completed> {
  const status: Status | undefined = report.status?.code ? report.status : undefined;
  try {
    for (const blob of report.blobs ?? []) {
      const stored = options.blobs.put(checkDigest(blob.digest, 'a blob of the report'), blob.data ?? new Uint8Array());
      if (stored) await stored;
    }
    const bytes = report.actionResult ?? new Uint8Array();
    // No bytes at all are a result too: exit code 0 and no outputs.
    if (bytes.length === 0 && status) return { outcome: { cached: false, status } };
    const result = reapi.ActionResult.decode(bytes);
    const missing = options.blobs.findMissing(outputDigests(result));
    if (missing.length > 0) throw incomplete(missing);
    if (!status && (result.exitCode ?? 0) === 0 && !report.signal && !doNotCache)
      await options.actionCache.put(actionDigest, bytes);
    return {
      outcome: {
        actionResult: bytes,
        cached: false,
        ...(status ? { status } : {}),
        ...(report.signal ? { message: `the command was ended by ${report.signal}` } : {}),
      },
      result,
    };
  } catch (error) {
    // The first error is the one that tells: a timeout whose output could not be stored is still a timeout.
    return { outcome: { cached: false, status: status ?? reportFailure(RpcError.from(error)).toStatus() } };
  }
}

/** What is wrong with a report is the machine's fault, not the client's; a full disk is this computer's. */
function reportFailure(error: RpcError): RpcError {
  if (error.code === Code.RESOURCE_EXHAUSTED) return error;
  return new RpcError(Code.INTERNAL, `the machine's report cannot be used: ${error.message}`);
}

function incomplete(missing: Digest[]): RpcError {
  const first = missing[0] as Digest;
  return new RpcError(
    Code.INTERNAL,
    `the executor reported a result without having uploaded ${missing.length} of its blobs, the first ${first.hash}/${first.sizeBytes}`,
  );
}

function outputDigests(result: ActionResult): Digest[] {
  const digests: Digest[] = [];
  const add = (message: Parameters<typeof checkDigest>[0], where: string): void => {
    if (message) digests.push(checkDigest(message, where));
  };
  add(result.stdoutDigest, 'stdout_digest');
  add(result.stderrDigest, 'stderr_digest');
  for (const file of result.outputFiles ?? []) add(file.digest, `digest of output ${file.path}`);
  for (const directory of result.outputDirectories ?? []) {
    add(directory.treeDigest, `tree_digest of output ${directory.path}`);
    add(directory.rootDirectoryDigest, `root_directory_digest of output ${directory.path}`);
  }
  return digests;
}
