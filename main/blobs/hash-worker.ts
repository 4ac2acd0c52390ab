/** Thread of file-hasher.ts: hashes files that grow, as far as it is told that they are written. */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { HashAnswer, HashRequest } from './file-hasher.ts';

interface HashedFile {
  fd: number;
  hash: Hash;
  at: number;
}

const port = parentPort;
if (!port) throw new Error('hash-worker.ts runs as a thread of the engine only');
const files = new Map<number, HashedFile>();
const buffer = Buffer.allocUnsafeSlow(1024 * 1024);

port.on('message', (request: HashRequest) => {
  const { id } = request;
  try {
    if (request.kind === 'drop') return close(id);
    const file = files.get(id) ?? open(id, request.path);
    while (file.at < request.upTo) {
      const count = readSync(file.fd, buffer, 0, Math.min(buffer.length, request.upTo - file.at), file.at);
      if (count === 0) throw new Error(`${request.path} ends at ${file.at}, before what was written to it`);
      file.hash.update(buffer.subarray(0, count));
      file.at += count;
    }
    if (request.kind === 'advance') return;
    answer({ id, hash: file.hash.digest('hex') });
    close(id);
  } catch (error) {
    close(id);
    answer({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: HashAnswer): void {
  port?.postMessage(message);
}

function open(id: number, path: string): HashedFile {
  const file = { fd: openSync(path, 'r'), hash: createHash('sha256'), at: 0 };
  files.set(id, file);
  return file;
}

function close(id: number): void {
  const file = files.get(id);
  if (file) closeSync(file.fd);
  files.delete(id);
}
