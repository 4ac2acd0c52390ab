/** What the tests of the stores share. */
import { RpcError } from '../../proto/status.ts';

/** Bytes that depend on the seed alone. */
export function bytesOf(length: number, seed: number): Buffer {
  const data = Buffer.allocUnsafe(length);
  let state = (seed + 1) * 2654435761;
  for (let i = 0; i < length; i++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + i;
    data[i] = state >>> 24;
  }
  return data;
}

export async function collect(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

export const hasCode =
  (code: number) =>
  (error: unknown): boolean => {
    if (!(error instanceof RpcError)) throw error;
    return error.code === code;
  };
