/** Who listens on a port of this computer, as far as this user may know. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { plain } from './text.ts';

/** For example `java (pid 4711)`; undefined where it is another user's, or nothing tells. */
export function portOwner(port: number): string | undefined {
  return process.platform === 'linux' ? fromProc(port) : fromLsof(port);
}

function fromProc(port: number): string | undefined {
  const sockets = new Set<string>();
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readText(file).split('\n')) {
      // Columns: sl, local address:port in hex, remote, state (0A = listening), …, inode.
      const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === '0A' && Number.parseInt(local.split(':')[1] ?? '', 16) === port) sockets.add(`socket:[${inode}]`);
    }
  }
  if (sockets.size === 0) return undefined;
  const pid = list('/proc').find((name) => /^\d+$/.test(name) && holds(name, sockets));
  return pid && `${programName(pid)} (pid ${pid})`;
}

/** What was started, for example `node outboard.mjs`: the name of the main thread may say nothing, and Node's does not. */
function programName(pid: string): string {
  const [program = '', first = ''] = readText(`/proc/${pid}/cmdline`)
    .split('\0')
    .filter((word) => !word.startsWith('-'));
  const script = /\.(m?js|ts|py|rb|pl|sh|jar)$/.test(first) ? ` ${basename(first)}` : '';
  return program === '' ? 'a program' : plain(`${basename(program)}${script}`);
}

function holds(pid: string, sockets: ReadonlySet<string>): boolean {
  return list(`/proc/${pid}/fd`).some((fd) => {
    try {
      return sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`));
    } catch {
      // Closed in between.
      return false;
    }
  });
}

function fromLsof(port: number): string | undefined {
  const { stdout } = spawnSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { encoding: 'utf8' });
  const pid = /^p(\d+)$/m.exec(stdout ?? '')?.[1];
  return pid && `${/^c(.+)$/m.exec(stdout)?.[1] ?? 'a program'} (pid ${pid})`;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Gone, or not ours to read.
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    // Gone, or not ours to read.
    return [];
  }
}
