/**
 * ByteStream resource names. Source: REAPI, "Uploading and downloading blobs" of ContentAddressableStorage:
 * read `[instance/]blobs/hash/size` or `[instance/]compressed-blobs/compressor/hash/size`, write
 * `[instance/]uploads/uuid/{blobs|compressed-blobs}/…[/metadata]`. An instance name may hold slashes, and some clients
 * start the name with a slash when the instance is empty (moon).
 */
import { checkDigestParts, type Digest } from './digest.ts';
import { invalidArgument } from './status.ts';

export type Compressor = 'identity' | 'zstd' | 'deflate';

export interface ReadResource {
  instanceName: string;
  digest: Digest;
  compressor: Compressor;
}

export interface WriteResource extends ReadResource {
  uploadId: string;
}

const compressors: readonly string[] = ['zstd', 'deflate'];

/** Throws INVALID_ARGUMENT naming the part that is wrong. */
export function parseReadResource(name: string): ReadResource {
  const parts = split(name);
  // A read name ends with the size: search from the right, since the instance may hold any word.
  for (const length of [3, 4]) {
    const at = parts.length - length;
    if (at >= 0 && parts[at] === (length === 3 ? 'blobs' : 'compressed-blobs')) return blobAt(name, parts, at, at);
  }
  throw invalidArgument(
    `resource name ${quote(name)} is none: expected [instance/]blobs/{hash}/{size} or [instance/]compressed-blobs/{compressor}/{hash}/{size}`,
  );
}

/** Throws INVALID_ARGUMENT naming the part that is wrong. What follows the size is the client's and ignored. */
export function parseWriteResource(name: string): WriteResource {
  const parts = split(name);
  for (let at = parts.length - 5; at >= 0; at--) {
    const kind = parts[at + 2];
    if (parts[at] !== 'uploads' || (kind !== 'blobs' && kind !== 'compressed-blobs')) continue;
    if (parts.length < at + (kind === 'blobs' ? 5 : 6)) continue;
    const uploadId = parts[at + 1] ?? '';
    if (uploadId === '')
      throw invalidArgument(`resource name ${quote(name)}: the upload id between uploads/ and /${kind} is empty`);
    return { ...blobAt(name, parts, at + 2, at), uploadId };
  }
  throw invalidArgument(
    `resource name ${quote(name)} is none: expected [instance/]uploads/{uuid}/blobs/{hash}/{size} or [instance/]uploads/{uuid}/compressed-blobs/{compressor}/{hash}/{size}`,
  );
}

export function readResourceName(digest: Digest, instanceName = '', compressor: Compressor = 'identity'): string {
  const kind = compressor === 'identity' ? 'blobs' : `compressed-blobs/${compressor}`;
  return `${instanceName === '' ? '' : `${instanceName}/`}${kind}/${digest.hash}/${digest.sizeBytes}`;
}

export function writeResourceName(
  digest: Digest,
  uploadId: string,
  instanceName = '',
  compressor: Compressor = 'identity',
): string {
  return `${instanceName === '' ? '' : `${instanceName}/`}uploads/${uploadId}/${readResourceName(digest, '', compressor)}`;
}

function split(name: string): string[] {
  const parts = name.split('/');
  if (parts[0] === '') parts.shift();
  return parts;
}

function blobAt(name: string, parts: string[], at: number, instanceEnd: number): ReadResource {
  let next = at + 1;
  let compressor: Compressor = 'identity';
  if (parts[at] === 'compressed-blobs') {
    const given = parts[next++] ?? '';
    if (!compressors.includes(given)) {
      throw invalidArgument(
        `resource name ${quote(name)}: compressor ${quote(given)} is not known; use one of ${compressors.join(', ')}`,
      );
    }
    compressor = given as Compressor;
  }
  const hash = parts[next] ?? '';
  const size = parts[next + 1] ?? '';
  if (!/^(0|[1-9][0-9]*)$/.test(size))
    throw invalidArgument(`resource name ${quote(name)}: size ${quote(size)} is not a number`);
  const digest = checkDigestParts(hash, Number(size), `resource name ${quote(name)}`);
  return { instanceName: parts.slice(0, instanceEnd).join('/'), digest, compressor };
}

const quote = (text: string): string => JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
