/** Digests: a checked value type, and SHA-256 over bytes. Source: REAPI `Digest`, `DigestFunction`. */
import { hash as hashOnce } from 'node:crypto';
import type { DigestMessage } from './messages.ts';
import { invalidArgument } from './status.ts';

/** A checked digest: `hash` is 64 lower-case hex digits, `sizeBytes` a whole number from 0 to 2^53 - 1. */
export interface Digest {
  readonly hash: string;
  readonly sizeBytes: number;
}

const sha256Hex = /^[0-9a-f]{64}$/;

export const emptyDigest: Digest = {
  hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  sizeBytes: 0,
};

export function digestOf(data: Uint8Array): Digest {
  return { hash: hashOnce('sha256', data, 'hex'), sizeBytes: data.length };
}

/** Checks a digest from the wire; `where` names the field in the error. Throws INVALID_ARGUMENT. */
export function checkDigest(message: DigestMessage | null | undefined, where: string): Digest {
  if (!message) throw invalidArgument(`${where} is missing`);
  return checkDigestParts(message.hash ?? '', message.sizeBytes ?? 0, where);
}

export function checkDigestParts(hash: string, sizeBytes: number, where: string): Digest {
  if (!sha256Hex.test(hash)) {
    throw invalidArgument(
      `${where}: hash ${JSON.stringify(hash.slice(0, 80))} is not a SHA-256 in 64 lower-case hex digits`,
    );
  }
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) {
    throw invalidArgument(`${where}: size_bytes ${sizeBytes} is not a size from 0 to 2^53 - 1`);
  }
  if (sizeBytes === 0 && hash !== emptyDigest.hash) {
    throw invalidArgument(`${where}: size_bytes is 0, yet the hash ${hash} is not that of the empty blob`);
  }
  return { hash, sizeBytes };
}

export const digestKey = (digest: Digest): string => `${digest.hash}/${digest.sizeBytes}`;

export const sameDigest = (a: Digest, b: Digest): boolean => a.hash === b.hash && a.sizeBytes === b.sizeBytes;
