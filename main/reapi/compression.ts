/** Whole small blobs, compressed and inflated. Sources: REAPI `Compressor` (DEFLATE is raw, RFC 1951), RFC 8878. */

import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import {
  createDeflateRaw,
  createInflateRaw,
  createZstdCompress,
  createZstdDecompress,
  deflateRaw,
  inflateRaw,
  zstdCompress,
  zstdDecompress,
} from 'node:zlib';
import type { Digest } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import type { Compressor } from '../../proto/resource-name.ts';
import { invalidArgument } from '../../proto/status.ts';

const asyncCompress = { zstd: promisify(zstdCompress), deflate: promisify(deflateRaw) };
const asyncInflate = { zstd: promisify(zstdDecompress), deflate: promisify(inflateRaw) };

/** Throws INVALID_ARGUMENT for a compressor that is not advertised. */
export function compressorOf(value: number | null | undefined): Compressor {
  switch (value ?? reapi.Compressor.Value.IDENTITY) {
    case reapi.Compressor.Value.IDENTITY:
      return 'identity';
    case reapi.Compressor.Value.ZSTD:
      return 'zstd';
    case reapi.Compressor.Value.DEFLATE:
      return 'deflate';
    default:
      throw invalidArgument(`compressor ${value} is not offered by this server: use IDENTITY, ZSTD or DEFLATE`);
  }
}

/** Inflates what claims to be `digest`; never makes more than its size. Throws INVALID_ARGUMENT. */
export async function inflateBlob(compressor: 'zstd' | 'deflate', data: Uint8Array, digest: Digest): Promise<Buffer> {
  try {
    return await asyncInflate[compressor](data, { maxOutputLength: digest.sizeBytes + 1 });
  } catch (error) {
    throw invalidArgument(
      `the ${compressor} data of blob ${digest.hash}/${digest.sizeBytes} does not inflate to ${digest.sizeBytes} bytes: ${(error as Error).message}`,
    );
  }
}

export const compressBlob = (compressor: 'zstd' | 'deflate', data: Uint8Array): Promise<Buffer> =>
  asyncCompress[compressor](data);

export const compressStream = (compressor: 'zstd' | 'deflate'): Transform =>
  compressor === 'zstd' ? createZstdCompress() : createDeflateRaw();

export const inflateStream = (compressor: 'zstd' | 'deflate'): Transform =>
  compressor === 'zstd' ? createZstdDecompress() : createInflateRaw();
