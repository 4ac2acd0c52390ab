/**
 * The one error vocabulary of the wire: gRPC status codes with google.rpc details.
 * Source: google.rpc.Code and google.rpc.error_details; REAPI's use of them in `Execution.Execute`.
 */
import { rpc, type Status } from './messages.ts';

export const Code = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;

export type Code = (typeof Code)[keyof typeof Code];

export interface StatusDetail {
  typeUrl: string;
  value: Uint8Array;
}

/** An error that a caller may see: `message` says what, where and how to fix it. */
export class RpcError extends Error {
  readonly code: Code;
  readonly details: StatusDetail[];

  constructor(code: Code, message: string, details: StatusDetail[] = []) {
    super(message);
    this.name = 'RpcError';
    this.code = code;
    this.details = details;
  }

  /** Any thrown value as an RpcError; what is not one already is INTERNAL. */
  static from(error: unknown): RpcError {
    if (error instanceof RpcError) return error;
    return new RpcError(Code.INTERNAL, error instanceof Error ? error.message : String(error));
  }

  toStatus(): Status {
    return {
      code: this.code,
      message: this.message,
      details: this.details.map((d) => ({ type_url: d.typeUrl, value: d.value })),
    };
  }
}

export const invalidArgument = (message: string): RpcError => new RpcError(Code.INVALID_ARGUMENT, message);
export const notFound = (message: string): RpcError => new RpcError(Code.NOT_FOUND, message);

/** FAILED_PRECONDITION with one violation each; REAPI names missing blobs `MISSING`, subject `blobs/{hash}/{size}`. */
export function failedPrecondition(
  message: string,
  violations: { type: string; subject: string; description?: string }[],
): RpcError {
  const value = rpc.PreconditionFailure.encode({ violations }).finish();
  return new RpcError(Code.FAILED_PRECONDITION, message, [
    { typeUrl: 'type.googleapis.com/google.rpc.PreconditionFailure', value },
  ]);
}
