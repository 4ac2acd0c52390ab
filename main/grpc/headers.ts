/** gRPC's headers: status, message and timeout as text. Source: gRPC over HTTP2. */
import { rpc } from '../../proto/messages.ts';
import type { RpcError } from '../../proto/status.ts';

/** Trailers of a failed call, with google.rpc.Status in `grpc-status-details-bin` where there are details. */
export function errorTrailers(error: RpcError): Record<string, string> {
  const trailers: Record<string, string> = {
    'grpc-status': String(error.code),
    'grpc-message': percentEncode(error.message.slice(0, maxMessageCharacters)),
  };
  if (error.details.length > 0) {
    const details = Buffer.from(rpc.Status.encode(error.toStatus()).finish()).toString('base64');
    if (details.length <= maxDetailsCharacters) trailers['grpc-status-details-bin'] = details;
  }
  return trailers;
}

/** `grpc-timeout`: at most eight digits and a unit; undefined where there is none or it is not one. */
export function parseTimeoutMs(value: string | undefined): number | undefined {
  const match = /^(\d{1,8})([HMSmun])$/.exec(value ?? '');
  if (!match) return undefined;
  const unit = { H: 3_600_000, M: 60_000, S: 1000, m: 1, u: 0.001, n: 0.000_001 }[match[2] as 'H'];
  return Number(match[1]) * unit;
}

const maxMessageCharacters = 4000;
const maxDetailsCharacters = 16_000;

function percentEncode(text: string): string {
  let encoded = '';
  for (const byte of Buffer.from(text)) {
    encoded +=
      byte >= 0x20 && byte <= 0x7e && byte !== 0x25
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}
