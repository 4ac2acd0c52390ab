import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { bazel } from './bazel.ts';
import { buck2 } from './buck2.ts';
import type { ClientText, Server } from './client-config.ts';
import { pants } from './pants.ts';

/** Writes the file of each build tool into `folder`, each whole or not at all. Gives what to tell the user. */
export function writeClients(folder: string, server: Server): ClientText[] {
  // An engine that listens everywhere is reached on loopback by the tools of this computer.
  const reached = { ...server, grpc: server.grpc.replace(/^(0\.0\.0\.0|\[::\])(?=:\d+$)/, '127.0.0.1') };
  return [bazel, buck2, pants].map(({ client, fileName, content, line }) => {
    const file = join(folder, fileName);
    writeWhole(file, content(reached));
    return { client, file, line: line(file) };
  });
}

function writeWhole(path: string, content: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  // Removed first, so that the mode is that of a new file.
  rmSync(temporary, { force: true });
  const file = openSync(temporary, 'wx', 0o600);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
