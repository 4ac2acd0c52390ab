import { Code, RpcError } from '../../proto/status.ts';
import type { CallFailure } from './contract.ts';

/** The one error of a call: what, and how to fix it. */
export class CallError extends Error {
  readonly code: CallFailure['code'];
  readonly fix: string;

  constructor(code: CallFailure['code'], message: string, fix = '') {
    super(message);
    this.name = 'CallError';
    this.code = code;
    this.fix = fix;
  }

  static from(error: unknown): CallError {
    if (error instanceof CallError) return error;
    if (!(error instanceof RpcError))
      return new CallError('INTERNAL', error instanceof Error ? error.message : String(error));
    return new CallError(rpcCodes[error.code] ?? 'INTERNAL', error.message);
  }

  toFailure(): CallFailure {
    return { code: this.code, message: this.message, fix: this.fix };
  }
}

const rpcCodes: Partial<Record<Code, CallFailure['code']>> = {
  [Code.INVALID_ARGUMENT]: 'INVALID_ARGUMENT',
  [Code.OUT_OF_RANGE]: 'INVALID_ARGUMENT',
  [Code.NOT_FOUND]: 'NOT_FOUND',
  // A damaged blob was dropped when this was found out: it is gone.
  [Code.DATA_LOSS]: 'NOT_FOUND',
  [Code.FAILED_PRECONDITION]: 'FAILED_PRECONDITION',
  [Code.UNAVAILABLE]: 'UNAVAILABLE',
};
