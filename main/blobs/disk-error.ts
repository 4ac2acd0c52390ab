/** What a failing disk means to a caller. */
import { Code, RpcError } from '../../proto/status.ts';

const fullCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** A full disk is RESOURCE_EXHAUSTED, anything else INTERNAL; both name the path. */
export function diskError(error: unknown, doing: string, path: string): RpcError {
  if (error instanceof RpcError) return error;
  const code = errnoOf(error);
  if (code !== undefined && fullCodes.has(code)) {
    return new RpcError(
      Code.RESOURCE_EXHAUSTED,
      `${doing} failed: the disk that holds ${path} is full (${code}). Free space there, lower the disk bound so that old blobs go sooner, or move the root to a larger disk.`,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new RpcError(Code.INTERNAL, `${doing} failed in ${path}: ${reason}`);
}

export function errnoOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : undefined;
}
