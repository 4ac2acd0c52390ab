/** Who calls, and for what. Source: REAPI `RequestMetadata`; Pants sends it under its old header's name. */
import { type RequestMetadata, reapi } from '../../proto/messages.ts';
import { invalidArgument } from '../../proto/status.ts';
import type { CallContext } from '../grpc/service.ts';

const headers = [
  'build.bazel.remote.execution.v2.requestmetadata-bin',
  'google.devtools.remoteexecution.v1test.requestmetadata-bin',
];

/** Empty where the client sent none. Throws INVALID_ARGUMENT. */
export function requestMetadata(context: CallContext): RequestMetadata {
  for (const name of headers) {
    const value = context.header(name);
    if (!value) continue;
    try {
      return reapi.RequestMetadata.decode(Buffer.from(value, 'base64'));
    } catch (error) {
      throw invalidArgument(`header ${name} is not an encoded RequestMetadata: ${(error as Error).message}`);
    }
  }
  return {};
}
